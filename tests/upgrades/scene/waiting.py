"""What waits at the moment: e-mails of every kind, due and due later, in hand, refused for now and not yet written."""

from flask import current_app

from booking.domain.enums import Holder
from booking.i18n import LANGUAGES
from booking.services.appointments import cancellations, contacts, lookup
from booking.services.appointments.contacts import ContactChange
from booking.services.offices import offices
from booking.services.outbox import leases
from booking.services.privacy import erasure
from booking.services.worker import minutely
from tests.factories import at
from tests.upgrades.scene.play import SENDER, Play

# When the e-mail that is refused for now is tried: 1, 5, 15 minutes later, and the next time at 10:15.
TRIES = (at(2026, 11, 17, 8, 52), at(2026, 11, 17, 8, 54), at(2026, 11, 17, 9, 0), at(2026, 11, 17, 9, 15))


def play(p: Play) -> None:
    """Play the hour before the moment; nothing is sent any more."""
    p.clock.move_to(at(2026, 11, 17, 8, 50))
    english = {"reads": "en"}
    p.book("cancel with the card", at(2026, 11, 26, 16, 0), name="Aïsha Bello", phone="+4915110000001", **english)
    p.book("move with the card", at(2026, 11, 26, 16, 30), name="Kovács Béla")
    p.book("erased", at(2026, 11, 26, 17, 0), name="Forgotten", email="erased@example.org")
    p.book("taken off", at(2026, 11, 25, 12, 0), name="Chloé", email="taken-off@example.org", **english)
    cancellations.cancel(p.ticket("cancel with the card"))
    cancellations.undo(p.ticket("cancel with the card", Holder.SHOWN))
    p.work()
    _refused_for_now(p)
    p.clock.move_to(at(2026, 11, 17, 9, 16))
    _without_sender(p)
    _detached(p)
    minutely.Minutely().catch_up()  # reminders and the day's list
    p.ask("called", name="Ольга", reads="de", spoken="ru", phone="+4915211122235")
    p.ask("booked", name="Татьяна", reads="de", spoken="ru", phone="+4915211122236")
    p.clock.move_to(at(2026, 11, 17, 9, 50))
    assert leases.claim()  # and the worker is killed


def _refused_for_now(p: Play) -> None:
    p.clock.move_to(TRIES[0])
    p.book("put off", at(2026, 12, 1, 9, 30), name="Tomáš Dvořák", email="put-off@example.org")
    for moment in TRIES:
        p.clock.move_to(moment)
        p.refuse("451 4.3.0", is_final=False)


def _without_sender(p: Play) -> None:
    """Book while the office has no sender, as production knows it: the e-mail is written when it has one again."""
    default = current_app.config["DEFAULT_SENDER_ADDRESS"]
    current_app.config["DEFAULT_SENDER_ADDRESS"] = None
    offices.set_sender(p.office, None, is_confirmed=False, account_id=p.account_id)
    p.book("unwritten", at(2026, 12, 1, 10, 0), name="محمود درويش", reads="ar", email="unwritten@example.org")
    offices.set_sender(p.office, SENDER, is_confirmed=True, account_id=p.account_id)
    current_app.config["DEFAULT_SENDER_ADDRESS"] = default


def _detached(p: Play) -> None:
    """Let go what the last e-mails are about."""
    p.end_card("erased")
    erasure.erase(p.ticket("erased"))
    del p.made["erased"]
    p.end_card("taken off")
    contacts.change(p.ticket("taken off"), ContactChange(drops_email=True))
    lookup.send_lost_numbers("sinead@example.org", LANGUAGES["en"])
