"""Public holidays of the office's state, from the `holidays` library."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache

import holidays

from booking.models import Office


def holidays_of(office: Office, years: Iterable[int]) -> Mapping[date, str]:
    """Return the public holidays of these years with their German names."""
    found: dict[date, str] = {}
    for year in years:
        found |= _year(office.state, year)
    return found


@lru_cache(maxsize=64)
def _year(state: str, year: int) -> dict[date, str]:
    return dict(holidays.country_holidays("DE", subdiv=state, years=year, language="de"))
