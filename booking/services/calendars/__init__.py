"""Appointments as iCalendar files and feeds.

It may import outbox, schedule, offices and tickets.
"""
