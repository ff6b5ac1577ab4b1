"""Another day, its date typed as people write it."""

from flask import g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import Form, StringField, ValidationError

from booking import i18n
from booking.domain.date_input.dates import NEAR_AT_THE_DESK, parse_day
from booking.domain.text_cleaning import without_controls
from booking.models import Counsellor
from booking.services.accounts.agenda_access import AgendaAccess
from booking.web.access import counsellor_only
from booking.web.desk.blueprint import bp, whose


class DayForm(Form):
    """The date; what was typed stays in the field."""

    date = StringField(_l("Another day"))

    def __init__(self, desk: AgendaAccess) -> None:
        super().__init__(request.args)
        self.desk = desk
        self.today = self.day = desk.counsellor.office.today()

    def validate_date(self, field: StringField) -> None:
        """Refuse what is no date near now, and a stand-in what is none of her days."""
        field.data = without_controls(field.data or "").strip()
        try:
            self.day = parse_day(field.data, self.today, words=i18n.day_words(), back=NEAR_AT_THE_DESK)
        except ValueError as error:
            raise ValidationError(_("Write the day like this: 24.11. or Monday or in 2 weeks.")) from error
        if not self.desk.covers(self.day):
            raise ValidationError(_("You do not stand in on this day."))


@bp.get("/day")
@counsellor_only
def other_day(counsellor: Counsellor) -> ResponseReturnValue:
    """Go to the day that is meant; what is not understood comes back with the field."""
    form = DayForm(g.desk)
    if form.validate():
        return redirect(url_for(".agenda", day=form.day, **whose()))
    office = counsellor.office
    return render_template(
        "desk/agenda/jump_to_day.html", form=form, counsellor=counsellor, office=office, of=whose()
    ), 422
