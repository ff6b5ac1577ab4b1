"""The counsellor's desk."""

from flask import Flask


def init_app(app: Flask) -> None:
    """Add the pages."""
    from booking.web.counsellors import (  # noqa: PLC0415 - they add their routes to `bp`
        acts,  # noqa: F401
        again,  # noqa: F401
        callbacks,  # noqa: F401
        cancel,  # noqa: F401
        card,  # noqa: F401
        contact,  # noqa: F401
        cover,  # noqa: F401
        entering,  # noqa: F401
        entries,  # noqa: F401
        feed,  # noqa: F401
        full,  # noqa: F401
        interpreting,  # noqa: F401
        keeping,  # noqa: F401
        lengths,  # noqa: F401
        letters,  # noqa: F401
        moves,  # noqa: F401
        note,  # noqa: F401
        other_day,  # noqa: F401
        page,  # noqa: F401
        papers,  # noqa: F401
        printing,  # noqa: F401
        search,  # noqa: F401
        silence,  # noqa: F401
        undelivered,  # noqa: F401
        undoing,  # noqa: F401
        unusual,  # noqa: F401
        week,  # noqa: F401
    )
    from booking.web.counsellors.views import bp  # noqa: PLC0415 - the views import the guards

    app.register_blueprint(bp)
