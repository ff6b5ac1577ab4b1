"""Letters that wait to be sent: written in the transaction of the act, for `services.postman` to deliver.

Letters to one address about one appointment go in order: a newer one withdraws those that nobody has in hand, and
after a CANCEL nothing for a calendar goes there any more (CALENDAR.md). A letter that says only a part, a reminder or
one about the interpreter, takes the place of its own kind only.
"""

import secrets
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists, or_, select, update
from sqlalchemy.orm import defer

from booking.database import db, write_transaction
from booking.domain.clock import now
from booking.domain.enums import Holder, LetterKind, LetterState
from booking.domain.errors import NotOpen
from booking.i18n import Language
from booking.models import Appointment, Counsellor, Letter, Office
from booking.models.encryption import blind_index
from booking.services.outbox import rendering

ENDS = (LetterKind.CANCELLATION, LetterKind.REMOVAL)
TELL_THE_TIME = (LetterKind.CONFIRMATION, LetterKind.MOVE)
SAY_A_PART = (LetterKind.REMINDER, LetterKind.INTERPRETING, LetterKind.MISSED)  # nothing for a calendar
AT_ONCE = timedelta()


def prepare(
    appointment: Appointment, holders: Collection[Holder] | None = None, delay: timedelta = AT_ONCE
) -> list[Letter]:
    """Return the letters a booking causes, rendered before its transaction begins; the caller adds them.

    To those of its readers who are among the holders, else to all.
    """
    told = [holder for holder in readers(appointment) if holders is None or holder in holders]
    prepared = [_letter(appointment, LetterKind.CONFIRMATION, holder) for holder in told]
    for letter in prepared:
        letter.wanted_at = letter.due_at = letter.due_at + delay
    return prepared


def post(
    appointment: Appointment,
    kind: LetterKind,
    holders: Iterable[Holder] | None = None,
    delay: timedelta = AT_ONCE,
    *,
    has_key: bool = True,
) -> list[Letter]:
    """Add a letter to each of the holders, else to all who get letters; inside the caller's transaction.

    A REMOVAL is posted before the address is taken off; one that client and helper share stays in use and gets none.
    Without `has_key` the letter links to nothing, as the appointment will be gone.
    """
    posted: list[Letter] = []
    if appointment.sends_nothing:
        return posted
    for holder in readers(appointment) if holders is None else holders:
        before = _letters_to(appointment, holder)
        if _has_live(LetterKind.CANCELLATION, before) or (kind is LetterKind.REMOVAL and is_shared(appointment)):
            continue
        _withdraw(one for one in before if replaces(kind, one.kind))
        if appointment.email_of(holder) and _needs(appointment, kind, before):
            posted.append(_letter(appointment, kind, holder, before, has_key=has_key))
    for letter in posted:
        letter.wanted_at = letter.due_at = letter.due_at + delay
    db.session.add_all(posted)
    return posted


def post_again(appointment: Appointment, kind: LetterKind, holder: Holder) -> list[Letter]:
    """Add a letter in place of those to the holder that could not be delivered; inside the caller's transaction.

    Also to who never got one; but nothing follows a CANCEL that has gone or goes. Its Message-ID is its own.
    """
    before = _letters_to(appointment, holder)
    if _has_live(LetterKind.CANCELLATION, before):
        return []
    _withdraw(one for one in before if replaces(kind, one.kind))
    posted = [_letter(appointment, kind, holder, before)]
    db.session.add_all(posted)
    return posted


def post_number_lost(office: Office, address: str, language: Language) -> None:
    """Add the letter that lists the address's open tickets, if there are any; inside the caller's transaction."""
    held = rendering.open_tickets(office, _index(address))
    if held:
        letter = _new(office, LetterKind.NUMBER_LOST, held[0][1], address)
        rendering.render(letter, language)
        db.session.add(letter)


def post_to_counsellor(counsellor: Counsellor, kind: LetterKind, address: str, message: bytes) -> Letter:
    """Return the finished letter to a counsellor herself, added inside the caller's transaction."""
    letter = _new(counsellor.office, kind, None, address)
    letter.counsellor_id, letter.message = counsellor.id, message.decode("ascii")
    db.session.add(letter)
    return letter


