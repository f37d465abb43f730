"""What happens: messages, taps, members coming and going, and how people see it."""
