"""Privacy, imprint, accessibility statement, and this page in plain words: from the office's row and the terms."""

from collections.abc import Iterator
from datetime import date

from flask import render_template
from flask.typing import ResponseReturnValue
from flask_babel import lazy_gettext as _l

from booking.domain import retention
from booking.models import Office
from booking.web.public import bp

# The day somebody last went through the accessibility statement (§ 9b NBGG).
STATED_ON = date(2026, 11, 25)

# What the terms count from, a line for each table of `retention.TERMS`; a table without one is an error, not a gap.
KEPT_AFTER = {
    "appointments": _l("Appointment: after its day"),
    "appointment_changes": _l("What was changed of an appointment: after its day"),
    "callbacks": _l("Call-back: after you asked for it"),
    "outbox_messages": _l("Text and address of an e-mail: after it was sent or stopped"),
    "audit_entries": _l("Note of what was done, without names: after it was done"),
    "attempts": _l("Counter of tries: after the try"),
    "accounts": _l("Account of a person who works here: after it is closed"),
    "counsellors": _l("Name of a counsellor: after she or he has left"),
    "login_sessions": _l("Sign-in of a person who works here: after it has ended"),
}
SOONER_AFTER = {
    "appointments": _l("Cancelled appointment: after the day it was planned for"),
    "callbacks": _l("Call-back that is done: after it was done"),
}
NETWORK_AFTER = _l("Mark of the internet connection: after you booked")
NETWORK_OF_GROUP_AFTER = _l("The same, if very many were booked from one connection")
LOST_AFTER = _l("E-mail about a lost number: after it was written")


@bp.get("/<lang:lang>/<slug:office>/privacy")
def privacy(office: Office) -> ResponseReturnValue:  # noqa: ARG001 - the layout shows it
    """Say what is kept, how long, who sees it, and what one may ask for (Art. 13 DSGVO)."""
    return render_template("public/privacy.html", terms=list(_terms()))


@bp.get("/<lang:lang>/<slug:office>/imprint")
def imprint(office: Office) -> ResponseReturnValue:  # noqa: ARG001
    """Say whose pages these are (§ 5 DDG)."""
    return render_template("public/imprint.html")


@bp.get("/<lang:lang>/<slug:office>/accessibility")
def accessibility(office: Office) -> ResponseReturnValue:  # noqa: ARG001
    """Say for whom these pages work, what nobody has checked, and who helps (§ 9b NBGG)."""
    return render_template("public/accessibility.html", stated_on=STATED_ON)


@bp.get("/<lang:lang>/<slug:office>/plain")
def plain(office: Office) -> ResponseReturnValue:  # noqa: ARG001
    """Say in very plain words what one can do here."""
    return render_template("public/plain.html")


def _terms() -> Iterator[tuple[str, int]]:
    """Yield each term in words with its days, what goes sooner right after its own kind."""
    for table, term in retention.TERMS.items():
        yield KEPT_AFTER[table], term.days
        if sooner := retention.SOONER.get(table):
            yield SOONER_AFTER[table], sooner.days
    yield NETWORK_AFTER, retention.NETWORK_DAYS
    yield NETWORK_OF_GROUP_AFTER, retention.NETWORK_OF_GROUP_DAYS
    yield LOST_AFTER, retention.NUMBER_LOST_DAYS
