"""Already known? What others told of the same, before one more report of it is sent."""
