"""What a key that only shows is asked before it moves or cancels: a letter of the name."""

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import Field, StringField
from wtforms.validators import ValidationError

from booking.domain.names import fits
from booking.services.tickets import Ticket
from booking.web.forms import PublicForm


class GuardedForm(PublicForm):
    """An act on an appointment; with an acting key a tap is enough."""

    letter = StringField(_l("First letter of the name"))

    def __init__(self, ticket: Ticket) -> None:
        super().__init__()
        self.person = ticket.appointment.name or ""
        if ticket.acts:
            del self.letter
        self.renew_key()

    def validate_letter(self, field: Field) -> None:
        """Ask for the first letter of any word of the name."""
        if not fits(field.data or "", self.person):
            raise ValidationError(_("Enter the first letter of the name of the person who comes."))
