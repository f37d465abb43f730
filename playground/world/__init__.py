"""What there is in the playground's Telegram: people, bots, chats, messages, files, time."""
