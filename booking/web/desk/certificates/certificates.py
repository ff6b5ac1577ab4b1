"""A paper for the employer or another office: a German page of its own for the printer, of which nothing is kept."""

from flask import render_template, request
from flask.typing import ResponseReturnValue
from flask_login import current_user
from markupsafe import Markup

from booking import i18n
from booking.domain.timespan import Timespan
from booking.i18n import DESK, GERMAN
from booking.models import Appointment, Counsellor
from booking.services.appointments import attendance_certificates
from booking.web.access import counsellor_only
from booking.web.desk.appointment.responses import agenda_row_url
from booking.web.desk.blueprint import bp, whose
from booking.web.desk.certificates.certificate_form import TimesForm


@bp.route("/appointment/<record:appointment_id>/paper", methods=["GET", "POST"])
@counsellor_only
def paper(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Show what somebody can hand in: that there is an appointment, or from when to when the person was here.

    A POST corrects these times on the page and writes nothing but that there was a paper.
    """
    appointment = attendance_certificates.load_for_certificate(counsellor, appointment_id)
    form = TimesForm(appointment) if attendance_certificates.was_here(appointment) else None
    if form and request.method == "POST" and not form.validate():
        return _page(appointment, form, None), 422
    attendance_certificates.record_issued(appointment, current_user.who.account_id)
    span = form.span() if form else Timespan(appointment.starts_at, appointment.ends_at)
    return _page(appointment, form, _sheet(appointment, span))


def _page(appointment: Appointment, form: TimesForm | None, sheet: Markup | None) -> str:
    return render_template(
        "desk/certificates/certificate.html",
        appointment=appointment,
        form=form,
        sheet=sheet,
        counsellor=appointment.counsellor,
        office=appointment.office,
        back=agenda_row_url(appointment),
        of=whose(),
    )


def _sheet(appointment: Appointment, span: Timespan) -> Markup:
    """Return the paper itself, in German whatever the desk speaks: a German office reads it."""
    office = appointment.office
    with i18n.speaking(GERMAN, DESK):
        drawn = render_template(
            "desk/certificates/certificate_sheet.html",
            appointment=appointment,
            span=span,
            was_here=attendance_certificates.was_here(appointment),
            office=office,
            zone=office.zone,
            day=office.day_of(span.start),
            today=office.today(),
        )
    return Markup(drawn)  # noqa: S704 - a template of ours
