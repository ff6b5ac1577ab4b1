"""Messages that wait to be sent, from writing to delivery.

It may import schedule, calendars, offices, records, abuse and tickets.
"""
