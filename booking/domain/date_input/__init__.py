"""Dates and times as people write them, in words or figures; imports nothing but the standard library."""
