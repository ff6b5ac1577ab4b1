"""Pages that are the same for many: drawn once, then remembered until something they show has changed."""

from collections.abc import Hashable
from functools import lru_cache

from flask import g, render_template, request

from booking import i18n

PAGES = 128


def render(template: str, **values: Hashable) -> str:
    """Return the page, drawn from `values`, the office, the language and the address: it may show nothing else.

    Never for a page with a form or about a person: what is typed or personal is not kept in memory.
    """
    address = (request.script_root, request.full_path)
    return _drawn(template, address, i18n.current().code, g.office.facts, tuple(values.items()))


@lru_cache(maxsize=PAGES)
def _drawn(
    template: str,
    _address: tuple[str, str],
    _language: str,
    _office: tuple[object, ...],
    values: tuple[tuple[str, Hashable], ...],
) -> str:
    return render_template(template, **dict(values))
