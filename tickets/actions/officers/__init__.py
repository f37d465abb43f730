"""What officers do to tickets."""
