"""What becomes of a report: lists, cards, and the dialogue with the officers."""
