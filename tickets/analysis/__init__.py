"""What can be read off tickets: figures, likeness, and what must not be shown."""
