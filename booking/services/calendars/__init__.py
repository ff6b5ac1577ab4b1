"""Appointments as iCalendar files and feeds.

It may import offices, records, abuse and tickets.
"""
