"""A Telegram of one's own: a Bot API server and a chat page, for trials, tests and demonstrations."""
