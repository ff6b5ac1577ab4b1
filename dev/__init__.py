"""What stands behind `make`: plain Python without dependencies, so that it runs on a fresh machine."""
