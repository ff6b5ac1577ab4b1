"""The last minute before the moment: one of each act that can still be undone then."""

import secrets
from datetime import date

from booking.domain.enums import Holder, Interpreter, Interpreting
from booking.domain.people import Client
from booking.domain.timespan import Timespan
from booking.services.appointments import cancellations, durations, follow_ups, interpreter_status, walk_ins
from booking.services.appointments.desk_acts import desk_moves
from booking.services.callbacks import requests
from booking.services.schedule import full_today, kept_free
from tests.factories import at
from tests.upgrades.scene.groups import cancel_group
from tests.upgrades.scene.play import Play

LAST_MINUTE = at(2026, 11, 17, 9, 59)
KEPT_FREE = Timespan(at(2026, 11, 26, 17, 30), at(2026, 11, 26, 18, 0))
TODAY = date(2026, 11, 17)
CLIENT = Holder.CLIENT


def play(p: Play) -> None:
    """Play it; what it is about was booked the day before."""
    p.clock.move_to(LAST_MINUTE)
    cancellations.cancel(p.ticket("cancelled today"))
    told, account_id = [CLIENT], p.account_id
    cancellations.cancel_at_desk(*p.desk_act("desk cancels"), told, account_id)
    rania, one, version = p.desk_act("desk moves")
    desk_moves.move(rania, one, at(2026, 11, 24, 10, 30), version, told=told, account_id=account_id)
    rania, one, version = p.desk_act("longer")
    durations.change(rania, one, 45, version, told=[], account_id=account_id)
    rania, one, version = p.desk_act("nobody interprets")
    interpreter_status.record(rania, one, Interpreting.NOT_FOUND, version, told=told, account_id=account_id)
    cancel_group(p, "group")
    _entries(p)
    requests.mark_called(p.office, p.asked["called"], account_id)
    kept_free.keep_free(rania, KEPT_FREE, account_id)
    full_today.set_full(p.office, TODAY, account_id, is_so=True)


def _entries(p: Play) -> None:
    somebody = Client(name="Gabriele Weiß", reads="de", email="weiss@example.org", phone="+4915112121212")
    p.enter("just entered", at(2026, 11, 25, 10, 0), somebody, spoken="de", interpreter=Interpreter.NO)
    asked = Client(name="Татьяна", reads="de", phone="+4915211122236")
    p.enter("from a call-back", at(2026, 11, 25, 11, 30), asked, callback_id=p.asked["booked"])
    rania, one = p.rania, p.made["arrived"]
    again = at(2026, 11, 25, 10, 30)
    form_key, account_id = secrets.token_urlsafe(16), p.account_id
    p.add("comes again", follow_ups.book(rania, one, again, told=[], form_key=form_key, account_id=account_id))
    p.add(
        "walked in", walk_ins.book_walk_in(rania, "Jemand", form_key=secrets.token_urlsafe(16), account_id=account_id)
    )
