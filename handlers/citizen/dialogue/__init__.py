"""What every handler works with: the turn, what is remembered, what came in."""
