"""The keys the dumps are made with: of these tests only, and the same each time."""

KEYS = {
    "BOOKING_SECRET_KEY": "upgrade-tests-only-N5vT0qk3Zr8wYbXcJdLh2Fs7",
    "BOOKING_INDEX_KEY": "upgrade-tests-only-pQ4mG9uRxE6aKiVoWt1Cz8Hy",
    "BOOKING_ENCRYPTION_KEYS": "dXBncmFkZS10ZXN0cy1vbmx5LTAxMjM0NTY3ODlBQkM=",
}
