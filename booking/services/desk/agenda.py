"""A day's list: appointments and what is free between them; the week's rule is the schedule."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from booking.domain import gaps as of_gaps
from booking.domain import name_matching
from booking.domain.agenda_position import AgendaPosition, Line, positions
from booking.domain.clock import now
from booking.domain.enums import Holder, Status
from booking.domain.gaps import Gap
from booking.domain.slots import Opening, Openings, instant
from booking.domain.timespan import Timespan, minus
from booking.models import Appointment, Counsellor, Office
from booking.services.abuse.contact_brake import Brake
from booking.services.desk import agenda_appointments, agenda_context, agenda_messages, same_contact
from booking.services.desk.agenda_messages import AgendaMessages
from booking.services.desk.bursts import Networked
from booking.services.desk.same_contact import NONE, Others
from booking.services.offices.holidays import holidays_of
from booking.services.outbox import message_status
from booking.services.outbox.message_status import MessageStatus

HALF_HOUR = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Person:
    """Who takes part, and what has become of the e-mail; `status` None where no e-mail was written.

    `was_wrong` where whoever received an e-mail said it was not theirs, so that the address was taken off.
    """

    holder: Holder
    has_email: bool
    has_phone: bool
    status: MessageStatus | None
    was_wrong: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the day: an appointment with its people, or free or kept time where both are missing.

    `others` is when the person's other appointments may be; `has_namesake` where another of the day has such a first
    name; `gap` what can still be done with free time; `is_kept` where she keeps it free. `place` is where it stands
    today, None for what comes later.
    """

    span: Timespan
    appointment: Appointment | None = None
    people: tuple[Person, ...] = ()
    others: Others = NONE
    has_namesake: bool = False
    gap: Gap | None = None
    is_kept: bool = False
    place: AgendaPosition | None = None


@dataclass(frozen=True, slots=True)
class Agenda:
    """One counsellor's day. `closed` says why nothing is open: `holiday`, `closure`, `no_hours`; `holiday` its name.

    `together` are the ids of appointments that share their time with another.
    `arrived` is who is there today at the desks beside; `sought` for whom an interpreter must be found soon.
    `open_today` are the office's hours without appointment that are not over, if the day is today; `networked`
    what is open and still has its network.
    """

    day: date
    entries: list[Entry]
    booked: int
    free_half_hours: int
    closed: str | None
    holiday: str | None
    before: date | None
    after: date | None
    brake: Brake
    arrived: set[int]
    sought: list[Appointment]
    messages: AgendaMessages
    open_today: list[Timespan]
    networked: list[Networked]
    together: frozenset[int] = frozenset()

    @property
    def current_entry(self) -> Entry | None:
        """Return the line where the day stands: the first that is now, else the first that is next."""
        return next(
            (one for place in (AgendaPosition.NOW, AgendaPosition.NEXT) for one in self.entries if one.place is place),
            None,
        )


