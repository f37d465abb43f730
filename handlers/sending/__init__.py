"""What both bots' messengers share: parts of a message, and what Telegram's errors mean."""
