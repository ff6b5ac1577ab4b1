"""The first office, as the program ships it."""
