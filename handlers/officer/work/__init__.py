"""Working on tickets: commands, buttons and Telegram's own replies lead to the same deeds."""
