"""Booking at the desk: for somebody on the phone, at the door, or as a follow-up."""
