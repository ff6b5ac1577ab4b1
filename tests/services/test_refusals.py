"""What a mail server's answer means."""

import pytest

from booking.services.leases import MOST_ATTEMPTS
from booking.services.refusals import Why, why


@pytest.mark.parametrize(
    ("code", "attempts", "meant"),
    [
        ("550 5.1.1", 1, Why.NO_SUCH_ADDRESS),
        ("5.1.1", 1, Why.NO_SUCH_ADDRESS),  # a delivery report has no other
        ("550", 1, Why.NO_SUCH_ADDRESS),
        ("556 5.1.10", 1, Why.NO_SUCH_ADDRESS),
        ("552 5.2.2", 1, Why.MAILBOX_FULL),
        ("452 4.2.2", MOST_ATTEMPTS, Why.MAILBOX_FULL),
        ("451 4.3.0", MOST_ATTEMPTS, Why.NOT_TAKEN),
        ("4.4.7", 1, Why.NOT_TAKEN),
        ("421", MOST_ATTEMPTS, Why.NOT_TAKEN),
        ("ConnectionRefusedError", MOST_ATTEMPTS, Why.NOT_TAKEN),
        ("535 5.7.8", MOST_ATTEMPTS, Why.NOT_TAKEN),  # our password is wrong, for a day
        ("550", MOST_ATTEMPTS, Why.NOT_TAKEN),  # our sender is refused, for a day
        ("frozen", 0, Why.HELD_BACK),
        ("550 5.7.1", 1, Why.REFUSED),
        ("554", 1, Why.REFUSED),
        ("501 5.1.7", 1, Why.REFUSED),  # the sender's address, not the recipient's
        (None, 0, Why.NOT_TAKEN),
    ],
)
def test_the_code_and_the_attempts_say_why(code: str | None, attempts: int, meant: Why) -> None:
    assert why(code, attempts) is meant
