"""A Telegram of one's own for trials and tests: a Bot API server and a chat page."""
