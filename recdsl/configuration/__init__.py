"""What a project says about its texts: which settings there are, and what they do."""
