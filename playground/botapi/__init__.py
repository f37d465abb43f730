"""The Bot API over HTTP: requests in, results and Telegram's errors out."""
