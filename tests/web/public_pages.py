"""The pages round an appointment, each in each of its states, for whoever walks them all: axe, weights, keys."""

from dataclasses import dataclass

from booking.domain.enums import Holder
from booking.domain.people import Caller, Helper
from booking.models import Office
from booking.services import tickets
from booking.services.appointments import cancellations
from booking.services.callbacks import requests
from tests.factories import at, book

CLIENT, HELPER, SHOWN = Holder.CLIENT, Holder.HELPER, Holder.SHOWN
NINE = at(2026, 11, 16, 9, 0)  # two hours and more after the tests' clock
FREE = "20261119T133000Z"
OFFICE_PAGES = ("privacy", "imprint", "accessibility", "plain", "callback")


@dataclass(frozen=True)
class World:
    """Addresses by state, without the language: put `/<lang>` before them."""

    pages: dict[str, str]

    def url(self, state: str, lang: str) -> str:
        """Return the address of a state in a language."""
        return f"/{lang}{self.pages[state]}"


def create_pages(office: Office) -> World:
    """Return every public page round an appointment, of people invented for it; the clock stands on a Monday, 06:00."""
    alone = book(office, NINE, name="Олена Ковальчук", spoken="uk", topic=3)
    reached = book(
        office, at(2026, 11, 18, 9, 0), name="سميرة", phone="+491701234567", email="samira@example.org", topic=1
    )
    helper = Helper("Renate Meyer", "de", phone="+494473123456", email="renate@example.org")
    helped = book(office, at(2026, 11, 18, 10, 0), name="می‌نا", reads="ar", helper=helper)
    gone = book(office, at(2026, 11, 18, 11, 0), name="Zofia")
    cancellations.cancel(tickets.by_key(tickets.key(gone, CLIENT)))
    asked = requests.create(office, Caller(name="Δήμητρα", reads="de", spoken="el"), form_key="asked")
    pages = {f"office {page}": f"/emstek/{page}" for page in OFFICE_PAGES}
    pages |= {"find": "/find", "find closed": "/find?said=closed", "find deleted": "/find?said=deleted"}
    pages |= {
        f"{who}: {page or 'ticket'}": f"/ticket/{tickets.key(appointment, holder)}{page and '/' + page}"
        for who, appointment, holder, below in (
            ("alone", alone, CLIENT, ("", "contact", "late", "close", "data", "delete", "move", "cancel", "not-mine")),
            ("reached", reached, CLIENT, ("", "contact", "data", "delete", f"move?slot={FREE}", "languages")),
            ("helped", helped, CLIENT, ("", "contact", "?card=ar")),
            ("helping", helped, HELPER, ("", "contact", "close", "move", "cancel", "not-mine")),
            ("shown", reached, SHOWN, ("", "move", f"move?slot={FREE}", "cancel")),
            ("gone", gone, CLIENT, ("", "cancel")),
            ("gone shown", gone, SHOWN, ("", "cancel")),
        )
        for page in below
    }
    pages = {state: url.replace("/?card", "?card") for state, url in pages.items()}
    for who, holder in (("asked", CLIENT), ("asked shown", SHOWN)):
        pages[who] = f"/ticket/{tickets.key(asked, holder)}"
    return World(pages)
