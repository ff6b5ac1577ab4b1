"""Reads every page a test sees like a careful person, and says what is wrong with it."""

import gzip
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextvars import Context
from typing import Any
from urllib.parse import unquote

import brotli
import html5lib
from bs4 import BeautifulSoup, Tag
from flask import has_app_context
from flask.testing import FlaskClient
from html5lib.constants import E as HTML_ERRORS
from werkzeug.test import TestResponse

from booking.database import db
from booking.i18n import LANGUAGES

SIGNED_IN = ("/desk", "/account", "/volunteer")
_DECODERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.decompress,
    "br": brotli.decompress,
    "deflate": zlib.decompress,
}
_UNLABELLED = {"hidden", "submit", "button", "reset", "image"}
_LOADED = ("script[src]", "img[src]", "iframe[src]", "source[src]", "link[rel=stylesheet]", "link[rel=icon]")


class ReadingClient(FlaskClient):
    """A test client that fails the test at a page with a fault; `client.get(…)` and `post` as usual.

    Each request runs in a context of its own, as in a server: nothing of the test's `g` or session leaks in, and what
    the test holds is read again from the database afterwards.
    """

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        """Return the answer to one request once it has been read."""
        if has_app_context():
            db.session.commit()
        answer: TestResponse = Context().run(super().open, *args, **kwargs)
        if has_app_context():
            db.session.expire_all()
        faults = answer_faults(answer)
        assert not faults, f"{answer.request.method} {answer.request.path} ({answer.status_code}): " + "; ".join(faults)
        return answer


def answer_faults(answer: TestResponse) -> list[str]:
    """Return what is wrong with an answer: its page, and a cookie where the public is."""
    path = answer.request.path
    faults = []
    if "Set-Cookie" in answer.headers and not path.startswith(SIGNED_IN):
        faults.append("a public answer sets a cookie")
    if answer.mimetype == "text/html" and answer.status_code not in range(300, 400) and answer.data:
        faults += page_faults(text_of(answer), path)
    return faults


def text_of(answer: TestResponse) -> str:
    """Return the text of an answer, decompressed."""
    encoding = answer.headers.get("Content-Encoding")
    return (_DECODERS[encoding](answer.data) if encoding else answer.data).decode()


def page_faults(html: str, path: str = "/") -> list[str]:
    """Return what is wrong with a page at an address, in words; nothing if it is good."""
    soup = BeautifulSoup(html, "html5lib")
    rules = (_frame, _language, _ids, _labels, _targets, _pictures, _names, _content_policy)
    return [*_syntax(html), *(fault for rule in rules for fault in rule(soup, path))]


def _syntax(html: str) -> Iterator[str]:
    parser = html5lib.HTMLParser()
    parser.parse(html)
    for (line, _), code, values in parser.errors:
        yield f"line {line}: {HTML_ERRORS[code] % values}"
    if not re.match(r"\s*<!doctype html>", html, re.IGNORECASE):
        yield "no <!doctype html>"


def _frame(soup: BeautifulSoup, _path: str) -> Iterator[str]:
    title = soup.select_one("head > title")
    if title is None or not title.get_text(strip=True):
        yield "no title"
    headings = soup.select("h1")
    if len(headings) != 1 or not headings[0].get_text(strip=True):
        yield f"{len(headings)} h1 headings, or an empty one"
    if len(soup.select("main")) != 1:
        yield "not exactly one main"


def _language(soup: BeautifulSoup, path: str) -> Iterator[str]:
    root = soup.select_one("html")
    said = (root.get("lang"), root.get("dir")) if root else (None, None)
    language = LANGUAGES.get(unquote(path).split("/")[1] if "/" in path else "")
    possible = [language] if language else LANGUAGES.values()
    if said not in [(one.lang, one.dir) for one in possible]:
        yield f"html has lang and dir {said}"
    for part in soup.select("[lang]"):
        if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", str(part["lang"])):
            yield f"a bad lang in {_opening(part)}"
    for part in soup.select("[dir]"):
        if part["dir"] not in ("ltr", "rtl", "auto"):
            yield f"a bad dir in {_opening(part)}"


def _ids(soup: BeautifulSoup, _path: str) -> Iterator[str]:
    for name, count in Counter(str(part["id"]) for part in soup.select("[id]")).items():
        if count > 1 or not name or re.search(r"\s", name):
            yield f"id {name!r} stands {count} times, is empty or has a space"


def _labels(soup: BeautifulSoup, _path: str) -> Iterator[str]:
    labelled = {str(label["for"]) for label in soup.select("label[for]") if label.get_text(strip=True)}
    for field in soup.select("input, select, textarea"):
        if field.name == "input" and field.get("type") in _UNLABELLED:
            continue
        around = field.find_parent("label")
        has_words = around is not None and around.get_text(strip=True)
        if not (has_words or field.get("id") in labelled or field.get("aria-label") or field.get("aria-labelledby")):
            yield f"no label for {_opening(field)}"


def _targets(soup: BeautifulSoup, _path: str) -> Iterator[str]:
    ids = {str(part["id"]) for part in soup.select("[id]")}
    pointing = ("for", "form", "list", "headers", "aria-describedby", "aria-labelledby", "aria-controls", "aria-owns")
    for attribute in pointing:
        for part in soup.select(f"[{attribute}]"):
            value = part[attribute]
            for target in value if isinstance(value, list) else str(value).split():
                if target not in ids:
                    yield f"{attribute}={target!r} points nowhere in {_opening(part)}"
    for link in soup.select('a[href^="#"]'):
        if unquote(str(link["href"])[1:]) not in ids:
            yield f"{_opening(link)} leads nowhere"


def _pictures(soup: BeautifulSoup, _path: str) -> Iterator[str]:
    for image in soup.select("img"):
        if image.get("alt") is None and image.get("aria-hidden") != "true":
            yield f"no alt in {_opening(image)}"
    for drawing in soup.select("svg"):
        named = drawing.get("role") == "img" and (drawing.get("aria-label") or drawing.get("aria-labelledby"))
        if drawing.get("aria-hidden") != "true" and not named:
            yield f"neither hidden nor named: {_opening(drawing)}"


def _names(soup: BeautifulSoup, _path: str) -> Iterator[str]:
    for part in soup.select("a[href], button, legend, summary, h1, h2, h3, h4"):
        pictured = part.select_one("img[alt]:not([alt='']), svg[aria-label]")
        if not (part.get_text(strip=True) or part.get("aria-label") or part.get("aria-labelledby") or pictured):
            yield f"no words in {_opening(part)}"


def _content_policy(soup: BeautifulSoup, _path: str) -> Iterator[str]:
    for part in soup.select("[style]"):
        yield f"style= in {_opening(part)}"
    for part in soup.select("style, script:not([src])"):
        yield f"inline {part.name}"
    for part in soup.find_all(True):
        if handlers := [name for name in part.attrs if name.startswith("on")]:
            yield f"{handlers[0]}= in {_opening(part)}"
        if str(part.get("href", "")).strip().lower().startswith("javascript:"):
            yield f"a script in {_opening(part)}"
    for part in soup.select(", ".join(_LOADED)):
        source = str(part.get("src") or part.get("href"))
        if re.match(r"(https?:)?//", source):
            yield f"loads from elsewhere: {source}"


def _opening(part: Tag) -> str:
    """Return the tag as it opens, for a message."""
    attributes = "".join(
        f' {name}="{" ".join(value) if isinstance(value, list) else value}"' for name, value in part.attrs.items()
    )
    return f"<{part.name}{attributes}>"[:200]
