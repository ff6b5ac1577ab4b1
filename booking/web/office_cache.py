"""What pages need of an office when the store cannot be asked: kept in memory since it was last loaded."""

from dataclasses import dataclass

from flask import Flask, current_app, g, request

from booking.models import Office


@dataclass(frozen=True, slots=True)
class CachedOffice:
    """An office in plain values, which ask the store for nothing."""

    slug: str
    phone: str
    sender_name: str


def init_app(app: Flask) -> None:
    """Begin with none."""
    app.extensions["known_offices"] = {}


def store_office(office: Office) -> CachedOffice:
    """Keep the office in mind, as the one of this request too."""
    g.known = CachedOffice(office.slug, office.phone, office.sender_name)
    offices = _offices()
    offices.pop(office.slug, None)  # so that the last one loaded stands last
    offices[office.slug] = g.known
    return g.known  # type: ignore[no-any-return]


def recall_office() -> CachedOffice | None:
    """Return the office of this request, else the one its address names, else the last one that was loaded."""
    offices = _offices()
    named = next((offices[part] for part in request.path.split("/") if part in offices), None)
    return g.get("known") or named or next(iter(reversed([*offices.values()])), None)


def _offices() -> dict[str, CachedOffice]:
    found: dict[str, CachedOffice] = current_app.extensions["known_offices"]
    return found
