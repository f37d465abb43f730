"""What the ports promise, each kept in its tables."""
