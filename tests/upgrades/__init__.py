"""Databases as the code of each landed schema left them, upgraded and used; see README.md."""
