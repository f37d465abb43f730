"""What is known of a citizen: their data, their own contact, a copy of all of it, and its end."""
