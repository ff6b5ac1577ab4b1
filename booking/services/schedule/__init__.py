"""The week's hours, what is taken, and what is free.

It may import offices and records.
"""
