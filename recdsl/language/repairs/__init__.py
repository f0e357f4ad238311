"""Slips: what somebody meant who wrote what cannot stand; each repair is proven by reading it."""
