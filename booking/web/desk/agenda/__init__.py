"""The counsellor's day, and what is done on its page."""
