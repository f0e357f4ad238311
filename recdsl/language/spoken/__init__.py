"""What people say, read as what the language calls it."""
