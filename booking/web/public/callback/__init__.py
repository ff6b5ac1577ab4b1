"""Asking to be called back, and the page of that request."""
