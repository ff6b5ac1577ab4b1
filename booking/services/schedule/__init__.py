"""The week's hours, what is taken, and what is free.

It may import calendars, offices, records, abuse and tickets.
"""
