"""Requests to be called back, and what became of them.

It may import outbox, schedule and all they use.
"""
