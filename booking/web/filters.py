"""How templates write dates, times, numbers and the office's words."""

from datetime import datetime
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

import phonenumbers
from flask import Flask
from flask_babel import gettext as _
from markupsafe import Markup, escape
from phonenumbers import PhoneNumberFormat

from booking import i18n
from booking.domain.reference_numbers import spaced_number
from booking.domain.retention import APPOINTMENT_DAYS
from booking.domain.slots import part_of, slot_key
from booking.i18n import LANGUAGES
from booking.models.office import Words


@lru_cache(maxsize=1024)
def phone_text(number: str) -> str:
    """Return a number (E.164) as people in Germany dial it; foreign ones with their country."""
    parsed = phonenumbers.parse(number)
    german = parsed.country_code == 49
    return phonenumbers.format_number(parsed, PhoneNumberFormat.NATIONAL if german else PhoneNumberFormat.INTERNATIONAL)


def wall(at: datetime, zone: ZoneInfo) -> Markup:
    """Return the time of day, left-to-right also in the middle of Arabic."""
    return ltr(i18n.wall_time(at, zone))


def ltr(text: str) -> Markup:
    """Return digits that keep their order in the middle of Arabic."""
    return Markup(f'<bdi dir="ltr">{escape(text)}</bdi>')  # noqa: S704 - escaped; format() would take five times as long


def day_and_time(at: datetime, zone: ZoneInfo) -> Markup:
    """Return weekday, date and time of day; where a line is too short, it breaks after the date."""
    date, mark, time = _("%(date)s, %(time)s").partition("%(time)s")
    day = escape(date.rstrip()) % {"date": i18n.full_date(at.astimezone(zone).date())}
    return Markup('<span class="nobreak">{}</span> {}').format(day, escape(mark + time) % {"time": wall(at, zone)})


def words(text: Words | None) -> Markup:
    """Return a text of the office, marked as German where the page's language has none of its own."""
    if text is None:
        return Markup("")
    language = LANGUAGES[text.language]
    if language.lang == i18n.current().lang:
        return escape(text.text)
    return Markup('<span lang="{}" dir="{}">{}</span>').format(language.lang, language.dir, text.text)


def init_app(app: Flask) -> None:
    """Let the templates use them."""
    app.jinja_env.filters |= {
        "phone_text": phone_text,
        "wall": wall,
        "words": words,
        "wall_text": i18n.wall_time,
        "ltr": ltr,
        "day_and_time": day_and_time,
        "full_date": i18n.full_date,
        "day_and_month": i18n.day_and_month,
        "weekday": i18n.weekday_name,
        "german_line": i18n.german_line,
        "spaced": spaced_number,
        "day_of": lambda at, zone: at.astimezone(zone).date(),
        "part_of": lambda at, zone: part_of(at.astimezone(zone)),
        "slot_key": slot_key,
    }
    drawn = app.jinja_env.get_template("components/icons.html").module
    app.jinja_env.globals["icon"] = cache(drawn.icon)  # type: ignore[attr-defined]
    app.jinja_env.globals["kept_days"] = APPOINTMENT_DAYS
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
