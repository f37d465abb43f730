"""What happens by itself: the clock, the timers, and the courier that alone sends messages."""
