"""What holds for everything that keeps things, in memory or in a database."""
