"""How client and helper are reached: changed, added and taken off by whoever holds the key, each only his own."""

from dataclasses import dataclass

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Ability, Act, Holder, Interpreter, Interpreting, MessageKind, Status
from booking.domain.errors import NotFound, NotOpen, TooLate
from booking.models import Appointment, Counsellor
from booking.models.encryption import blind_index
from booking.services import tickets
from booking.services.appointments import changes, moves
from booking.services.appointments.desk_acts import desk_booking_undo, load
from booking.services.outbox import outbox, withdrawals
from booking.services.records import audit
from booking.services.schedule import interpreter_policy
from booking.services.tickets import Ticket

ANSWERS = {
    Interpreting.NOT_NEEDED: Interpreter.NO,
    Interpreting.BRINGS: Interpreter.BRING,
}
STANDS = (Status.BOOKED, Status.ARRIVED)


@dataclass(frozen=True, slots=True)
class ContactChange:
    """What is to change; None leaves a thing as it is, and a contact is taken off by its `drops`.

    Only the helper's name can change: the client's stands on the agenda and is what a shown key is asked for.
    """

    helper_name: str | None = None
    phone: str | None = None
    drops_phone: bool = False
    phone_shared: bool | None = None
    email: str | None = None
    drops_email: bool = False
    reads: str | None = None
    interpreter: Interpreter | None = None


@dataclass(frozen=True, slots=True)
class ClientChange:
    """The client as the desk's form has him, whole: a contact that is None is taken off."""

    name: str
    reads: str
    phone: str | None = None
    phone_shared: bool = False
    email: str | None = None
    spoken: str | None = None
    other_language: str | None = None


def change(ticket: Ticket, wanted: ContactChange) -> Appointment:
    """Return the appointment with the holder's contact changed; an old address gets a last e-mail, a new one its first.

    The keys in e-mails to an old address end: it may be a stranger's. Once it has begun no e-mail goes. Raises NotOpen
    or TooLate once there is nothing left to tell anybody, NotFound for a key that ended meanwhile.
    """
    with write_transaction(ticket.appointment.office):
        appointment = tickets.load_for_update(ticket)
        _require_open(appointment)
        version = appointment.version
        if wanted.helper_name and ticket.holder is Holder.HELPER:
            appointment.helper_name = wanted.helper_name
        _change_phone(appointment, ticket.holder, wanted)
        if wanted.reads:
            setattr(appointment, _named("reads", ticket.holder), wanted.reads)
        if wanted.interpreter and wanted.interpreter is not interpreter_answer(appointment):
            with desk_booking_undo.recounting(appointment):
                _change_interpreting(appointment, Interpreting.from_answer(wanted.interpreter))
        if wanted.drops_email or wanted.email:
            _change_email(appointment, ticket.holder, wanted.email)
        db.session.flush()
        if appointment.version != version:
            audit.note(Act.CONTACT_CHANGED, appointment, by=ticket.holder.value)
    return appointment


def change_at_desk(
    counsellor: Counsellor, appointment_id: int, wanted: ClientChange, version: int, account_id: int
) -> Appointment:
    """Return the appointment with the client as the desk has heard; e-mails and keys as in `change`.

    Also after its end, since the next appointment is made from it. What is so already stays as it is. Raises NotFound,
    ChangedMeanwhile, and NotOpen for what is cancelled.
    """
    with write_transaction(counsellor.office):
        appointment = load.load_for_update(counsellor, appointment_id)
        if client_contact(appointment) == wanted:
            return appointment
        load.require_version(appointment, version)
        if not may_change_at_desk(appointment):
            raise NotOpen
        appointment.name, appointment.reads = wanted.name, wanted.reads
        _change_spoken(appointment, wanted.spoken, wanted.other_language)
        appointment.index_person()
        _change_phone(appointment, Holder.CLIENT, _contact(wanted))
        _change_email(appointment, Holder.CLIENT, wanted.email)
        db.session.flush()
        if appointment.version != version:
            audit.note(Act.CONTACT_CHANGED, appointment, "account", account_id)
    return appointment


def client_contact(appointment: Appointment) -> ClientChange:
    """Return the client as kept now."""
    return ClientChange(**{name: getattr(appointment, name) for name in ClientChange.__slots__})


def may_change_at_desk(appointment: Appointment) -> bool:
    """Return whether the desk may change client and languages: of what is cancelled only the last e-mail is left."""
    return appointment.status is not Status.CANCELLED


def end_helper_messages(ticket: Ticket) -> None:
    """Take the helper's address off, for the client; twice is once. The helper's key ends with it. NotOpen, TooLate."""
    if ticket.holder is not Holder.CLIENT:
        raise NotFound
    with write_transaction(ticket.appointment.office):
        appointment = tickets.load_for_update(ticket)
        _require_open(appointment)
        if appointment.helper_email:
            _change_email(appointment, Holder.HELPER, None)
            audit.note(Act.HELPER_EMAILS_STOPPED, appointment, by=ticket.holder.value)


