"""What the Western styles share."""
