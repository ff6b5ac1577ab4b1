"""What is measured, how, and the last figures: `make bench` writes them into README.md beside this file."""
