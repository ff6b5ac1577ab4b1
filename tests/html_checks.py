"""Reads every page a test sees like a careful person, and says what is wrong with it."""

import gzip
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextvars import Context
from functools import lru_cache
from typing import Any
from urllib.parse import unquote

import brotli
import html5lib
from bs4 import BeautifulSoup, Tag
from bs4.builder import HTML5TreeBuilder
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
_LOADED = ":is(script, img, iframe, source)[src], link:is([rel=stylesheet], [rel=icon])"


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


class _Builder(HTML5TreeBuilder):
    """Builds the tree and keeps the errors: one parse for both."""

    errors: list[tuple[tuple[int, int], str, dict[str, Any]]]

    def feed(self, markup: Any) -> None:
        """Parse the text of a page."""
        parser = html5lib.HTMLParser(tree=self.create_treebuilder)
        parser.parse(markup).original_encoding = None
        self.errors = parser.errors


class Page:
    """A page, all its tags in the order in which they open, and the ids that stand on it."""

    def __init__(self, html: str) -> None:
        builder = _Builder()
        self.html = html
        self.soup = BeautifulSoup(html, builder=builder)
        self.errors = builder.errors
        self.tags: list[Tag] = list(self.soup.find_all(True))
        self.ids = Counter(str(tag["id"]) for tag in self.tags if "id" in tag.attrs)

    def named(self, *names: str) -> list[Tag]:
        """Return the tags of these names."""
        return [tag for tag in self.tags if tag.name in names]

    def having(self, attribute: str) -> list[Tag]:
        """Return the tags that have the attribute."""
        return [tag for tag in self.tags if attribute in tag.attrs]


@lru_cache(maxsize=16)
def parsed(html: str) -> Page:
    """Return a page, parsed once however often a test asks for it; nobody may change it."""
    return Page(html)


def page_faults(html: str, path: str = "/") -> list[str]:
    """Return what is wrong with a page at an address, in words; nothing if it is good."""
    page = parsed(html)
    rules = (_syntax, _frame, _language, _ids, _labels, _targets, _pictures, _names, _content_policy)
    return [fault for rule in rules for fault in rule(page, path)]


def _syntax(page: Page, _path: str) -> Iterator[str]:
    for (line, _), code, values in page.errors:
        yield f"line {line}: {HTML_ERRORS[code] % values}"
    if not re.match(r"\s*<!doctype html>", page.html, re.IGNORECASE):
        yield "no <!doctype html>"


def _frame(page: Page, _path: str) -> Iterator[str]:
    title = page.soup.select_one("head > title")
    if title is None or not title.get_text(strip=True):
        yield "no title"
    headings = page.named("h1")
    if len(headings) != 1 or not headings[0].get_text(strip=True):
        yield f"{len(headings)} h1 headings, or an empty one"
    if len(page.named("main")) != 1:
        yield "not exactly one main"


def _language(page: Page, path: str) -> Iterator[str]:
    root = next(iter(page.named("html")), None)
    said = (root.get("lang"), root.get("dir")) if root else (None, None)
    language = LANGUAGES.get(unquote(path).split("/")[1] if "/" in path else "")
    possible = [language] if language else LANGUAGES.values()
    if said not in [(one.lang, one.dir) for one in possible]:
        yield f"html has lang and dir {said}"
    for part in page.having("lang"):
        if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", str(part["lang"])):
            yield f"a bad lang in {_opening(part)}"
    for part in page.having("dir"):
        if part["dir"] not in ("ltr", "rtl", "auto"):
            yield f"a bad dir in {_opening(part)}"


def _ids(page: Page, _path: str) -> Iterator[str]:
    for name, count in page.ids.items():
        if count > 1 or not name or re.search(r"\s", name):
            yield f"id {name!r} stands {count} times, is empty or has a space"


def _labels(page: Page, _path: str) -> Iterator[str]:
    labels = [label for label in page.named("label") if "for" in label.attrs]
    labelled = {str(label["for"]) for label in labels if label.get_text(strip=True)}
    for field in page.named("input", "select", "textarea"):
        if field.name == "input" and field.get("type") in _UNLABELLED:
            continue
        around = field.find_parent("label")
        has_words = around is not None and around.get_text(strip=True)
        if not (has_words or field.get("id") in labelled or field.get("aria-label") or field.get("aria-labelledby")):
            yield f"no label for {_opening(field)}"


def _targets(page: Page, _path: str) -> Iterator[str]:
    pointing = ("for", "form", "list", "headers", "aria-describedby", "aria-labelledby", "aria-controls", "aria-owns")
    for attribute in pointing:
        for part in page.having(attribute):
            value = part[attribute]
            for target in value if isinstance(value, list) else str(value).split():
                if target not in page.ids:
                    yield f"{attribute}={target!r} points nowhere in {_opening(part)}"
    for link in page.named("a"):
        href = str(link.get("href", ""))
        if href.startswith("#") and unquote(href[1:]) not in page.ids:
            yield f"{_opening(link)} leads nowhere"


def _pictures(page: Page, _path: str) -> Iterator[str]:
    for image in page.named("img"):
        if image.get("alt") is None and image.get("aria-hidden") != "true":
            yield f"no alt in {_opening(image)}"
    for drawing in page.named("svg"):
        named = drawing.get("role") == "img" and (drawing.get("aria-label") or drawing.get("aria-labelledby"))
        if drawing.get("aria-hidden") != "true" and not named:
            yield f"neither hidden nor named: {_opening(drawing)}"


def _names(page: Page, _path: str) -> Iterator[str]:
    for part in page.named("a", "button", "legend", "summary", "h1", "h2", "h3", "h4"):
        if part.name == "a" and "href" not in part.attrs:
            continue
        if part.get_text(strip=True) or part.get("aria-label") or part.get("aria-labelledby"):
            continue
        if not part.select_one("img[alt]:not([alt='']), svg[aria-label]"):
            yield f"no words in {_opening(part)}"


def _content_policy(page: Page, _path: str) -> Iterator[str]:
    for part in page.tags:
        if "style" in part.attrs:
            yield f"style= in {_opening(part)}"
        if part.name == "style" or (part.name == "script" and "src" not in part.attrs):
            yield f"inline {part.name}"
        if handlers := [name for name in part.attrs if name.startswith("on")]:
            yield f"{handlers[0]}= in {_opening(part)}"
        if str(part.get("href", "")).strip().lower().startswith("javascript:"):
            yield f"a script in {_opening(part)}"
    for part in page.soup.select(_LOADED):
        source = str(part.get("src") or part.get("href"))
        if re.match(r"(https?:)?//", source):
            yield f"loads from elsewhere: {source}"


def _opening(part: Tag) -> str:
    """Return the tag as it opens, for a message."""
    attributes = "".join(
        f' {name}="{" ".join(value) if isinstance(value, list) else value}"' for name, value in part.attrs.items()
    )
    return f"<{part.name}{attributes}>"[:200]
