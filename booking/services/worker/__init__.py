"""What the worker does: each minute, each night, and one message after the other.

It may import every service but monitoring.
"""