def take_back(appointment: Appointment) -> bool:
    """Withdraw the CANCEL letters; False, and nothing done, if one has gone or is in somebody's hand.

    Whose letter about the time was withdrawn, or never written, gets it after all.
    """
    by_holder = {holder: _letters_to(appointment, holder) for holder in readers(appointment)}
    ends = [one for letters in by_holder.values() for one in letters if one.kind is LetterKind.CANCELLATION]
    if any(_may_have_arrived(letter) for letter in ends):
        return False
    _withdraw(ends)
    for holder, letters in by_holder.items():
        if not _knows_the_time(letters):
            post(appointment, LetterKind.MOVE if appointment.moved_from_at else LetterKind.CONFIRMATION, [holder])
    return True


def _knows_the_time(letters: Iterable[Letter]) -> bool:
    """Return whether the newest letter that says when has gone, or goes: a cancellation withdraws those that wait."""
    newest = [letter for letter in letters if letter.kind in TELL_THE_TIME][-1:]
    return any(letter.state is not LetterState.WITHDRAWN for letter in newest)


def withdraw_all(appointment: Appointment) -> bool:
    """Withdraw what was written to its people; False, and nothing done, if one has gone or is in somebody's hand."""
    of_it = select(Letter).where(Letter.appointment_uid == appointment.uid, Letter.counsellor_id.is_(None))
    letters = db.session.scalars(of_it.with_for_update(of=Letter).execution_options(populate_existing=True)).all()
    if any(map(_may_have_arrived, letters)):
        return False
    _withdraw(letters)
    return True


def take_back_since(appointment: Appointment, kinds: Collection[LetterKind], since: datetime) -> list[Holder]:
    """Withdraw the letters of an act of the desk; return whose newest of these kinds before it had been withdrawn.

    Also whose first letter, to an address said since, goes with them. NotOpen if one has gone or is in a hand.
    """
    lacking = []
    for holder in readers(appointment):
        letters = [letter for letter in _letters_to(appointment, holder) if letter.kind in kinds]
        of_act = [one for one in letters if one.created_at >= since and one.state is not LetterState.WITHDRAWN]
        if any(map(_may_have_arrived, of_act)):
            raise NotOpen
        _withdraw(of_act)
        before = [one for one in letters if one.created_at < since][-1:]
        is_first = any(one.kind is LetterKind.CONFIRMATION for one in of_act)
        lacking += [holder] * (is_first or any(one.state is LetterState.WITHDRAWN for one in before))
    return lacking


def withdraw_to(appointment: Appointment, holder: Holder, by: LetterKind | None = None) -> None:
    """Withdraw what waits to the holder's address, or what a letter of a kind would; in the caller's transaction."""
    _withdraw(one for one in _letters_to(appointment, holder) if by is None or replaces(by, one.kind))


def withdraw_kind(appointment: Appointment, kind: LetterKind) -> None:
    """Withdraw what waits of a kind, to whomever, since it is true no more; inside the caller's transaction."""
    for holder in readers(appointment):
        _withdraw(one for one in _letters_to(appointment, holder) if one.kind is kind)


def withdraw_about(appointment: Appointment) -> None:
    """Withdraw all that waits about the appointment, also to addresses of before; inside the caller's transaction."""
    _withdraw(_letters(appointment))


def replaces(newer: LetterKind, older: LetterKind) -> bool:
    """Return whether a letter of a kind withdraws one of another that still waits.

    One that says only a part replaces its own kind; a time that is told leaves what is said of the interpreter, which
    is taken back where it is true no more.
    """
    if newer in SAY_A_PART:
        return older is newer
    return not (newer in TELL_THE_TIME and older is LetterKind.INTERPRETING)


def readers(appointment: Appointment) -> list[Holder]:
    """Return who gets letters: whoever gave an address; one address gets one letter, as the one who books typed it.

    Nobody where nothing more is to be sent.
    """
    if appointment.sends_nothing:
        return []
    given = [holder for holder in (Holder.CLIENT, Holder.HELPER) if appointment.email_of(holder)]
    return [Holder.HELPER] if is_shared(appointment) else given


def _letters_to(appointment: Appointment, holder: Holder) -> Sequence[Letter]:
    """Return what was ever written to the holder's address about the appointment, locked, oldest first."""
    return _letters(appointment, Letter.recipient_index == _index(appointment.email_of(holder)))


