"""Rate limits, and the brake on bookings without contact.

It may import tickets and database errors.
"""
