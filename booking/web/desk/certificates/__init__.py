"""Attendance certificates for an employer or another office."""
