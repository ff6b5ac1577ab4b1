"""What makes the tests fast on this machine, and says what it lacks."""
