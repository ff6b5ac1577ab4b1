"""Who asks to be called back, and what the desk must know to find a time."""

from datetime import date

from flask import request
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import Field, RadioField, SelectField, StringField
from wtforms.validators import Length, ValidationError

from booking import i18n
from booking.domain.booking_request import BookingRequest
from booking.domain.date_input.dates import parse_day
from booking.domain.enums import ForWhom, Part
from booking.domain.people import Caller
from booking.domain.spoken_languages import OTHER
from booking.i18n import LANGUAGES
from booking.models import Office
from booking.web.forms import CleanText, PhoneField, PublicForm
from booking.web.person_fields import name_field, spoken_choices
from booking.web.public.booking.forms import default_spoken

ANY = "any"
FROM_THE_NAME = "callback"  # what the name step's button says as its `switch`


class DayField(StringField):
    """A date as people write it; what was typed stays in the field."""

    day: date | None = None


class CallBackForm(PublicForm):
    """A name and a language; all else is optional, also the phone: the page that follows tells the time as well."""

    name = name_field(_l("Name"), missing=_l("Enter your name."))
    spoken = SelectField(_l("Which language do you speak?"), validate_choice=False)
    other_language = StringField(
        _l("Name of the language"),
        [Length(max=40, message=_l("This is too long.")), CleanText(_l("Check the name of the language."))],
    )
    part = RadioField(_l("When can you come?"), validate_choice=False)
    phone = PhoneField(_l("Phone"), _l("Check the phone number."))
    answer_until = DayField(_l("Is there a date in your letter? By when must you answer?"))
    german_name = name_field(_l("Name of this person"))
    german_phone = PhoneField(_l("Phone of this person"), _l("Check the phone number."))

    def __init__(self, office: Office, requested: BookingRequest) -> None:
        """Fill in what the steps before have asked, also what was typed on the name step."""
        super().__init__()
        self.today = office.today()
        self.is_for_other = requested.for_whom is ForWhom.OTHER
        self.spoken.choices = choices = spoken_choices(office)
        self.spoken_codes = {code for code, _label in choices if code}
        self.part.choices = [(ANY, _("Any time")), (Part.MORNING, _("Mornings")), (Part.AFTERNOON, _("Afternoons"))]
        if not self.is_submitted() or request.form.get("switch") == FROM_THE_NAME:
            self._begin(office, requested)
        self.speaks_another = self.spoken.data == OTHER
        self.renew_key()

    def _begin(self, office: Office, requested: BookingRequest) -> None:
        """Fill in what the form cannot have been asked yet; it gets a key of its own."""
        self.spoken.data = self.spoken.data or requested.spoken or default_spoken(office, requested)
        self.part.data = requested.part or ANY
        self.german_name.data = request.form.get("helper_name")
        self.german_phone.data = request.form.get("helper_phone")
        self.key.data = ""

    def validate_spoken(self, field: Field) -> None:
        """Ask for a language of the list."""
        if field.data not in self.spoken_codes:
            raise ValidationError(_("Choose a language."))

    def validate_answer_until(self, field: DayField) -> None:
        """Put the date into `day`; one that has gone by is taken too, since the person needs help all the more."""
        typed = (field.data or "").strip()
        if not typed:
            return
        try:
            field.day = parse_day(typed, self.today)
        except ValueError as error:
            raise ValidationError(_("Write the date with numbers: day, month, year.")) from error

    def caller(self) -> Caller:
        """Return the person described; call only once the form is valid."""
        return Caller(
            name=self.name.data or "",
            reads=self._reads(),
            spoken=self.spoken.data,
            other_language=(self.other_language.data or None) if self.speaks_another else None,
            part=Part(self.part.data) if self.part.data in set(Part) else None,
            phone=self.phone.number,
            answer_until=self.answer_until.day,
            german_name=self.german_name.data or None,
            german_phone=self.german_phone.number,
        )

    def _reads(self) -> str:
        """Return the page's language, or the person's own if somebody else asks."""
        spoken = self.spoken.data
        return spoken if self.is_for_other and spoken in LANGUAGES else i18n.current().code
