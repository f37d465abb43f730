"""What a ticket is, and every rule about it. No framework, no I/O."""
