"""What makes the generated files and checks the distributions; not part of the package."""
