"""The reader of pages finds each fault."""

import pytest
from flask import Flask, Response
from werkzeug.test import TestResponse

from tests.html_checks import ReadingClient, page_faults

GOOD = """<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>موعد – Rathaus</title><link rel="stylesheet" href="/assets/site.css"></head>
<body>
<a href="#main">إلى المحتوى</a>
<main id="main">
<h1>موعد</h1>
<p lang="de" dir="ltr">Montag</p>
<form method="post">
<input type="hidden" name="key" value="1">
<label for="name">الاسم</label> <input id="name" name="name" aria-describedby="hint"> <span id="hint">كما تريد</span>
<label><input type="checkbox" name="several"> نحن عدة أشخاص</label>
<button><svg aria-hidden="true" viewBox="0 0 1 1"><path d="M0 0"/></svg> حجز</button>
</form>
<svg role="img" aria-label="QR"><path d="M0 0"/></svg>
</main>
</body>
</html>"""

BROKEN = {
    "doctype": ("<!doctype html>\n", ""),
    "nesting": ("<h1>موعد</h1>", "<p><h1>موعد</h1></p>"),
    "unclosed": ("</form>", ""),
    "stray end tag": ("</form>", "</div></form>"),
    "attribute twice": ('name="name"', 'name="name" name="name"'),
    "title": ("<title>موعد – Rathaus</title>", "<title> </title>"),
    "no h1": ("<h1>موعد</h1>", "<h2>موعد</h2>"),
    "two h1": ("<h1>موعد</h1>", "<h1>موعد</h1><h1>ب</h1>"),
    "empty h1": ("<h1>موعد</h1>", "<h1></h1>"),
    "no main": ('<main id="main">', '<div id="main">'),
    "lang": ('<html lang="ar"', '<html lang="de"'),
    "no lang": ('<html lang="ar" dir="rtl">', '<html dir="rtl">'),
    "dir": ('<html lang="ar" dir="rtl">', '<html lang="ar" dir="ltr">'),
    "no dir": ('<html lang="ar" dir="rtl">', '<html lang="ar">'),
    "lang of a part": ('<p lang="de"', '<p lang="de_DE"'),
    "dir of a part": ('dir="ltr">Montag', 'dir="left">Montag'),
    "id twice": ('<p lang="de"', '<p id="main" lang="de"'),
    "label": ('<label for="name">الاسم</label>', "الاسم"),
    "empty label": ('<label for="name">الاسم</label>', '<label for="name"></label>'),
    "label to nowhere": ('<label for="name">', '<label for="nome">'),
    "select without label": ("</form>", "<select name=x><option>1</option></select></form>"),
    "textarea without label": ("</form>", "<textarea name=x></textarea></form>"),
    "label around without words": (" نحن عدة أشخاص", ""),
    "description": ('aria-describedby="hint"', 'aria-describedby="hint more"'),
    "jump": ('href="#main"', 'href="#content"'),
    "img": ("<h1>", '<img src="/x.png"><h1>'),
    "svg shown": (' aria-hidden="true"', ""),
    "svg without name": (' aria-label="QR"', ""),
    "button without words": (" حجز</button>", "</button>"),
    "style attribute": ('<p lang="de"', '<p style="color:red" lang="de"'),
    "style element": ("</head>", "<style>p{color:red}</style></head>"),
    "inline script": ("</main>", "<script>1</script></main>"),
    "handler": ("<h1>", '<h1 onclick="x()">'),
    "script address": ('href="#main"', 'href="javascript:x()"'),
    "from elsewhere": ('href="/assets/site.css"', 'href="https://cdn.example.org/site.css"'),
}


def test_a_good_page_has_no_fault() -> None:
    assert page_faults(GOOD, "/ar/emstek/") == []


@pytest.mark.parametrize(("part", "replacement"), BROKEN.values(), ids=BROKEN.keys())
def test_each_fault_is_found(part: str, replacement: str) -> None:
    assert part in GOOD
    page = GOOD.replace(part, replacement, 1)
    if part.startswith("<main"):
        page = page.replace("</main>", "</div>")
    assert page_faults(page, "/ar/emstek/")


def test_a_page_outside_the_languages_speaks_any_of_them() -> None:
    assert page_faults(GOOD, "/desk/") == []
    assert page_faults(GOOD.replace('lang="ar"', 'lang="xx"', 1), "/desk/")


def answer(body: str, path: str = "/ar/emstek/", status: int = 200, cookie: bool = False) -> TestResponse:
    """Return what a page that holds the body is answered with, read by the test client."""
    app = Flask(__name__)
    app.test_client_class = ReadingClient

    @app.route(path)
    def page() -> Response:
        made = Response(body, status)
        if cookie:
            made.set_cookie("seen", "1")
        return made

    return app.test_client().get(path)


def test_the_client_hands_over_a_good_page() -> None:
    assert answer(GOOD).status_code == 200


@pytest.mark.parametrize("status", [200, 404, 409, 422])
def test_the_client_refuses_a_bad_page_of_any_status(status: int) -> None:
    with pytest.raises(AssertionError, match="style="):
        answer(GOOD.replace("<h1>", '<h1 style="color:red">'), status=status)


def test_the_client_refuses_a_cookie_on_a_public_answer_only() -> None:
    with pytest.raises(AssertionError, match="cookie"):
        answer(GOOD, cookie=True)
    assert answer(GOOD, path="/desk/", cookie=True).status_code == 200