def disown_address(ticket: Ticket) -> None:
    """Take an address off that is somebody else's, end its key and mark it for the desk; the appointment stays."""
    with write_transaction(ticket.appointment.office):
        appointment = tickets.load_for_update(ticket)
        whose = (Holder.CLIENT, Holder.HELPER) if outbox.is_shared(appointment) else (ticket.holder,)
        for holder in whose:
            _take_off(appointment, holder)
        audit.note(Act.ADDRESS_DISOWNED, appointment, by=ticket.holder.value)


def revoke_key(ticket: Ticket) -> None:
    """End the holder's keys: whoever still has one opens nothing any more."""
    with write_transaction(ticket.appointment.office):
        appointment = tickets.load_for_update(ticket)
        _end_key(appointment, ticket.holder)
        audit.note(Act.KEY_REVOKED, appointment, by=ticket.holder.value)


def is_open(appointment: Appointment) -> bool:
    """Return whether client and helper can still say how they are reached: until the end."""
    return appointment.status in STANDS and appointment.ends_at > now()


def interpreter_answer(appointment: Appointment) -> Interpreter:
    """Return what was answered to "do you need an interpreter?"."""
    return ANSWERS.get(appointment.interpreting, Interpreter.NEED)


def _require_open(appointment: Appointment) -> None:
    if appointment.status not in STANDS:
        raise NotOpen
    if not is_open(appointment):
        raise TooLate


def _contact(wanted: ClientChange) -> ContactChange:
    return ContactChange(phone=wanted.phone, drops_phone=wanted.phone is None, phone_shared=wanted.phone_shared)


def _change_spoken(appointment: Appointment, spoken: str | None, other_language: str | None) -> None:
    """Keep the language; whoever was found interprets another one, and one that the office speaks needs nobody."""
    if (appointment.spoken, appointment.other_language) == (spoken, other_language):
        return
    with desk_booking_undo.recounting(appointment):
        appointment.spoken, appointment.other_language = spoken, other_language
        if interpreter_policy.ability(appointment.office, spoken) is Ability.WE_SPEAK:
            _change_interpreting(appointment, Interpreting.NOT_NEEDED)
        elif appointment.interpreting in moves.INTERPRETED:
            _change_interpreting(appointment, Interpreting.ASKED)


def _change_interpreting(appointment: Appointment, state: Interpreting) -> None:
    """Keep it; what waits about another interpreter is true no more, nor can the desk take back what it recorded."""
    appointment.interpreting = state
    withdrawals.withdraw_kind(appointment, MessageKind.INTERPRETING)
    changes.follow_interpreting(appointment, state)


def _change_phone(appointment: Appointment, holder: Holder, wanted: ContactChange) -> None:
    if wanted.drops_phone or wanted.phone:
        setattr(appointment, _named("phone", holder), wanted.phone)
        if holder is Holder.CLIENT:
            appointment.phone_index = blind_index(wanted.phone, "phone")
    if wanted.phone_shared is not None and holder is Holder.CLIENT:
        appointment.phone_shared = bool(appointment.phone and wanted.phone_shared)


def _change_email(appointment: Appointment, holder: Holder, email: str | None) -> None:
    before = appointment.email_of(holder)
    if (before or "").casefold() == (email or "").casefold():
        return
    is_to_come = moves.is_open(appointment)
    if before:
        _take_leave(appointment, holder, is_told=is_to_come)
        _end_key(appointment, holder)
    _set_email(appointment, holder, email)
    setattr(appointment, _named("email_was_wrong", holder), False)
    is_reader = holder in outbox.readers(appointment)  # else it is the helper's, who has an e-mail already
    if email and is_reader and is_to_come:
        outbox.post(appointment, MessageKind.CONFIRMATION, [holder])


def _take_leave(appointment: Appointment, holder: Holder, *, is_told: bool) -> None:
    """Post the last e-mail to an address; once the appointment has begun just let nothing more go there."""
    if is_told:
        outbox.post(appointment, MessageKind.REMOVAL, [holder])
    elif not outbox.is_shared(appointment):
        withdrawals.withdraw_to(appointment, holder)


def _take_off(appointment: Appointment, holder: Holder) -> None:
    if appointment.email_of(holder):
        withdrawals.withdraw_to(appointment, holder)
        _set_email(appointment, holder, None)
        setattr(appointment, _named("email_was_wrong", holder), True)
    _end_key(appointment, holder)


def _set_email(appointment: Appointment, holder: Holder, email: str | None) -> None:
    setattr(appointment, _named("email", holder), email)
    setattr(appointment, _named("email_index", holder), blind_index(email, "email"))


def _end_key(appointment: Appointment, holder: Holder) -> None:
    counter = f"{holder.value}_key"
    setattr(appointment, counter, getattr(appointment, counter) + 1)


def _named(column: str, holder: Holder) -> str:
    """Return the column of a holder: the helper's have a name of their own."""
    return f"helper_{column}" if holder is Holder.HELPER else column
