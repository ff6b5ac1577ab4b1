"""Forms of the desk's page about e-mails; each has a button of its own, and `part` says which was pressed."""

from datetime import time
from typing import Any

from flask import request
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from wtforms import BooleanField, EmailField, SelectField, ValidationError
from wtforms.form import BaseForm

from booking.domain.text_cleaning import without_controls
from booking.models import Counsellor, Office
from booking.services.offices import outbox_settings
from booking.services.offices.outbox_settings import HOURS, OwnMessages
from booking.web.forms import MailAddress


class PartForm(FlaskForm):  # type: ignore[misc]
    """One of several forms of a page: it reads what was sent only if its own button was pressed."""

    part = ""

    def __init__(self, **kept: Any) -> None:
        self.is_pressed = request.method == "POST" and request.form.get("part") == self.part
        super().__init__(formdata=request.form if self.is_pressed else None, data=kept)


class SenderForm(PartForm):
    """Where the office's e-mails come from."""

    part = "sender"
    sender_address = EmailField(_l("Sender address"), [MailAddress(_l("Check the e-mail address."))])
    is_confirmed = BooleanField(_l("Only the counselling staff reads this mailbox."))

    def __init__(self, office: Office) -> None:
        """Show the address as it is; who reads its mailbox is to be said each time."""
        super().__init__(sender_address=office.sender_address)

    def validate(self, extra_validators: Any = None) -> bool:
        """Return whether it is an address; what is wrong can be shown again, without characters no page may have."""
        is_valid: bool = super().validate(extra_validators)
        self.sender_address.data = without_controls(self.sender_address.data or "")
        return is_valid

    def refuse(self) -> None:
        """Say at the field that e-mails cannot come from this address."""
        sentence = _("E-mails cannot come from this address. Enter one that somebody reads and answers.")
        self.sender_address.errors = [*self.sender_address.errors, sentence]


class HourField(SelectField):
    """A choice of hours, with a sentence of our own for what is none of them."""

    def pre_validate(self, form: BaseForm) -> None:
        """Refuse what is not among the choices; ValidationError."""
        if self.data not in dict(self.choices):  # type: ignore[arg-type]
            raise ValidationError(_("Choose one of the hours."))


class HoursForm(PartForm):
    """When e-mails go that nobody's act causes."""

    part = "hours"
    reminds_at = HourField(_l("Reminders are sent at"))
    lists_at = HourField(_l("The list of the day is sent at"))

    def __init__(self, office: Office) -> None:
        """Show the hours as they are."""
        super().__init__(reminds_at=_text(office.reminds_at), lists_at=_text(office.lists_at))
        for field, kept in ((self.reminds_at, office.reminds_at), (self.lists_at, office.lists_at)):
            field.choices = [(_text(hour), _text(hour)) for hour in sorted({*HOURS, kept})]

    def hours(self) -> dict[str, time]:
        """Return the hours that were chosen; call only once the form is valid."""
        chosen = {"reminds_at": self.reminds_at.data, "lists_at": self.lists_at.data}
        return {name: time.fromisoformat(str(hour)) for name, hour in chosen.items()}


class MissedForm(PartForm):
    """Whether who did not come gets an e-mail."""

    part = "missed"
    writes_missed = BooleanField(_l("People who did not come get a friendly e-mail"))

    def __init__(self, office: Office) -> None:
        """Show whether it is so."""
        super().__init__(writes_missed=office.writes_missed)


class OwnForm(PartForm):
    """Which e-mails a counsellor gets herself."""

    part = "own"
    gets_day_list = BooleanField(_l("In the morning: the list of the day"))
    day_list_names = BooleanField(_l("With names in it"))
    gets_changes = BooleanField(_l("During the day: changes for today"))

    def __init__(self, counsellor: Counsellor) -> None:
        """Show what she gets."""
        own = outbox_settings.load_own(counsellor)
        super().__init__(**{name: getattr(own, name) for name in OwnMessages.__slots__})

    def wanted(self) -> OwnMessages:
        """Return what she wants."""
        return OwnMessages(**{name: bool(self[name].data) for name in OwnMessages.__slots__})


def _text(hour: time) -> str:
    return f"{hour:%H:%M}"
