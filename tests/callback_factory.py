"""People who ask to be called back, for tests."""

import secrets
from typing import Any

from booking.domain.people import Caller
from booking.models import CallBack, Office
from booking.services.callbacks import requests


def ask(office: Office, *, form_key: str | None = None, **changes: Any) -> CallBack:
    """Return a call-back of an invented person; `changes` are fields of the caller."""
    caller = Caller(**({"name": "ሰላም ተስፋይ", "reads": "en"} | changes))
    return requests.create(office, caller, form_key=form_key or secrets.token_urlsafe(16))
