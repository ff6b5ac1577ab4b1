"""Who signs in and whose agenda they may open.

It may import appointments and all they use.
"""
