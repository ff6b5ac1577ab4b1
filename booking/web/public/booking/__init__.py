"""Booking in three steps: what it is about, when, who comes."""
