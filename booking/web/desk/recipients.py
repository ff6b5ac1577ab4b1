"""Whom an act of the desk tells by e-mail: a tick for each, which can be taken away."""

from collections.abc import Collection
from datetime import timedelta
from typing import Any

from flask import request

from booking.domain.enums import Holder
from booking.domain.policy import UNDO_WINDOW
from booking.models import Appointment
from booking.services.outbox import outbox


def ticked_recipients() -> list[Holder]:
    """Return who is to get an e-mail, as the form says."""
    return [holder for holder in (Holder.CLIENT, Holder.HELPER) if holder.value in request.form.getlist("tell")]


def recipient_choices(appointment: Appointment, told: Collection[Holder] | None = None) -> dict[str, Any]:
    """Return what `desk/recipients.html` asks with; all who get e-mails are ticked unless the form said whom."""
    readers = outbox.readers(appointment)
    return {
        "appointment": appointment,
        "readers": readers,
        "told": readers if told is None else told,
        "minutes": UNDO_WINDOW // timedelta(minutes=1),
    }
