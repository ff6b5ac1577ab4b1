"""The internal note of an appointment's page."""

from typing import Any

from flask_babel import lazy_gettext as _l
from wtforms import Field, Form, TextAreaField
from wtforms.validators import Length, ValidationError

from booking.domain.text_cleaning import clean_lines, lines_without_controls
from booking.models import Appointment
from booking.services.appointments import notes
from booking.web.forms import PublicForm


class CleanLines:
    """Take what `domain.text.clean_lines` takes."""

    def __init__(self, message: str) -> None:
        self.message = message

    def __call__(self, _form: Form, field: Field) -> None:
        """Tidy the field's lines; ValidationError."""
        try:
            field.data = clean_lines(field.data or "")
        except ValueError as error:
            raise ValidationError(self.message) from error


class NoteForm(PublicForm):
    """A few lines; the desk's token stands beside them."""

    note = TextAreaField(
        _l("Internal note"),
        [
            CleanLines(_l("Check the note: it has characters that cannot be saved.")),
            Length(max=notes.LONGEST, message=_l("A note has at most 500 characters.")),
        ],
    )

    def __init__(self, appointment: Appointment) -> None:
        super().__init__(note=appointment.note)

    def validate(self, extra_validators: Any = None) -> bool:
        """Return whether it can be kept; what is wrong is shown again with its lines."""
        typed = lines_without_controls(self.note.data or "")
        is_valid = super().validate(extra_validators)
        if not is_valid:
            self.note.data = typed
        return is_valid
