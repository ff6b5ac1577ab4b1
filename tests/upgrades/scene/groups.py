"""Three people who book from one network and leave no contact: a group, which the desk cancels."""

from datetime import datetime, timedelta

from booking.services.accounts.agenda_access import AgendaAccess
from booking.services.desk import burst_acts, bursts
from tests.upgrades.scene.play import Play

NAMES = ("Sadia", "रवि", "Lê")
HALF_HOUR = timedelta(minutes=30)


def book_group(p: Play, label: str, start: datetime, network: str) -> None:
    """Book one after the other."""
    for number, name in enumerate(NAMES):
        p.book(f"{label} {number}", start + number * HALF_HOUR, name=name, network=network)


def cancel_group(p: Play, label: str) -> None:
    """Cancel all of them at once."""
    desk = AgendaAccess(p.rania)
    ids = {p.made[f"{label} {number}"] for number in range(len(NAMES))}
    assert any(set(one.ids) == ids for one in bursts.current_bursts(desk))
    picked = {one: p.version_of(one) for one in ids}
    assert len(burst_acts.cancel(desk, picked, is_told=True, account_id=p.account_id).done) == len(ids)