def load_agenda(counsellor: Counsellor, day: date, beside: Collection[int] = ()) -> Agenda:
    """Return the list of a day, and the working days next to it."""
    office = counsellor.office
    around = agenda_context.load_context(counsellor, day, beside)
    near, closed = around.openings, around.closures
    left = without_closures(counsellor.id, near, closed)
    appointments, sought = agenda_appointments.load_day(counsellor, day)
    messages = agenda_messages.load_messages(office, appointments)
    taken = [Timespan(one.starts_at, one.ends_at) for one in appointments if one.status is not Status.CANCELLED]
    gaps = minus([span for opened, spans in left if opened.day == day for span in spans], taken)
    working = {opened.day for opened, spans in left if spans} | {office.day_of(at) for at in around.booked}
    holiday = holidays_of(office, [day.year]).get(day)
    return Agenda(
        day=day,
        entries=_placed(
            office,
            day,
            sorted(
                _entries(office, appointments, messages.states)
                + _free(gaps, [opened.span for opened in near if opened.day == day], office)
                + [Entry(span, is_kept=True) for span in kept_spans(counsellor, day, closed)],
                key=lambda entry: entry.span,
            ),
        ),
        booked=len(taken),
        free_half_hours=sum((gap.end - gap.start) // HALF_HOUR for gap in gaps),
        closed=why_closed(day, left, holiday),
        holiday=holiday,
        before=max((one for one in working if one < day), default=None),
        after=min((one for one in working if one > day), default=None),
        brake=around.brake,
        arrived=around.arrived,
        sought=sought,
        messages=messages,
        open_today=around.open_today,
        networked=around.networked,
        together=_together(appointments),
    )


def people(appointment: Appointment) -> tuple[Person, ...]:
    """Return who takes part in one appointment, and what has become of their e-mails."""
    return _people(appointment, message_status.load_status([appointment]).get(appointment.id, {}))


def _placed(office: Office, day: date, entries: list[Entry]) -> list[Entry]:
    """Return the lines of today with their place; other days have none."""
    moment = now()
    if office.day_of(moment) != day:
        return entries
    lines = [Line(entry.span, entry.appointment.status if entry.appointment else None) for entry in entries]
    return [replace(entry, place=place) for entry, place in zip(entries, positions(lines, moment), strict=True)]


def without_closures(
    counsellor_id: int, opened: Openings, closed: list[tuple[int | None, Timespan]]
) -> list[tuple[Opening, list[Timespan]]]:
    """Return each opening with what closures leave of it."""
    away = [span for whose, span in closed if whose in (None, counsellor_id)]
    return [(opening, minus([opening.span], away)) for opening in opened]


def why_closed(day: date, left: list[tuple[Opening, list[Timespan]]], holiday: str | None) -> str | None:
    """Return why nothing is open on a day: `holiday`, `closure`, `no_hours`; None if something is."""
    today = [spans for opened, spans in left if opened.day == day]
    if any(today):
        return None
    if today:
        return "closure"
    return "holiday" if holiday else "no_hours"


def midnights(office: Office, first: date, last: date) -> Timespan:
    """Return the time from the first to the last day, both included, by the office's wall clock."""
    return Timespan(instant(first, time(), office.zone), instant(last + timedelta(days=1), time(), office.zone))


def _together(appointments: list[Appointment]) -> frozenset[int]:
    standing = [
        (Timespan(one.starts_at, one.ends_at), one.id) for one in appointments if one.status is not Status.CANCELLED
    ]
    return frozenset(
        one for span, one in standing if any(one != other and span.overlaps(theirs) for theirs, other in standing)
    )


def _entries(
    office: Office, appointments: list[Appointment], states: dict[int, dict[Holder, MessageStatus]]
) -> list[Entry]:
    others = same_contact.find_others(office, appointments)
    namesakes = name_matching.namesakes({one.id: one.name for one in appointments})
    return [
        Entry(
            Timespan(one.starts_at, one.ends_at),
            one,
            _people(one, states.get(one.id, {})),
            others.get(one.id, NONE),
            has_namesake=one.id in namesakes,
        )
        for one in appointments
    ]


def _free(free: list[Timespan], openings: list[Timespan], office: Office) -> list[Entry]:
    """Return the gaps, each with what can still be done with it."""
    moment, zone = now(), office.zone
    return [Entry(span, gap=of_gaps.gap_around(span, openings, moment, zone)) for span in free]


def kept_spans(counsellor: Counsellor, day: date, closed: list[tuple[int | None, Timespan]]) -> list[Timespan]:
    """Return what the counsellor keeps free of the day: her own closures that begin and end on it."""
    zone = counsellor.office.zone
    own = {span for whose, span in closed if whose == counsellor.id and of_gaps.is_within_a_day(span, zone)}
    return [span for span in own if counsellor.office.day_of(span.start) == day]


def _people(appointment: Appointment, messages: dict[Holder, MessageStatus]) -> tuple[Person, ...]:
    client, helper = appointment.email, appointment.helper_email
    is_shared = bool(client and helper and client.casefold() == helper.casefold())
    own = messages.get(Holder.CLIENT) or (messages.get(Holder.HELPER) if is_shared else None)
    people = [Person(Holder.CLIENT, bool(client), bool(appointment.phone), own, appointment.email_was_wrong)]
    if appointment.is_helped:
        status = messages.get(Holder.HELPER)
        has_phone, was_wrong = bool(appointment.helper_phone), appointment.helper_email_was_wrong
        people.append(Person(Holder.HELPER, bool(helper), has_phone, status, was_wrong))
    return tuple(people)
