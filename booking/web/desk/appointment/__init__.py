"""An appointment's page at the desk, and each act on it."""
