"""What the worker does once each night."""

import logging
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from booking.database import db
from booking.domain.clock import now
from booking.services.database_errors import UNAVAILABLE
from booking.services.offices import offices
from booking.services.privacy import retention

AFTER = timedelta(hours=2)
log = logging.getLogger(__name__)


class Nightly:
    """The wiping: at the first call, and then at the first of each night after 02:00.

    Offices in several zones have a night each: the wiping, which asks every office for its own day, comes with each.
    """

    def __init__(self) -> None:
        self._done: set[tuple[ZoneInfo, date]] | None = None

    def catch_up(self) -> None:
        """Wipe if a night has begun that has not been done; if the store does not answer, the next call tries again."""
        moment = now()
        tonight = {(zone, night_of(moment, zone)) for zone in offices.zones()}
        if self._done == tonight:
            return
        try:
            wiped = retention.delete_expired()
        except UNAVAILABLE:
            raise
        except Exception as error:  # noqa: BLE001 - e-mails must go out even if there is a fault in the wiping
            db.session.rollback()
            log.error("the wiping fails: %s", type(error).__name__)  # noqa: TRY400 - a traceback may show values
        else:
            _say(wiped)
        self._done = tonight


def night_of(moment: datetime, zone: ZoneInfo) -> date:
    """Return the night, named by its morning, that was begun last; wall time, so each begins once."""
    return (moment.astimezone(zone).replace(tzinfo=None) - AFTER).date()


def _say(wiped: retention.DeletedCounts) -> None:
    if wiped.total:
        log.info("wiped: %s", wiped.rows)
    if not wiped.is_clean:
        log.warning("wiped rows may still be in the database's file, which is in use; the next wiping tries again")