def _letters(appointment: Appointment, *which: ColumnElement[bool]) -> Sequence[Letter]:
    """Return what was ever written about the appointment, not to a counsellor, locked, oldest first."""
    return db.session.scalars(
        select(Letter)
        .where(Letter.appointment_uid == appointment.uid, Letter.counsellor_id.is_(None), *which)
        .order_by(Letter.id)
        .options(defer(Letter.recipient), defer(Letter.message))
        .with_for_update(of=Letter)
        .execution_options(populate_existing=True)
    ).all()


def _has_live(kind: LetterKind, letters: Iterable[Letter]) -> bool:
    """Return whether a letter of this kind has gone or goes to the address."""
    return any(letter.kind is kind and letter.state is not LetterState.WITHDRAWN for letter in letters)


def _needs(appointment: Appointment, kind: LetterKind, before: Iterable[Letter]) -> bool:
    """Return whether the address needs the letter.

    Who got nothing needs no CANCEL, unless somebody with a seen key or the desk cancels: that is always told.
    """
    is_told_anyway = kind is LetterKind.CANCELLATION and appointment.changed_by in (Holder.SHOWN, None)
    return kind not in ENDS or is_told_anyway or any(map(_may_have_arrived, before))


def _may_have_arrived(letter: Letter) -> bool:
    """Return whether it was ever in a worker's hand, or is one that was held back after a restore."""
    was_tried = letter.attempts > 0 or letter.refusal is not None or letter.lease_token is not None
    return letter.state is LetterState.SENT or was_tried


def _withdraw(letters: Iterable[Letter]) -> None:
    """Withdraw what waits and nobody has in hand; what a dead worker had in hand stays counted as tried."""
    for letter in letters:
        is_in_hand = letter.lease_until is not None and letter.lease_until > now()
        if letter.state is LetterState.WAITING and not is_in_hand:
            letter.attempts += letter.lease_token is not None
            withdraw(letter)


def withdraw(letter: Letter) -> None:
    """Let a letter never be sent; neither address nor text is kept."""
    letter.state = LetterState.WITHDRAWN
    letter.recipient = letter.message = letter.lease_until = letter.lease_token = None


def withdraw_what_is_over() -> int:
    """Return how many letters were withdrawn that ask people to come to what is over: a mail server was long away."""
    is_over = exists().where(Appointment.id == Letter.appointment_id, Appointment.ends_at <= now())
    return withdraw_waiting(Letter.kind.in_((*TELL_THE_TIME, *SAY_A_PART)), is_over)


def withdraw_waiting(*which: ColumnElement[bool]) -> int:
    """Return how many of these letters were withdrawn, as they waited in nobody's hand; an act of its own.

    Read first, so that nothing is locked where there is nothing to do.
    """
    free = or_(Letter.lease_until.is_(None), Letter.lease_until <= now())
    waiting = (Letter.state == LetterState.WAITING, free)
    ids = db.session.scalars(select(Letter.id).where(*waiting, *which)).all()
    if ids:
        gone = update(Letter).where(*waiting, Letter.id.in_(ids))
        with write_transaction():
            db.session.execute(gone.values(state=LetterState.WITHDRAWN, recipient=None, message=None))
    return len(ids)


def _letter(
    appointment: Appointment, kind: LetterKind, holder: Holder, before: Sequence[Letter] = (), *, has_key: bool = True
) -> Letter:
    letter = _new(appointment.office, kind, holder, str(appointment.email_of(holder)))
    letter.appointment, letter.appointment_uid = appointment, appointment.uid
    has_left, is_again = _has_live(LetterKind.REMOVAL, before), any(map(_may_have_arrived, before))
    rendering.render(letter, has_left=has_left, is_again=is_again, has_key=has_key)
    return letter


def _new(office: Office, kind: LetterKind, holder: Holder | None, address: str) -> Letter:
    moment = now()
    return Letter(
        office=office,
        office_id=office.id,
        kind=kind,
        holder=holder,
        recipient=rendering.deliverable(address),
        recipient_index=_index(address),
        bounce_token=secrets.token_hex(10),
        state=LetterState.WAITING,
        created_at=moment,
        wanted_at=moment,
        due_at=moment,
        attempts=0,
    )


def _index(address: str | None) -> str | None:
    return blind_index(address, "email")


def is_shared(appointment: Appointment) -> bool:
    """Return whether client and helper gave one and the same address."""
    client, helper = appointment.email, appointment.helper_email
    return bool(client and helper and client.casefold() == helper.casefold())
