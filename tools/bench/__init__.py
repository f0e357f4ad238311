"""How fast recdsl is, side by side with its peers (`make bench`)."""
