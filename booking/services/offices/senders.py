"""Offices whose e-mails have to wait, since nothing says yet where they come from."""

from flask import current_app
from sqlalchemy import Select, func, or_, select

from booking.database import db
from booking.domain.enums import MessageState
from booking.models import Office, OutboxMessage


def waiting_for_a_sender() -> int:
    """Return how many e-mails cannot leave because their office has no sender address that the desk has confirmed."""
    if current_app.config["DEFAULT_SENDER_ADDRESS"]:
        return 0
    waiting = select(func.count(OutboxMessage.id)).where(
        OutboxMessage.state == MessageState.WAITING, OutboxMessage.office_id.in_(offices_that_may_not_send())
    )
    return db.session.scalar(waiting) or 0


def offices_that_may_not_send() -> Select[int]:
    """Return the query for offices whose e-mails have to wait, where no default address stands in.

    Those are the ones without an address, and where nobody has said yet who reads its mailbox.
    """
    lacks = (Office.sender_address.is_(None), Office.sender_address == "", Office.sender_confirmed_at.is_(None))
    return select(Office.id).where(or_(*lacks))
