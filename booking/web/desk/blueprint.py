"""The desk's blueprint, and the addresses its pages lead back to."""

from datetime import date
from typing import Any

from flask import Blueprint, request, url_for

bp = Blueprint("desk", __name__, url_prefix="/desk")


def day_one_came_from() -> str:
    """Return the address of the day whose list a small form stands on, or of an appointment's page; else today's."""
    of = request.args.get("of") or None
    if page := request.form.get("page", type=int):
        return url_for(".appointment", appointment_id=page, of=of, _anchor="emails")
    try:
        return url_for(".agenda", day=date.fromisoformat(request.form.get("day", "")), of=of)
    except ValueError:
        return url_for(".today", of=of)


def whose() -> dict[str, Any]:
    """Return whose day is shown, for links that stay there."""
    return {"of": request.args["of"]} if request.args.get("of") else {}
