"""The counsellor's desk."""
