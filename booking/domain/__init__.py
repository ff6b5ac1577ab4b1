"""What is true: plain Python, no framework, no clock of its own, no store."""
