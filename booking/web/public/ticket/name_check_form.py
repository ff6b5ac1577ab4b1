"""What a key that only shows is asked before it moves or cancels: a letter of the name."""

from flask import request
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import Field, StringField
from wtforms.validators import ValidationError

from booking.services.appointments import name_check
from booking.services.tickets import Ticket
from booking.web.forms import PublicForm


class NameCheckForm(PublicForm):
    """An act on an appointment; with an acting key a tap is enough.

    Neither the time it takes nor the trap for robots counts here: they have no key.
    """

    letter = StringField(_l("First character of the name"))

    def __init__(self, ticket: Ticket) -> None:
        super().__init__()
        self.appointment = ticket.appointment
        if ticket.acts:
            del self.letter
        self.renew_key()

    def validate_letter(self, field: Field) -> None:
        """Ask for the first letter of any word of the name."""
        if not name_check.check_initial(self.appointment, field.data or "", request.remote_addr or ""):
            raise ValidationError(_("Enter the first character of the name of the person who comes."))
