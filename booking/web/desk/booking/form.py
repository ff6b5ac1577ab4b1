"""The short form for somebody on the phone or at the door."""

from dataclasses import replace
from datetime import datetime, timedelta

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_babel import ngettext
from wtforms import BooleanField, EmailField, Field, HiddenField, RadioField, SelectField, StringField
from wtforms.validators import Length, ValidationError

from booking.domain.booking_request import BookingRequest
from booking.domain.enums import Ability, ForWhom, Holder, Interpreter
from booking.domain.people import Client
from booking.domain.spoken_languages import OTHER, SPOKEN
from booking.domain.text_cleaning import without_controls
from booking.i18n import GERMAN, LANGUAGES, current
from booking.mail.language_wording import language_name
from booking.models import Office
from booking.services.schedule import availability, interpreter_policy
from booking.services.schedule.counsellor_slots import LENGTHS
from booking.web.forms import CleanText, MailAddress, PhoneField, PublicForm
from booking.web.person_fields import NotMisspelt, interpreter_choices, name_field

A_MINUTE = timedelta(minutes=1)


class EnterForm(PublicForm):
    """Who comes and how long; only the name is required, and the interpreter where the office needs one to be found.

    Its key makes a second tap show the same appointment; the desk's token stands beside it.
    """

    name = name_field(_l("Name"), missing=_l("Enter the name of the person."))
    phone = PhoneField(_l("Phone"), _l("Check the phone number."))
    email = EmailField(_l("E-mail address"), [MailAddress(_l("Check the e-mail address.")), NotMisspelt()])
    email_seen = HiddenField()
    tells = BooleanField(_l("Send an e-mail to this address"), default=True)
    spoken = SelectField(_l("Which language does the person speak?"), validate_choice=False)
    other_language = StringField(
        _l("Name of the language"),
        [Length(max=40, message=_l("This is too long.")), CleanText(_l("Check the name of the language."))],
    )
    interpreter = RadioField(_l("Does the person need an interpreter?"), validate_choice=False)
    reads = SelectField(_l("Which language can the person read?"), validate_choice=False)
    topic = SelectField(_l("What is it about?"), validate_choice=False)
    minutes = SelectField(_l("How long?"), validate_choice=False)

    def __init__(self, office: Office, room: timedelta | None) -> None:
        """Offer what the office has, and the lengths for which there is room; all of them where nothing is free."""
        super().__init__()
        self.office = office
        self.spoken.choices = _by_ability(office)
        self.interpreter.choices = interpreter_choices(ForWhom.OTHER, None)
        self.reads.choices = [("", _("Same as spoken, otherwise German"))]
        self.reads.choices += [(language.code, language_name(language.code)) for language in LANGUAGES.values()]
        self.topic.choices = [("", _("will explain at the appointment")), *_topics(office)]
        self.minutes.choices = [("", _("Default for the topic"))]
        self.minutes.choices += [
            (str(one), ngettext("%(num)s minute", "%(num)s minutes", one)) for one in _lengths(room)
        ]
        self.renew_key()

    def validate_interpreter(self, field: Field) -> None:
        """Ask for the interpreter by what the office can do in the language; not where it speaks it or none is said."""
        if self._lacks_interpreter():
            raise ValidationError(_("Choose one answer."))

    def choose(self, minutes: str) -> None:
        """Choose a length that is offered, as a link says it."""
        if minutes in dict(self.minutes.choices):  # type: ignore[arg-type]
            self.minutes.data = minutes

    def tidy(self) -> None:
        """Let what is typed be shown again, without judging it."""
        for field in self:
            if isinstance(field.data, str):
                field.data = without_controls(field.data)

    def refuse(self, minutes: int) -> None:
        """Say at the field that the topic needs longer than is free."""
        sentence = ngettext(
            "Only %(num)s minute is free here. Choose how long.",
            "Only %(num)s minutes are free here. Choose how long.",
            minutes,
        )
        self.minutes.errors = [sentence]

    def length(self) -> timedelta:
        """Return how long the talk takes with what is chosen so far; what is not answered yet counts as needed."""
        minutes = self.chosen_minutes()
        if minutes is not None:
            return minutes * A_MINUTE
        requested = self.requested(None)
        requested = replace(requested, interpreter=Interpreter.NEED) if self._lacks_interpreter() else requested
        return availability.talk_for(self.office, requested).length

    def ticked_recipients(self) -> list[Holder]:
        """Return who gets an e-mail."""
        return [Holder.CLIENT] if self.tells.data else []

    def requested(self, start: datetime | None) -> BookingRequest:
        """Return what was chosen so far."""
        spoken, interpreter, topic = self.spoken.data, self.interpreter.data, self.topic.data
        requested = BookingRequest(
            for_whom=ForWhom.OTHER,
            spoken=spoken if spoken in SPOKEN or spoken == OTHER else None,
            interpreter=Interpreter(interpreter) if interpreter in set(Interpreter) else None,
            topic=int(topic) if topic in dict(self.topic.choices) and topic else None,  # type: ignore[arg-type]
            start=start,
        )
        return interpreter_policy.settle(self.office, requested)

    def chosen_minutes(self) -> int | None:
        """Return how long it is to take; None for as long as the topic needs."""
        chosen = self.minutes.data
        return int(chosen) if chosen and chosen in dict(self.minutes.choices) else None  # type: ignore[arg-type]

    def client(self) -> Client:
        """Return the person who comes; call only once the form is valid."""
        spoken = self.spoken.data if self.spoken.data in LANGUAGES else GERMAN.code
        return Client(
            name=self.name.data or "",
            reads=self.reads.data if self.reads.data in LANGUAGES else spoken,
            phone=self.phone.number,
            email=self.email.data or None,
            other_language=self.other_language.data or None,
        )

    def _lacks_interpreter(self) -> bool:
        ability = interpreter_policy.ability(self.office, self.spoken.data or None)
        return ability not in (None, Ability.WE_SPEAK) and self.interpreter.data not in set(Interpreter)


def _by_ability(office: Office) -> dict[str, list[tuple[str, str]]]:
    """Return the office's languages under what it can do in them, each by the name the desk knows it by."""
    rows = [row for row in office.spoken_languages if row.code in SPOKEN]

    def can(ability: Ability) -> list[tuple[str, str]]:
        return [(row.code, language_name(row.code)) for row in rows if row.ability is ability]

    return {
        _("not asked"): [("", "–")],
        _("We speak it"): can(Ability.WE_SPEAK),
        _("We can find an interpreter"): can(Ability.CAN_ARRANGE),
        _("We will try to find an interpreter"): [*can(Ability.CANNOT), (OTHER, _("Another language"))],
    }


def _topics(office: Office) -> list[tuple[str, str]]:
    offered = [topic for topic in office.topics if topic.is_offered]
    return [(str(topic.number), str(topic.words("name", current().code))) for topic in offered]


def _lengths(room: timedelta | None) -> list[int]:
    """Return the minutes to choose from; where even the shortest is too long, what is free."""
    if room is None:
        return list(LENGTHS)
    free = room // A_MINUTE
    return [one for one in LENGTHS if one <= free] or [free]
