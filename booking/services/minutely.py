"""What the worker looks for each minute: letters that nobody's act causes, but the time of day."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from booking.database import db
from booking.domain.clock import now
from booking.services import day_lists, reminders
from booking.services.store import UNAVAILABLE

MINUTE = timedelta(minutes=1)
ACTS: dict[str, Callable[[], int]] = {"reminders": reminders.write, "day lists": day_lists.write}
log = logging.getLogger(__name__)


class Minutely:
    """The letters that are due by the clock: written at the first call, and then a minute after the last."""

    def __init__(self) -> None:
        self._done: datetime | None = None

    def catch_up(self) -> None:
        """Write what is due if a minute has gone by; if the store does not answer, the next call tries again."""
        moment = now()
        if self._done is not None and abs(moment - self._done) < MINUTE:
            return
        db.session.commit()
        db.session.expire_all()  # the office's hours may have been changed since
        for name, act in ACTS.items():
            _try(name, act)
        self._done = moment


def _try(name: str, act: Callable[[], int]) -> None:
    try:
        if count := act():
            log.info("%s written: %s", name, count)
    except UNAVAILABLE:
        raise
    except Exception as error:  # noqa: BLE001 - a fault in one must keep neither the others nor letters waiting
        db.session.rollback()
        log.error("%s cannot be written: %s", name, type(error).__name__)  # noqa: TRY400 - a traceback may show values
