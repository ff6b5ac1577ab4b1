"""An appointment entered for somebody who waits for a call-back: which one, the form filled in, and times to choose."""

from flask import render_template, request

from booking.domain.errors import NotFound
from booking.models import CallBack, Counsellor, Office
from booking.services.callbacks import outcomes
from booking.web.converters import LARGEST_ID
from booking.web.desk import slot_params
from booking.web.desk.blueprint import whose
from booking.web.desk.booking.form import EnterForm
from booking.web.filters import phone_text


def waiting_callback(office: Office) -> CallBack | None:
    """Return the call-back a form or an address says, what a form sends wins; None without one. NotFound."""
    said = request.form.get("callback") if "callback" in request.form else request.args.get("callback")
    if not said:
        return None
    is_number = said.isascii() and said.isdigit() and len(said) <= len(str(LARGEST_ID))
    if not is_number or int(said) > LARGEST_ID:
        raise NotFound
    return outcomes.load_waiting(office, int(said))


def fill_form(form: EnterForm, office: Office) -> bool:
    """Put into a form that was not yet sent what the person has told; False if nobody waits any more."""
    callback = waiting_callback(office)
    if callback is None or not callback.is_open:
        return callback is None
    form.name.data, form.reads.data = callback.name, callback.reads
    form.phone.data = phone_text(callback.phone) if callback.phone else None
    form.spoken.data, form.other_language.data = callback.spoken, callback.other_language
    return True


def show_times(counsellor: Counsellor, callback: CallBack) -> str:
    """Return the page with her next free times, those in the days of whoever sits at the desk."""
    return render_template(
        "desk/booking/callback_times.html",
        times=slot_params.own_slots(outcomes.suitable_slots(counsellor, callback)),
        callback=callback,
        counsellor=counsellor,
        office=counsellor.office,
        of=whose(),
    )
