"""Who hears of what happened, and in which words."""
