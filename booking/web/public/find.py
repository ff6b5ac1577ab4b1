"""Finding an appointment: by its eight digits, or by an e-mail to the address that was given."""

from flask import g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import EmailField, Field, StringField
from wtforms.validators import DataRequired, ValidationError

from booking import i18n
from booking.domain.enums import Holder
from booking.domain.errors import NotFound
from booking.domain.reference_numbers import is_number, read_number
from booking.models import CallBack
from booking.services import tickets
from booking.services.appointments import lookup
from booking.services.offices import offices
from booking.web.forms import MailAddress, PublicForm
from booking.web.public import bp

SAID = ("closed", "deleted", "ended", "not-mine", "sent")


class FindForm(PublicForm):
    """The number on the card."""

    number = StringField(_l("Appointment number"), [DataRequired(_l("Enter the number."))])

    def validate_number(self, field: Field) -> None:
        """Tell a mistyped number from one of other length; any script's digits will do."""
        digits = read_number(field.data or "")
        if digits is None:
            raise ValidationError(_("The number has 8 digits."))
        if not is_number(digits):
            raise ValidationError(_("One digit seems to be wrong. Please check the number."))


class LostForm(PublicForm):
    """The address e-mails were sent to."""

    email = EmailField(
        _l("E-mail address"),
        [DataRequired(_l("Enter your e-mail address.")), MailAddress(_l("Check the e-mail address."))],
    )


@bp.route("/<lang:lang>/find", methods=["GET", "POST"])
def find() -> ResponseReturnValue:
    """Ask for the number, or for the address if it is lost; every address gets the same answer."""
    if only := offices.only():  # with several there is none to name or to call
        g.office, g.phone = only, only.phone
    is_lost = "email" in request.form
    form, lost = FindForm(), LostForm()
    form.renew_key()
    lost.renew_key()
    if request.method != "POST":
        said = request.args.get("said")
        return _page(form, lost, said=said if said in SAID else None)
    if is_lost:
        return _send(form, lost)
    if form.validate() and not form.key.is_trapped:
        try:
            return _to_ticket(form)
        except NotFound:
            form.number.errors = [_("There is no appointment with this number.")]
    return _page(form, lost), 422


def _to_ticket(form: FindForm) -> ResponseReturnValue:
    """Go to the page that shows; NotFound, TooMany."""
    found = lookup.find_by_number(read_number(form.number.data or "") or "", request.remote_addr or "")
    page = ".callback_ticket" if isinstance(found, CallBack) else ".ticket"
    return redirect(url_for(page, key=tickets.key(found, Holder.SHOWN)), 303)


def _send(form: FindForm, lost: LostForm) -> ResponseReturnValue:
    if not lost.validate() or lost.key.is_trapped:
        return _page(form, lost), 422
    lookup.send_lost_numbers(lost.email.data or "", i18n.current())
    return redirect(url_for(".find", said="sent"), 303)


def _page(form: FindForm, lost: LostForm, said: str | None = None) -> str:
    return render_template("public/find.html", form=form, lost=lost, said=said)
