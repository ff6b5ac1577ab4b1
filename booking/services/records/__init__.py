"""Audit entries, tallies and reference numbers.

It may import abuse and tickets.
"""
