"""Step 3: who is coming, and how to reach them."""

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, EmailField, Field, HiddenField, RadioField, SelectField, StringField
from wtforms.validators import Length, ValidationError

from booking import i18n
from booking.domain.booking_request import BookingRequest
from booking.domain.clock import now
from booking.domain.enums import Ability, ForWhom, Interpreter
from booking.domain.people import Client, Helper
from booking.domain.spoken_languages import OTHER
from booking.i18n import LANGUAGES
from booking.models import Office
from booking.services.schedule import interpreter_policy
from booking.web.forms import CleanText, MailAddress, PhoneField, PublicForm
from booking.web.person_fields import NotMisspelt, interpreter_choices, name_field, spoken_choices

LONGEST_MARK = 12
CONTACT_NEEDED = _l(
    "Very many appointments were booked just now. "
    "Please enter a phone number or an e-mail address, or ask us to call you back."
)


def brought(ability: Ability | None) -> Interpreter | None:
    """Return the answer that is chosen beforehand: where the office finds nobody, an adult who comes along."""
    return Interpreter.BRING if ability is Ability.CANNOT else None


def default_spoken(office: Office, requested: BookingRequest) -> str | None:
    """Return the page's language for whoever books for himself, except in German, which helpers read as well."""
    language = i18n.current()
    is_clear = requested.for_whom is ForWhom.SELF and not language.is_german
    return language.code if is_clear and any(row.code == language.code for row in office.spoken_languages) else None


class NameForm(PublicForm):
    """Who is coming, and how to reach them; one required field that is typed."""

    spoken = SelectField(_l("Which language do you speak?"), validate_choice=False)
    interpreter = RadioField(_l("Do you need an interpreter?"), validate_choice=False)
    other_language = StringField(
        _l("Name of the language"),
        [Length(max=40, message=_l("This is too long.")), CleanText(_l("Check the name of the language."))],
    )
    name = name_field(_l("Name"), missing=_l("Enter your name."))
    phone = PhoneField(_l("Phone"), _l("Check the phone number."))
    phone_shared = BooleanField(_l("Other people answer this phone too"))
    email = EmailField(_l("E-mail address"), [MailAddress(_l("Check the e-mail address.")), NotMisspelt()])
    email_seen = HiddenField()
    mark = StringField(
        _l("Your own note"),
        [CleanText(_l("Check your own note.")), Length(max=LONGEST_MARK, message=_l("At most 12 characters."))],
    )

    def __init__(self, office: Office, requested: BookingRequest) -> None:
        """Ask also for language and interpreter where the address lacks them: on the short way from the start."""
        super().__init__()
        self.spoken.choices = choices = spoken_choices(office)
        self.spoken_codes = {code for code, _label in choices if code}
        if not self.is_submitted():
            self.spoken.data = default_spoken(office, requested)
        self.ability = interpreter_policy.ability(office, requested.spoken or self.spoken.data or None)
        is_tried = interpreter_policy.is_only_tried(
            office, requested.spoken or self.spoken.data or None, requested.start, now()
        )
        self.interpreter.choices = interpreter_choices(requested.for_whom, Ability.CANNOT if is_tried else self.ability)
        self.speaks_another = OTHER in (requested.spoken, self.spoken.data)
        if not self.is_submitted():
            self.interpreter.data = brought(self.ability)
        if requested.spoken:
            del self.spoken
        if requested.interpreter:
            del self.interpreter
        self.renew_key()

    def validate_spoken(self, field: Field) -> None:
        """Ask for the language where no step before has asked."""
        if field.data not in self.spoken_codes:
            raise ValidationError(_("Choose a language."))

    def validate_interpreter(self, field: Field) -> None:
        """Ask for the interpreter where no step before has asked, unless the office speaks the chosen language."""
        if self.ability is not Ability.WE_SPEAK and field.data not in set(Interpreter):
            raise ValidationError(_("Choose one answer."))

    def client(self) -> Client:
        """Return the person who comes; call only once the form is valid."""
        return Client(
            name=self.name.data or "",
            reads=self.reads_code(),
            phone=self.phone.number,
            phone_shared=bool(self.phone.number and self.phone_shared.data),
            email=self.email.data or None,
            mark=self.mark.data or None,
            other_language=self.other_language.data or None,
        )

    def ask_for_contact(self) -> None:
        """Say at the phone field that one must leave a contact now."""
        self.phone.errors = [CONTACT_NEEDED]

    def reads_code(self) -> str:
        """Return the language of the ticket and the e-mails: the page's."""
        return i18n.current().code

    def helper(self) -> Helper | None:
        """Return nobody: the person books for himself."""
        return None


class OtherForm(NameForm):
    """For somebody else: also who helps, and what language the person reads."""

    name = name_field(_l("Name"), missing=_l("Enter the name of the person."))
    reads = SelectField(_l("Which language can the person read?"), validate_choice=False)
    helper_name = name_field(_l("Your name"))
    helper_phone = PhoneField(_l("Your phone"), _l("Check the phone number."))
    helper_email = EmailField(_l("Your e-mail address"), [MailAddress(_l("Check the e-mail address."))])
    will_tell = BooleanField(_l("I will tell the person about the appointment"))

    def __init__(self, office: Office, requested: BookingRequest) -> None:
        super().__init__(office, requested)
        self.reads.choices = [(language.code, language.name) for language in LANGUAGES.values()]
        if not self.is_submitted():
            self.reads.data = requested.spoken if requested.spoken in LANGUAGES else i18n.current().code

    def reads_code(self) -> str:
        """Return the language the person reads."""
        return self.reads.data if self.reads.data in LANGUAGES else i18n.current().code

    def helper(self) -> Helper:
        """Return the person who books."""
        return Helper(
            name=self.helper_name.data or None,
            reads=i18n.current().code,
            phone=self.helper_phone.number,
            email=self.helper_email.data or None,
            will_tell=bool(self.will_tell.data),
        )
