"""Acts that only the desk may do with an appointment.

It may import its neighbours in appointments.
"""
