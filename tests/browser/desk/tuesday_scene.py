"""Her Tuesday's people, and her desk in Chromium as she sees and taps it."""

import re
from dataclasses import dataclass, field
from datetime import datetime

from playwright.sync_api import Locator, Page
from time_machine import Traveller

from booking.domain.enums import Interpreter
from booking.domain.people import Helper
from booking.models import Office
from tests.factories import BERLIN, at, book
from tests.mail.smtp import Server
from tests.outbox_messages import deliver_all

OLENA, MUHAMMAD, HONG, STEFAN = "Олена Ковальчук", "محمد النجار", "Nguyễn Thị Hồng", "Ştefan Ţurcanu"
DIMITRA, LI, ZOFIA, AGAIN = "Δήμητρα", "李秀英", "Zofia Wójcik-Łęcka", "Олена Ковальчук, in two weeks"
NAMES = (OLENA, MUHAMMAD, HONG, STEFAN, DIMITRA, LI, ZOFIA)
INGRID = Helper(name="Ingrid Kaiser", reads="de", phone="+4944731234", email="ingrid@example.net")
TO = {
    OLENA: "olena@example.org",
    MUHAMMAD: "muhammad@example.org",
    HONG: "hong@example.org",
    STEFAN: "stefan@example.org",
    LI: "li@example.org",
    ZOFIA: "zofia@example.org",
}
TWO_WEEKS_LATER = at(2026, 12, 1, 8, 30)


def tuesday(wall: str) -> datetime:
    """Return an instant of the day by its wall clock, `08:30`."""
    hour, minute = wall.split(":")
    return at(2026, 11, 17, int(hour), int(minute))


def short(moment: datetime) -> str:
    """Return day and time by the office's clock, `17.11. 08:30`."""
    return f"{moment.astimezone(BERLIN):%d.%m. %H:%M}"


def five_have_booked_a_week_before(office: Office, clock: Traveller) -> None:
    """Let who gave an address have had an e-mail."""
    clock.move_to(at(2026, 11, 10, 12, 0))
    book(office, tuesday("08:30"), name=OLENA, spoken="uk", email=TO[OLENA])
    arabic = {"spoken": "ar", "reads": "ar", "interpreter": Interpreter.NEED, "topic": 3}
    book(office, tuesday("09:00"), name=MUHAMMAD, email=TO[MUHAMMAD], helper=INGRID, **arabic)
    book(office, tuesday("10:00"), name=HONG, reads="en", email=TO[HONG])
    book(office, tuesday("10:30"), name=STEFAN, phone="+4915123456789", email=TO[STEFAN])
    book(office, tuesday("11:30"), name=DIMITRA)
    deliver_all()


@dataclass
class Desk:
    """What she sees and taps, and the numbers she has told."""

    page: Page
    clock: Traveller
    post: Server
    told: dict[str, str] = field(default_factory=dict)

    def it_is(self, wall: str) -> list[str]:
        """Let it be a time of the day, the worker at work; return to whom e-mails went, and look at the list anew."""
        before = len(self.post.taken)
        self.clock.move_to(tuesday(wall))
        deliver_all()
        self.tap("Neu laden")
        assert "werden keine E-Mails verschickt" not in self.says()
        return [to for envelope in self.post.taken[before:] for to in envelope.rcpt_tos]

    def line(self, wall: str) -> Locator:
        """Return the line of whom she expects at a time."""
        begins = self.page.locator(".times b", has_text=wall)
        return self.page.locator("li.talk:not(.cancelled)").filter(has=begins)

    def tap(self, words: str, where: Locator | None = None) -> None:
        """Tap the one visible button or link that begins with these words, and wait for the page it leads to."""
        begins = re.compile(r"^\s*" + r"\s+".join(map(re.escape, words.split())) + r"(?!\w)")
        place = where or self.page.locator("body")
        with self.page.expect_navigation():
            place.locator("a:visible, button:visible").filter(has_text=begins).click()

    def tap_more(self, words: str, where: Locator) -> None:
        """Tap what is folded away at a line."""
        where.locator("summary", has_text="Mehr").click()
        self.tap(words, where)

    def says(self, where: Locator | None = None) -> str:
        """Return all that can be read on the page, or in a part of it."""
        return " ".join((where or self.page.locator("main")).inner_text().split())

    def badge(self, where: Locator) -> str:
        """Return the state a line says, nothing where it says none."""
        found = where.locator(".badge:not(.is-now, .is-next)")
        return self.says(found) if found.count() else ""

    def go_to_the_day(self) -> None:
        """Go to today's list."""
        self.tap("Tag", self.page.locator("header"))

    def lift_the_cover(self) -> None:
        """Show the names again, which went by themselves when somebody arrived."""
        assert not [name for name in (*NAMES, "Ingrid", "4473", "Wohnung") if name in self.says()]
        self.tap("Namen zeigen")
        assert all(name in self.says() for name in (OLENA, MUHAMMAD, HONG, DIMITRA))

    def tell_the_number(self, whose: str, when: str) -> None:
        """See number and time large, and what to say."""
        number = self.says(self.page.locator("b.number.large"))
        assert f"Terminnummer {number} {when}" in self.says()
        assert f"Ihre Nummer ist {number}." in self.says()
        self.told[whose] = number

    def cancel(self, wall: str) -> None:
        """Cancel somebody's appointment; the e-mail is ticked."""
        self.tap_more("Termin absagen", self.line(wall))
        assert self.page.get_by_label("E-Mail an die ratsuchende Person").is_checked()
        self.tap("Ja, Termin absagen")
