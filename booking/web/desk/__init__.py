"""The counsellor's desk."""

from flask import Flask


def init_app(app: Flask) -> None:
    """Add the pages."""
    from booking.web.desk import bursts, cover, search, week
    from booking.web.desk.agenda import callbacks, full_today, jump_to_day, keep_free, print_day, undelivered
    from booking.web.desk.agenda import views as agenda_views
    from booking.web.desk.appointment import (
        attendance,
        cancel,
        card,
        contact,
        do_not_contact,
        duration,
        interpreter,
        moves,
        note,
        page,
        undo,
    )
    from booking.web.desk.blueprint import bp
    from booking.web.desk.booking import follow_up, views
    from booking.web.desk.booking import undo as booking_undo
    from booking.web.desk.certificates import certificates
    from booking.web.desk.settings import emails, feed

    app.register_blueprint(bp)
