"""The counsellor's calendar feed, for calendars: they know nothing but its address and ask again and again."""

import gzip

from flask import Blueprint, Flask, Response, request
from flask.typing import ResponseReturnValue

from booking.services.calendars import exports, feeds

bp = Blueprint("feed", __name__)


@bp.get("/feed/<token>.ics")
def calendar(token: str) -> ResponseReturnValue:
    """Hand over the calendar, or nothing if it is still the one that is asked about."""
    answer = Response(exports.export_feed(feeds.by_token(token)), mimetype="text/calendar")
    if request.accept_encodings.quality("gzip"):
        _pack(answer)
    answer.add_etag()
    return answer.make_conditional(request)


def _pack(answer: Response) -> None:
    """Compress without a time stamp: Flask-Compress writes one, and no two fetches would have the same bytes."""
    answer.set_data(gzip.compress(answer.get_data(), mtime=0))
    answer.headers["Content-Encoding"] = "gzip"


def init_app(app: Flask) -> None:
    """Add the address."""
    app.register_blueprint(bp)
