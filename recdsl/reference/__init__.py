"""The parameter table of the `start` request: what each member is, read by everything else."""
