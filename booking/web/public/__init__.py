"""Choose a time, say who comes, see the ticket: no account, no cookie, no scripting."""

from flask import Blueprint, Flask, abort, request

from booking.web.guards import csrf

bp = Blueprint("public", __name__)


@bp.before_request
def refuse_foreign_posts() -> None:
    """Refuse a form that another site sends: public forms have no cookie, so no token either."""
    if request.method == "POST" and request.headers.get("Sec-Fetch-Site") == "cross-site":
        abort(400)


def init_app(app: Flask) -> None:
    """Add the pages."""
    from booking.web.public import (  # noqa: PLC0415 - they add their routes to `bp`
        callback,  # noqa: F401
        callback_ticket,  # noqa: F401
        cancel,  # noqa: F401
        contact,  # noqa: F401
        find,  # noqa: F401
        keeping,  # noqa: F401
        legal,  # noqa: F401
        moves,  # noqa: F401
        pages,  # noqa: F401
        steps,  # noqa: F401
        ticket,  # noqa: F401
        wish,
    )

    app.jinja_env.filters["query"] = wish.query
    csrf.exempt(bp)
    app.register_blueprint(bp)
