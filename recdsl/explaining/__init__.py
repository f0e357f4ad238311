"""What a recording will do, as facts in plain English, and the changes between two recordings."""
