"""Audit entries, tallies and reference numbers.

It imports no other service.
"""
