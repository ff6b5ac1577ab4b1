"""The client and how to reach him, as the desk changes it."""

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, EmailField, HiddenField, SelectField, StringField
from wtforms.validators import Length

from booking.domain.spoken_languages import OTHER, SPOKEN
from booking.i18n import GERMAN, LANGUAGES
from booking.mail.language_wording import language_name
from booking.models import Appointment
from booking.services.appointments import contacts
from booking.services.appointments.contacts import ClientChange
from booking.web.filters import phone_text
from booking.web.forms import CleanText, MailAddress, PhoneField, PublicForm
from booking.web.person_fields import NotMisspelt, name_field, spoken_choices


class ContactForm(PublicForm):
    """All of it as kept; an emptied contact is taken off. The desk's token stands beside it."""

    name = name_field(_l("Name"), missing=_l("Enter the name of the person."))
    phone = PhoneField(_l("Phone"), _l("Check the phone number."))
    phone_shared = BooleanField(_l("Other people answer this phone too"))
    email = EmailField(_l("E-mail address"), [MailAddress(_l("Check the e-mail address.")), NotMisspelt()])
    email_seen = HiddenField()
    spoken = SelectField(_l("Which language does the person speak?"), validate_choice=False)
    other_language = StringField(
        _l("Name of the language"),
        [Length(max=40, message=_l("This is too long.")), CleanText(_l("Check the name of the language."))],
    )
    reads = SelectField(_l("Which language can the person read?"), validate_choice=False)

    def __init__(self, appointment: Appointment) -> None:
        """Show what is kept; an address that was kept before is not asked about again."""
        kept = contacts.client_contact(appointment)
        super().__init__(**_typed(kept), email_seen=kept.email)
        choices = spoken_choices(appointment.office)
        if kept.spoken and kept.spoken not in dict(choices):  # the office has taken it off its list
            choices.append((kept.spoken, language_name(kept.spoken)))
        self.spoken.choices = choices
        self.reads.choices = [(language.code, language_name(language.code)) for language in LANGUAGES.values()]

    def wanted(self) -> ClientChange:
        """Return the client as typed; call only once the form is valid."""
        spoken = self.spoken.data if self.spoken.data in SPOKEN or self.spoken.data == OTHER else None
        return ClientChange(
            name=self.name.data or "",
            reads=self.reads.data if self.reads.data in LANGUAGES else GERMAN.code,
            phone=self.phone.number,
            phone_shared=bool(self.phone.number and self.phone_shared.data),
            email=self.email.data or None,
            spoken=spoken,
            other_language=(self.other_language.data or None) if spoken == OTHER else None,
        )

    def differs(self, appointment: Appointment) -> dict[str, str]:
        """Return what is kept now of each field that says something else; call only once the form is valid."""
        now, wanted = contacts.client_contact(appointment), self.wanted()
        different = [name for name in ClientChange.__slots__ if getattr(now, name) != getattr(wanted, name)]
        return {name: _said(name, now) for name in different}


def _typed(kept: ClientChange) -> dict[str, object]:
    """Return what the fields show: the phone number as people write it."""
    values = {name: getattr(kept, name) for name in ClientChange.__slots__}
    return values | {"phone": phone_text(kept.phone) if kept.phone else "", "spoken": kept.spoken or ""}


def _said(name: str, kept: ClientChange) -> str:
    value = _typed(kept)[name]
    if name in ("spoken", "reads") and value:
        return str(_("another language")) if value == OTHER else language_name(str(value))
    if name == "phone_shared":
        return str(_("Yes") if value else _("No"))
    return str(value or _("none"))
