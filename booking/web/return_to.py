"""The page of the desk that a small form in the header stands on."""

import re

from flask import current_app, url_for
from werkzeug.exceptions import HTTPException


def desk_page(came_from: str) -> str | None:
    """Return the desk's page one came from, made anew from its name; None for whatever else is asked."""
    path, _mark, asked = came_from.partition("?")
    try:
        endpoint, values = current_app.url_map.bind("").match(path, method="GET")
    except HTTPException:
        return None
    if not endpoint.startswith("desk."):
        return None
    of = re.fullmatch(r"of=(\d{1,9})", asked)
    return url_for(endpoint, **values, of=of[1] if of else None)
