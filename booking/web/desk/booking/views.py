"""An appointment entered for somebody on the phone or at the door, and what to say then."""

from datetime import datetime

from flask import render_template, request
from flask.typing import ResponseReturnValue
from flask_login import current_user

from booking.domain.enums import Status
from booking.domain.errors import ChangedMeanwhile, DoesNotFit, SlotTaken
from booking.domain.policy import UNDO_WINDOW
from booking.domain.slots import CELL
from booking.i18n import GERMAN, LANGUAGES
from booking.models import Appointment, Counsellor
from booking.services.appointments import bookings
from booking.services.appointments.desk_acts import desk_booking_undo, desk_bookings
from booking.services.outbox import message_status
from booking.web.access import counsellor_only
from booking.web.desk import slot_params
from booking.web.desk.blueprint import bp, whose
from booking.web.desk.booking import free_times, from_callback
from booking.web.desk.booking.form import A_MINUTE, EnterForm
from booking.web.desk.booking.page import redirect_to_booked, render_form
from booking.web.desk.wording import to_clients


@bp.route("/enter", methods=["GET", "POST"])
@counsellor_only
def enter(counsellor: Counsellor) -> ResponseReturnValue:
    """Ask who comes and offer free times of hers, or take one; what is gone is answered with the nearest of hers."""
    if request.method == "POST" and (wanted := request.form.get("find")):
        return free_times.show_found(counsellor, wanted)
    callback = from_callback.waiting_callback(counsellor.office)
    if callback and request.method != "POST" and "slot" not in request.args:
        return from_callback.show_times(counsellor, callback)
    shared = slot_params.posted_beside()
    start = shared[0] if shared else slot_params.slot_start_or_none()
    if request.method == "POST":
        return _enter(counsellor, start or slot_params.slot_start(), shared[1] if shared else [])
    if start is None:
        return free_times.ask_for_time(counsellor)
    return _ask(counsellor, start)


@bp.get("/entered/<record:appointment_id>")
@counsellor_only
def entered(counsellor: Counsellor, appointment_id: int) -> ResponseReturnValue:
    """Show number, day and time of an appointment large, what to say, and the card in the client's language."""
    appointment = desk_bookings.load_booked(counsellor.office, appointment_id)
    language = LANGUAGES.get(appointment.reads, GERMAN)
    return render_template(
        "desk/booking/booked.html",
        appointment=appointment,
        counsellor=counsellor,
        office=counsellor.office,
        zone=counsellor.office.zone,
        day=counsellor.office.day_of(appointment.starts_at),
        sentences={one: to_clients.sentence(appointment, one) for one in dict.fromkeys([GERMAN, language])},
        card=to_clients.card(appointment, language),
        has_no_card=appointment.spoken is not None and appointment.spoken not in LANGUAGES,
        of=whose(),
        can_undo=desk_booking_undo.can_undo(appointment),
        told=message_status.load_status([appointment]).get(appointment.id, {}),
        minutes=UNDO_WINDOW // A_MINUTE,
        is_here=appointment.status is Status.ARRIVED,
    )


def _ask(counsellor: Counsellor, start: datetime) -> ResponseReturnValue:
    """Ask who comes at a time; beside somebody else only if the address says so."""
    room = desk_bookings.free_duration(counsellor, start)
    form = EnterForm(counsellor.office, room)
    if room is not None:
        form.choose(request.args.get("minutes", ""))
        is_open = from_callback.fill_form(form, counsellor.office)
        return render_form(counsellor, form, start=start), 200 if is_open else 409
    others = desk_bookings.overlapping_at(counsellor, start, CELL)
    if others and "beside" in request.args:
        return render_form(counsellor, form, start=start, others=others), 200
    nearest = desk_bookings.nearest(counsellor, start, form.length())
    return render_form(counsellor, form, start=start, nearest=nearest, others=others), 409


def _enter(counsellor: Counsellor, start: datetime, beside: list[int]) -> ResponseReturnValue:
    form = EnterForm(counsellor.office, desk_bookings.free_duration(counsellor, start))
    if known := bookings.by_form_key(form.key_text):
        return redirect_to_booked(known)
    if not form.validate():
        others = desk_bookings.overlapping_at(counsellor, start, form.length()) if beside else []
        return render_form(counsellor, form, start=start, others=others), 422
    try:
        return redirect_to_booked(_entered(counsellor, start, form, beside))
    except ChangedMeanwhile:  # nobody waits for the call-back any more
        return render_form(counsellor, form, start=start), 409
    except SlotTaken as gone:
        others = desk_bookings.overlapping_at(counsellor, start, form.length())
        return render_form(counsellor, form, start=start, nearest=gone.nearest, others=others), 409
    except DoesNotFit as short:
        form.refuse(short.minutes)
        found = free_times.find_times(counsellor, "next", form.length())
        return render_form(counsellor, form, start=start, found=found), 422


def _entered(counsellor: Counsellor, start: datetime, form: EnterForm, beside: list[int]) -> Appointment:
    callback = from_callback.waiting_callback(counsellor.office)
    return desk_bookings.enter(
        counsellor,
        form.requested(start),
        form.client(),
        minutes=form.chosen_minutes(),
        form_key=form.key_text,
        account_id=current_user.who.account_id,
        told=form.ticked_recipients(),
        beside=beside,
        callback_id=callback.id if callback else None,
    )
