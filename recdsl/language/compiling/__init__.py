"""Trees into recordings: clauses, phrases, inference, assembly."""
