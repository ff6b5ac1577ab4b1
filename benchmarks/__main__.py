"""`python -m benchmarks`: measure everything in one run and write the tables into README.md beside this file."""

import logging
import os
import platform
import tempfile
from pathlib import Path

from sqlalchemy.engine import make_url

from benchmarks import bookings, day, offer, pages
from booking.domain.clock import now
from tests.harness import postgres

README = Path(__file__).with_name("README.md")
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"


def main() -> None:
    """Measure, print and write."""
    logging.disable(logging.INFO)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tables = [
            _offer(offer.measure(folder)),
            _pages(pages.measure(folder)),
            _day(day.measure(folder)),
            _bookings(folder),
        ]
    text = f"Measured on {now().date()}, {os.cpu_count()} cores, Python {platform.python_version()}.\n\n" + "\n".join(
        tables
    )
    print(text)
    head, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    README.write_text(f"{head}{BEGIN}\n\n{text}\n{END}{rest.partition(END)[2]}", encoding="utf-8")


def _offer(figures: list[offer.Figure]) -> str:
    rows = [
        f"| {one.stored:,} | {one.days} | {one.appointments} | {one.queries} | {one.offer_ms:.2f} | {one.floor_ms:.2f} "
        f"| {one.ratio:.2f} |"
        for one in figures
    ]
    long = {one.stored: one.offer_ms for one in figures if one.days > 1}
    flat = long[max(long)] / long[min(long)]
    head = "| stored | days | appointments in range | queries | offer, ms | floor, ms | offer ÷ floor |\n|" + "---|" * 7
    return "\n".join(["### Free slots of two of twenty counsellors\n", head, *rows]) + (
        f"\n\nEight weeks with {max(long):,} stored take {flat:.2f} × those with {min(long):,}.\n"
    )


def _pages(rates: list[pages.Rate]) -> str:
    head = (
        "| counsellors | slots page, requests/s | drawn anew, requests/s | small page, requests/s | share |\n|"
        + "---|" * 5
    )
    rows = [
        f"| {one.counsellors} | {one.slots_page:.0f} | {one.drawn_anew:.0f} | {one.small_page:.0f} | {one.ratio:.2f} |"
        for one in rates
    ]
    return "\n".join(["### The slots page of one week\n", head, *rows]) + "\n"


def _day(found: list[day.Day]) -> str:
    rows = [f"| {one.stored:,} | {one.queries} | {one.milliseconds:.1f} |" for one in found]
    head = "| kept | queries | page, ms |\n|---|---|---|"
    few, many = found[0], found[-1]
    ratio = many.milliseconds / few.milliseconds
    return "\n".join(["### The counsellor's day\n", head, *rows]) + (
        f"\n\nThe day with {many.stored:,} kept takes {ratio:.2f} × that with {few.stored:,}.\n"
    )


def _bookings(folder: Path) -> str:
    found = [bookings.measure("SQLite", f"sqlite:///{folder / 'bookings.db'}", folder)]
    with postgres.server() as server:
        if server is not None:
            url = make_url(server.create()).render_as_string(hide_password=False)
            found.append(bookings.measure("PostgreSQL", url, folder))
    head = "| engine | bookings/s | failed |\n|---|---|---|"
    rows = [f"| {one.engine} | {one.a_second:.0f} | {one.failed} |" for one in found]
    return "\n".join(["### Bookings end to end\n", head, *rows]) + "\n"


if __name__ == "__main__":
    main()
