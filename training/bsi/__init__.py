"""What references in romanised style are made of."""
