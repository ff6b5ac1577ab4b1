"""Whether the program is ready to serve, and its figures.

It stands above all other services and may import each of them.
"""
