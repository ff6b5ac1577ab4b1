"""The worker: takes a due e-mail, hands it over outside any transaction, writes down what became of it."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from flask import current_app

from booking.database import db
from booking.domain.clock import now
from booking.mail import transport
from booking.mail.transport import Refused, Unreachable
from booking.services.database_errors import UNAVAILABLE
from booking.services.offices import senders
from booking.services.outbox import leases
from booking.services.outbox.leases import Claim
from booking.services.worker.minutely import Minutely
from booking.services.worker.nightly import Nightly

IDLE_SECONDS = 2.0
STORE_PAUSE_SECONDS = 0.5
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an e-mail: handed over if there is no `refusal`."""

    refusal: str | None = None
    is_final: bool = False


def work(*, once: bool, is_stopped: Callable[[], bool], wait: Callable[[float], object]) -> None:
    """Send what is due, again and again until stopped, or `once`; a store that is away for a while ends nothing.

    Each minute it does what the minute asks for, and in idle moments what each night does, except `once`.
    """
    lacking = 0
    minutely, nightly = Minutely(), Nightly()
    while not is_stopped():
        try:
            minutely.catch_up()
            if deliver_next():
                continue
            if not once:
                nightly.catch_up()
            lacking = _say_what_cannot_leave(lacking)
            db.session.commit()  # hold neither snapshot nor lock while waiting
        except UNAVAILABLE:
            db.session.rollback()
            log.warning("the store does not answer; trying again")
        if once:
            return
        wait(IDLE_SECONDS)


def deliver_next() -> bool:
    """Return whether there was a due e-mail; it has been handed over, put off, or given up."""
    db.session.commit()  # see what others have written since
    if not leases.is_anything_due():
        return False
    if held := leases.claim():  # else another worker was faster
        _write_down(held, _outcome(held))
    return True


def _outcome(held: Claim) -> Outcome:
    """Return what became of the e-mail; whatever is wrong with it, others go on."""
    try:
        if message := leases.load(held):
            transport.hand_over(message.content, held.sender, message.recipient, current_app.config)
            return Outcome()
    except Refused as refused:
        return Outcome(refused.code, refused.is_permanent)
    except Unreachable as unreachable:
        return Outcome(unreachable.code)
    except UNAVAILABLE as error:
        db.session.rollback()
        return Outcome(type(error).__name__)
    except Exception as error:  # noqa: BLE001 - one e-mail that cannot be written must not keep all others waiting
        log.warning("e-mail %s fails: %s", held.message_id, type(error).__name__)
        return Outcome(type(error).__name__)
    return Outcome("not written")


def _write_down(held: Claim, outcome: Outcome) -> None:
    """Keep the outcome, however often the store is away: an e-mail that was taken must not go out again."""
    while True:
        try:
            if outcome.refusal is None:
                leases.mark_sent(held)
            else:
                leases.mark_failed(held, outcome.refusal, is_final=outcome.is_final)
        except UNAVAILABLE:
            db.session.rollback()
            if now() >= held.until:  # from now on anybody may take it up
                raise
            time.sleep(STORE_PAUSE_SECONDS)
        else:
            return


def _say_what_cannot_leave(said: int) -> int:
    """Return how many e-mails lack a sender, said in the log whenever the number has changed."""
    count = senders.waiting_for_a_sender()
    if count and count != said:
        log.warning("e-mails that wait because the office has no confirmed sender address: %s", count)
    return count
