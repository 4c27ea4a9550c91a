"""What the GOST styles share."""
