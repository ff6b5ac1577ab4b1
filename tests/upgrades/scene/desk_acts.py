"""What the desk did the day before: cancelled, moved, shortened, noted, looked at; past its five minutes."""

from booking.domain import search_terms
from booking.domain.enums import Holder, Interpreting
from booking.domain.timespan import Timespan
from booking.services.appointments import (
    cancellations,
    contacts,
    do_not_contact,
    durations,
    interpreter_status,
    moves,
    notes,
)
from booking.services.appointments.contacts import ClientChange
from booking.services.appointments.desk_acts import desk_change_undo, desk_moves
from booking.services.desk import appointment_details, print_day, search
from booking.services.schedule import kept_free
from tests.factories import at
from tests.upgrades.scene.play import Play

CLIENT = Holder.CLIENT


def play(p: Play) -> None:
    """Do each of them, some and their undoing."""
    told, account_id = [CLIENT], p.account_id
    cancellations.cancel_at_desk(*p.desk_act("cancelled by the desk"), told, account_id)
    cancellations.cancel(p.ticket("cancelled by the card", Holder.SHOWN))
    moves.move(p.ticket("moved by the client"), at(2026, 11, 26, 15, 30))
    rania, one, version = p.desk_act("moved by the desk")
    desk_moves.move(rania, one, at(2026, 11, 24, 11, 30), version, told=[], account_id=account_id)
    rania, one, version = p.desk_act("shortened")
    durations.change(rania, one, 20, version, told=[], account_id=account_id)
    rania, one, version = p.desk_act("interpreted")
    state = Interpreting.ARRANGED
    interpreter_status.record(rania, one, state, version, told=[Holder.HELPER], account_id=account_id)
    do_not_contact.stop_contact(*p.desk_act("silent"), account_id)
    do_not_contact.resume_contact(*p.desk_act("silent"), account_id)
    do_not_contact.stop_contact(*p.desk_act("silent"), account_id)
    cancellations.cancel_at_desk(*p.desk_act("desk moves"), told, account_id)
    cancellations.undo_at_desk(*p.desk_act("desk moves"), account_id)
    p.end_card("second at the same time")
    contacts.revoke_key(p.ticket("second at the same time"))
    note = "Ruft wegen der Wohnung noch einmal an. 家"
    rania, one, version = p.desk_act("everything")
    notes.write(rania, one, note, version, account_id)
    wanted = ClientChange("Ştefan Ţurcanu-Meyer", "de", phone="+4915198765433", spoken="ro")
    contacts.change_at_desk(rania, p.made["late"], wanted, p.get("late").version, account_id)
    kept_free.keep_free(rania, Timespan(at(2026, 11, 30, 8, 30), at(2026, 11, 30, 12, 30)), account_id)
    once = Timespan(at(2026, 11, 23, 12, 0), at(2026, 11, 23, 12, 30))
    kept_free.keep_free(rania, once, account_id)
    kept_free.release(rania, once, account_id)
    rania, one, version = p.desk_act("shortened")
    durations.change(rania, one, 30, version, told=[], account_id=account_id)
    desk_change_undo.undo(*p.desk_act("shortened"), account_id)
    durations.change(rania, one, 25, p.get("shortened").version, told=[], account_id=account_id)
    appointment_details.open_page(rania, p.made["everything"], account_id)
    print_day.open_print(rania, at(2026, 11, 17).date(), account_id)
    search.find(p.office, search_terms.read("mohamed"), account_id)
