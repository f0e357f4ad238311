"""What a recording will do, as facts in plain English; and what changes between two of them."""
