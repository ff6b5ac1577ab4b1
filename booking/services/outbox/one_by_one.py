"""E-mails that are written one by one, each in a transaction of its own: what is wrong with one keeps no other."""

from collections.abc import Callable, Iterable
from logging import Logger

from booking.database import db
from booking.services.database_errors import UNAVAILABLE


def write_each(write: Callable[[int], bool], ids: Iterable[int], log: Logger, failure: str) -> int:
    """Return for how many rows something was written; `failure` logs a row's id and the kind of error, no value.

    A store that does not answer ends it.
    """
    return sum(_tried(write, row_id, log, failure) for row_id in ids)


def _tried(write: Callable[[int], bool], row_id: int, log: Logger, failure: str) -> bool:
    try:
        return write(row_id)
    except UNAVAILABLE:
        raise
    except Exception as error:  # noqa: BLE001 - a name or an address that cannot be decrypted, say
        db.session.rollback()
        log.warning(failure, row_id, type(error).__name__)
        return False
