"""The ticket, and what its holder can do with the appointment."""
