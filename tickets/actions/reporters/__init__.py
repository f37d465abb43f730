"""What citizens do, and what is done for them: reporting, following, being forgotten."""
