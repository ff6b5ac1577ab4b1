"""Read-only JSON for other programs."""
