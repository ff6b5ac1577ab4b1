"""Appointments as iCalendar objects (RFC 5545/5546/6047/7986)."""
