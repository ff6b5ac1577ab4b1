"""Messages that wait to be sent, from writing to delivery.

It may import schedule, offices, records and tickets.
"""
