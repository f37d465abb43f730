"""What happens among the staff: posts given and left, and leave."""
