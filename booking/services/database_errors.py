"""What the store may answer when it is busy, full or away, for the pages that say so."""

from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

UNAVAILABLE: tuple[type[Exception], ...] = (OperationalError, PoolTimeoutError)
