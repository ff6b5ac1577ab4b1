"""Everything that happens to an appointment, an act a module.

It may import call-backs, outbox, schedule and all they use.
"""
