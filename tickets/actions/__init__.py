"""What people and time can do to tickets: one function for each thing that a handler asks for."""
