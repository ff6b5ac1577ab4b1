"""My contact: what the holder of a key can change, add or take off."""

from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, EmailField, RadioField, SelectField

from booking.domain.enums import Ability, ForWhom, Holder, Interpreter
from booking.i18n import LANGUAGES
from booking.services.appointments import contacts
from booking.services.appointments.contacts import ContactChange
from booking.services.schedule import interpreter_policy
from booking.services.tickets import Ticket
from booking.web.forms import MailAddress, PhoneField, PublicForm
from booking.web.person_fields import interpreter_choices, name_field


class ContactForm(PublicForm):
    """An empty field leaves a thing as it is; a tick takes it off."""

    helper_name = name_field(_l("Your name"))
    phone = PhoneField(_l("Phone"), _l("Check the phone number."))
    drops_phone = BooleanField(_l("Delete the phone number"))
    phone_shared = BooleanField(_l("Other people answer this phone too"))
    email = EmailField(_l("E-mail address"), [MailAddress(_l("Check the e-mail address."))])
    drops_email = BooleanField(_l("Delete the e-mail address"))
    reads = SelectField(_l("Language of our e-mails"), validate_choice=False)
    interpreter = RadioField(_l("Do you need an interpreter?"), validate_choice=False)

    def __init__(self, ticket: Ticket) -> None:
        """Show languages and interpreter as they are; a small form that sends only a phone number changes only that."""
        super().__init__()
        appointment = ticket.appointment
        self.is_whole = bool(self.reads.data)
        self.reads.choices = [(language.code, language.name) for language in LANGUAGES.values()]
        ability = interpreter_policy.ability(appointment.office, appointment.spoken)
        whose = ForWhom.OTHER if ticket.holder is Holder.HELPER else ForWhom.SELF
        self.interpreter.choices = interpreter_choices(whose, ability)
        if not self.is_submitted():
            self.reads.data = appointment.language_of(ticket.holder)
            self.interpreter.data = contacts.interpreter_answer(appointment).value
            self.phone_shared.data = appointment.phone_shared
        if ticket.holder is Holder.HELPER:
            del self.phone_shared
        else:
            del self.helper_name
        if ability is Ability.WE_SPEAK:
            del self.interpreter
        self.renew_key()

    def wanted(self) -> ContactChange:
        """Return what is to change; call only once the form is valid."""
        answer = self.interpreter.data if self.interpreter else None
        return ContactChange(
            helper_name=(self.helper_name.data or None) if self.helper_name else None,
            phone=self.phone.number,
            drops_phone=bool(self.drops_phone.data),
            phone_shared=bool(self.phone_shared.data) if self.phone_shared and self.is_whole else None,
            email=self.email.data or None,
            drops_email=bool(self.drops_email.data),
            reads=self.reads.data if self.reads.data in LANGUAGES else None,
            interpreter=Interpreter(answer) if answer in set(Interpreter) else None,
        )
