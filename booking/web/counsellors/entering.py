"""An appointment entered for somebody on the phone or at the door, and what to say then."""

from datetime import datetime

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user
from markupsafe import Markup

from booking import i18n
from booking.domain.codes import spaced
from booking.domain.errors import DoesNotFit, SlotTaken
from booking.domain.policy import Talk
from booking.domain.slots import Slot
from booking.domain.terms import Holder
from booking.i18n import GERMAN, LANGUAGES, Language
from booking.models import Appointment, Counsellor
from booking.services import appointments, entering, tickets
from booking.web.counsellors import starts
from booking.web.counsellors.enter_form import EnterForm
from booking.web.counsellors.views import bp, whose
from booking.web.filters import ltr, wall
from booking.web.guards import counsellor_only
from booking.web.qr import qr


@bp.route("/enter", methods=["GET", "POST"])
@counsellor_only
def enter(counsellor: Counsellor) -> ResponseReturnValue:
    """Ask who comes at a time of hers, then book it; one that is gone is answered with the nearest of hers."""
    start = starts.start()
    room = entering.room_at(counsellor, start)
    form = EnterForm(counsellor.office, room)
    if request.method == "POST":
        return _enter(counsellor, start, form)
    if room is None:
        nearest = entering.nearest(counsellor, start, _usual(counsellor).length)
        return _form(counsellor, start, form, nearest), 409
    return _form(counsellor, start, form), 200


@bp.get("/entered/<int(max=2147483647):appointment_id>")
@counsellor_only
def entered(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Show number, day and time of an appointment large, what to say, and the card in the client's language."""
    appointment = entering.entered(counsellor.office, appointment_id)
    language = LANGUAGES.get(appointment.reads, GERMAN)
    return render_template(
        "counsellors/entered.html",
        appointment=appointment,
        counsellor=counsellor,
        office=counsellor.office,
        zone=counsellor.office.zone,
        day=appointment.starts_at.astimezone(counsellor.office.zone).date(),
        sentences={one: _to_say(appointment, one) for one in dict.fromkeys([GERMAN, language])},
        card=_card(appointment, language),
        has_no_card=appointment.spoken is not None and appointment.spoken not in LANGUAGES,
        of=whose(),
    )


def _enter(counsellor: Counsellor, start: datetime, form: EnterForm) -> ResponseReturnValue:
    if known := appointments.by_form_key(form.key_text):
        return _to_number(known)
    if not form.validate():
        return _form(counsellor, start, form), 422
    account_id, key = current_user.who.account_id, form.key_text
    wish, minutes = form.wish(start), form.chosen_minutes()
    try:
        made = entering.enter(counsellor, wish, form.client(), minutes=minutes, form_key=key, account_id=account_id)
    except SlotTaken as gone:
        return _form(counsellor, start, form, gone.nearest), 409
    except DoesNotFit as short:
        form.refuse(short.minutes)
        return _form(counsellor, start, form), 422
    return _to_number(made)


def _to_number(appointment: Appointment) -> ResponseReturnValue:
    return redirect(url_for(".entered", appointment_id=appointment.id, **whose()), 303)


def _form(counsellor: Counsellor, start: datetime, form: EnterForm, nearest: list[Slot] | None = None) -> str:
    return render_template(
        "counsellors/enter.html",
        form=form,
        start=start,
        day=start.astimezone(counsellor.office.zone).date(),
        nearest=nearest,
        counsellor=counsellor,
        office=counsellor.office,
        of=whose(),
    )


def _usual(counsellor: Counsellor) -> Talk:
    policy = counsellor.office.policy
    return Talk(policy.length(None, None, several=False), policy)


def _to_say(appointment: Appointment, language: Language) -> Markup:
    """Return the one sentence for the phone in a language: day, time, place, number."""
    office, start = appointment.office, appointment.starts_at
    with i18n.speaking(language):
        sentence = _("Your appointment is on %(day)s at %(time)s. Place: %(place)s. Your number is %(number)s.")
        return Markup(sentence) % {  # noqa: S704 - a catalogue of ours
            "day": i18n.full_date(start.astimezone(office.zone).date()),
            "time": wall(start, office.zone),
            "place": Markup('<bdi lang="de" dir="ltr">{}</bdi>').format(office.address),
            "number": ltr(spaced(appointment.number)),
        }


def _card(appointment: Appointment, language: Language) -> Markup:
    """Return the card that people show at the door, in the language they read; its code only shows."""
    picture = qr(tickets.link(appointment, Holder.SHOWN, language.code))
    shown = {"appointment": appointment, "office": appointment.office, "qr": picture}
    with i18n.speaking(language):
        return Markup(render_template("counsellors/card.html", **shown))  # noqa: S704 - a template of ours
