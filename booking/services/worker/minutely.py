"""What the worker does each minute beside sending e-mails: a sign of life, and the e-mails due by the clock."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from booking.database import db
from booking.domain.clock import now
from booking.services.database_errors import UNAVAILABLE
from booking.services.outbox import daily_list, missed, reminders, withdrawals
from booking.services.worker import heartbeat

EVERY = timedelta(minutes=1)
# The sign of life first: whatever becomes of the others, the worker is at work.
ACTS: tuple[Callable[[], object], ...] = (
    heartbeat.beat,
    withdrawals.withdraw_past,
    reminders.write,
    daily_list.write,
    missed.write,
)
log = logging.getLogger(__name__)


class Minutely:
    """Each act in order: at the first call, and then at the first of each minute."""

    def __init__(self, acts: tuple[Callable[[], object], ...] = ACTS) -> None:
        self._acts = acts
        self._done_at: datetime | None = None

    def catch_up(self) -> None:
        """Do what this minute asks for; if the store does not answer, the next call tries again."""
        moment = now()
        if self._done_at is not None and timedelta() <= moment - self._done_at < EVERY:
            return
        db.session.commit()
        db.session.expire_all()  # the office's hours may have been changed since
        for act in self._acts:
            _try(act)
        self._done_at = moment


def _try(act: Callable[[], object]) -> None:
    try:
        act()
    except UNAVAILABLE:
        raise
    except Exception as error:  # noqa: BLE001 - a fault in one must stop neither the others nor the e-mails
        db.session.rollback()
        name = f"{act.__module__.rpartition('.')[2]}.{act.__qualname__}"
        log.error("%s fails: %s", name, type(error).__name__)  # noqa: TRY400 - a traceback may show values
