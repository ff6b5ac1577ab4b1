"""From when to when somebody was here, as the counsellor corrects it before she prints."""

from datetime import datetime, time
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from wtforms import StringField

from booking.domain.date_input.times import parse_time
from booking.domain.slots import instant
from booking.domain.text_cleaning import without_controls
from booking.domain.timespan import Timespan
from booking.models import Appointment


class TimesForm(FlaskForm):  # type: ignore[misc]
    """Two times of the appointment's day; at first its own."""

    came = StringField(_l("Came at"))
    left = StringField(_l("Left at"))

    def __init__(self, appointment: Appointment) -> None:
        self.zone = appointment.office.zone
        self.day = appointment.office.day_of(appointment.starts_at)
        super().__init__(data={"came": self._text(appointment.starts_at), "left": self._text(appointment.ends_at)})

    def validate(self, extra_validators: Any = None) -> bool:
        """Return whether both are times, the first before the second; what is wrong can be shown again."""
        is_valid: bool = super().validate(extra_validators)
        came, left = (self._time(field) for field in (self.came, self.left))
        if came and left and not came < left:
            self.left.errors = [_("This must be later than the other time.")]
        return is_valid and not (self.came.errors or self.left.errors)

    def span(self) -> Timespan:
        """Return from when to when; call only once the form is valid, or as it was made."""
        first, last = (instant(self.day, parse_time(field.data or ""), self.zone) for field in (self.came, self.left))
        return Timespan(first, last)

    def _time(self, field: StringField) -> time | None:
        """Return the time of a field; None with a sentence at it for what is none."""
        try:
            return parse_time(field.data or "")
        except ValueError:
            field.data = without_controls(field.data or "")
            field.errors = [_("Write the time like this: 08:30.")]
            return None

    def _text(self, at: datetime) -> str:
        return f"{at.astimezone(self.zone):%H:%M}"
