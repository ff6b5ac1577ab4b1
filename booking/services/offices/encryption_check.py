"""Whether the encryption keys in use are those the store was written with."""

from cryptography.fernet import InvalidToken
from sqlalchemy import inspect

from booking.database import db, write_transaction
from booking.models import Canary
from booking.models.key_canary import SONG


class WrongKeys(Exception):
    """The store was written with other encryption keys."""


def check() -> None:
    """Write the canary row at the first start, read it at every later one; WrongKeys if it does not open."""
    if not inspect(db.engine).has_table(Canary.__tablename__):
        return
    try:
        canary = db.session.get(Canary, 1)
    except (InvalidToken, ValueError) as error:
        db.session.rollback()
        raise WrongKeys(
            "BOOKING_ENCRYPTION_KEYS does not open this database: set the keys it was written with."
        ) from error
    if canary is None:
        with write_transaction():
            db.session.merge(Canary(id=1, song=SONG))
