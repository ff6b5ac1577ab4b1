"""What the counsellor sees: day, week, an appointment's page, search, bursts of bookings.

It may import accounts, appointments and all they use.
"""
