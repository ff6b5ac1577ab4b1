"""What a mail server's answer means."""

import pytest

from booking.services.outbox.leases import MOST_ATTEMPTS
from booking.services.outbox.refusals import RefusalReason, classify


@pytest.mark.parametrize(
    ("code", "attempts", "meant"),
    [
        ("550 5.1.1", 1, RefusalReason.NO_SUCH_ADDRESS),
        ("5.1.1", 1, RefusalReason.NO_SUCH_ADDRESS),  # a delivery report has no other
        ("550", 1, RefusalReason.NO_SUCH_ADDRESS),
        ("556 5.1.10", 1, RefusalReason.NO_SUCH_ADDRESS),
        ("552 5.2.2", 1, RefusalReason.MAILBOX_FULL),
        ("452 4.2.2", MOST_ATTEMPTS, RefusalReason.MAILBOX_FULL),
        ("451 4.3.0", MOST_ATTEMPTS, RefusalReason.NOT_TAKEN),
        ("4.4.7", 1, RefusalReason.NOT_TAKEN),
        ("421", MOST_ATTEMPTS, RefusalReason.NOT_TAKEN),
        ("ConnectionRefusedError", MOST_ATTEMPTS, RefusalReason.NOT_TAKEN),
        ("535 5.7.8", MOST_ATTEMPTS, RefusalReason.NOT_TAKEN),  # our password is wrong, for a day
        ("550", MOST_ATTEMPTS, RefusalReason.NOT_TAKEN),  # our sender is refused, for a day
        ("frozen", 0, RefusalReason.HELD_BACK),
        ("550 5.7.1", 1, RefusalReason.REFUSED),
        ("554", 1, RefusalReason.REFUSED),
        ("501 5.1.7", 1, RefusalReason.REFUSED),  # the sender's address, not the recipient's
        (None, 0, RefusalReason.NOT_TAKEN),
    ],
)
def test_the_code_and_the_attempts_say_why(code: str | None, attempts: int, meant: RefusalReason) -> None:
    assert classify(code, attempts) is meant
