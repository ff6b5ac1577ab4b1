"""What the acts of the scene share: the office, who works there, and the appointments by what they are for."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from time_machine import Traveller

from booking.database import db
from booking.domain.booking_request import BookingRequest
from booking.domain.enums import Holder
from booking.domain.people import Caller
from booking.models import Appointment, CallBack, Counsellor, Office
from booking.services import tickets
from booking.services.appointments.desk_acts import desk_bookings
from booking.services.callbacks import requests
from booking.services.outbox import leases
from booking.services.tickets import Ticket
from booking.services.worker import loop
from tests.factories import at, book

START, MOMENT = at(2026, 11, 9, 6, 0), at(2026, 11, 17, 10, 0)
SENDER = "beratung@emstek.example.org"


@dataclass
class Play:
    """The office in the middle of the scene; `made` are ids of appointments, `asked` of call-backs."""

    clock: Traveller
    office: Office
    rania: Counsellor
    account_id: int
    feed: str
    cookie: tuple[str, str] = ("", "")
    made: dict[str, int] = field(default_factory=dict)
    asked: dict[str, int] = field(default_factory=dict)
    ended: list[str] = field(default_factory=list)

    def book(self, label: str, start: datetime, **changes: Any) -> Appointment:
        """Book through the public pages' service; `changes` as in `world.book`."""
        return self._known(label, book(self.office, start, **changes))

    def enter(self, label: str, start: datetime, client: Any, *, minutes: int | None = 30, **more: Any) -> Appointment:
        """Enter at the desk; `spoken` and `interpreter` are the wish's, the rest as `entering.enter` takes it."""
        requested = BookingRequest(
            start=start, **{name: more.pop(name) for name in ("spoken", "interpreter") if name in more}
        )
        form_key = secrets.token_urlsafe(16)
        made = desk_bookings.enter(
            self.rania, requested, client, minutes=minutes, form_key=form_key, account_id=self.account_id, **more
        )
        return self._known(label, made)

    def add(self, label: str, made: Appointment) -> Appointment:
        """Remember what another service has made."""
        return self._known(label, made)

    def ask(self, label: str, **caller: Any) -> CallBack:
        """Ask to be called back."""
        made = requests.create(self.office, Caller(**caller), form_key=secrets.token_urlsafe(16))
        self.asked[label] = made.id
        return made

    def get(self, label: str) -> Appointment:
        """Return the appointment as it is kept now."""
        return db.session.get_one(Appointment, self.made[label], populate_existing=True)

    def callback(self, label: str) -> CallBack:
        """Return the call-back as it is kept now."""
        return db.session.get_one(CallBack, self.asked[label], populate_existing=True)

    def ticket(self, label: str, holder: Holder = Holder.CLIENT) -> Ticket:
        """Return the appointment as a holder's card opens it."""
        return tickets.by_key(tickets.key(self.get(label), holder))

    def end_card(self, label: str) -> None:
        """Remember the client's card, which opens nothing after the act that follows."""
        one = self.get(label)
        self.ended.append(f"/{one.reads}/ticket/{tickets.key(one, Holder.CLIENT)}")

    def version_of(self, appointment_id: int) -> int:
        """Return the version the desk's screen would show."""
        return db.session.get_one(Appointment, appointment_id, populate_existing=True).version

    def desk_act(self, label: str) -> tuple[Counsellor, int, int]:
        """Return what the desk's acts begin with: whose it is, which, and the version on the screen."""
        one = self.get(label)
        return self.rania, one.id, one.version

    def work(self) -> None:
        """Let the worker send what is due."""
        loop.work(once=True, is_stopped=lambda: False, wait=lambda _seconds: None)

    def refuse(self, code: str, *, is_final: bool) -> None:
        """Let the next e-mail be refused."""
        held = leases.claim()
        assert held is not None
        assert leases.load(held) is not None
        leases.mark_failed(held, code, is_final=is_final)

    def _known(self, label: str, made: Appointment) -> Appointment:
        assert label not in self.made, label
        self.made[label] = made.id
        return made
