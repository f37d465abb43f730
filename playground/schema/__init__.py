"""The machine-readable Bot API, and the check of requests against it."""
