"""What goes out and what came in: the outbox, what stands in the chats, files, dead letters."""
