"""The outbox for tests: post an e-mail, hand over what is due, and read what became of it."""

from threading import Barrier, Thread

from flask import Flask
from sqlalchemy import select

from booking.database import db, write_transaction
from booking.domain.enums import Holder, MessageKind, MessageState
from booking.models import Appointment, OutboxMessage
from booking.services.outbox import leases, outbox
from booking.services.outbox.leases import Claim
from booking.services.worker import loop
from tests.factories import mark_cancelled


def claim_next() -> Claim:
    """Return the next e-mail, leased."""
    held = leases.claim()
    assert held is not None
    return held


def post(appointment: Appointment, kind: MessageKind, *holders: Holder) -> None:
    """Post an e-mail as an act of the client does."""
    with write_transaction(appointment.office):
        if kind is MessageKind.CANCELLATION:
            mark_cancelled(appointment, Holder.CLIENT)
        outbox.post(appointment, kind, holders or None)


def message_states() -> list[tuple[MessageKind, MessageState]]:
    """Return kind and state of every e-mail, in order."""
    return [(message.kind, message.state) for message in load_messages()]


def load_messages(kind: MessageKind | None = None) -> list[OutboxMessage]:
    """Return the e-mails, of one kind if it is given, as the database has them now, oldest first."""
    db.session.expire_all()
    wanted = select(OutboxMessage).order_by(OutboxMessage.id)
    return list(db.session.scalars(wanted if kind is None else wanted.where(OutboxMessage.kind == kind)))


def waiting_messages() -> list[OutboxMessage]:
    """Return the e-mails that wait."""
    return [message for message in load_messages() if message.state is MessageState.WAITING]


def states_by_holder(kind: MessageKind) -> list[tuple[Holder | None, MessageState]]:
    """Return recipient and state of each e-mail of a kind, oldest first."""
    return [(message.holder, message.state) for message in load_messages(kind)]


def send_next(to: str | None = None) -> bytes:
    """Mark the next e-mail as sent, to an address if it is given; return its content."""
    held = claim_next()
    message = leases.load(held)
    assert message is not None
    assert to in (None, message.recipient)
    leases.mark_sent(held)
    return message.content


def send_all() -> None:
    """Mark every e-mail that is due as sent, without a mail server."""
    while held := leases.claim():
        assert leases.load(held) is not None
        leases.mark_sent(held)


def deliver_all() -> None:
    """Let a worker send what is due, through the mail server or into the folder that is set."""
    loop.work(once=True, is_stopped=lambda: False, wait=lambda _seconds: None)


def deliver_with_two_workers(app: Flask) -> None:
    """Let two workers begin at the same moment and send all that is due."""
    db.session.commit()
    together = Barrier(2, timeout=60)

    def worker() -> None:
        with app.app_context():
            together.wait()
            deliver_all()

    threads = [Thread(target=worker) for _worker in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
