"""Offices, their settings and public holidays.

It may import records, abuse and tickets.
"""
