"""What is made in the background and sent when it is ready: files, pictures, checks of photos."""
