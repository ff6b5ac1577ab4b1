"""Deleting what is past its term, and what a client wants to see or to have deleted.

It may import what stands below: desk, accounts, appointments and all they use.
"""
