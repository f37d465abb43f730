"""Who is let in, where the bot is at home, and what officers are taught."""
