"""Choose a time, say who comes, see the ticket: no account, no cookie, no scripting."""

from flask import Blueprint, Flask, abort, request

from booking.web.access import csrf

bp = Blueprint("public", __name__)


@bp.before_request
def refuse_foreign_posts() -> None:
    """Refuse a form that another site sends: public forms have no cookie, so no token either."""
    if request.method == "POST" and request.headers.get("Sec-Fetch-Site") == "cross-site":
        abort(400)


def init_app(app: Flask) -> None:
    """Add the pages."""
    from booking.web.public import find, legal, start
    from booking.web.public.booking import booking_request, steps
    from booking.web.public.callback import page
    from booking.web.public.callback import ticket as callback_ticket
    from booking.web.public.ticket import cancel, contact, data_rights, moves, ticket

    app.jinja_env.filters["query"] = booking_request.query
    csrf.exempt(bp)
    app.register_blueprint(bp)
