"""What style sheets and templates keep to: either direction of writing, and a strict content policy."""

import re

import pytest

from tests.conventions.source_files import with_paths
from tests.factories import ROOT

SHEETS = sorted((ROOT / "static" / "css").glob("*.css"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
# Mail programs drop style sheets, and no content policy of ours reaches them.
EMAIL_TEMPLATES = ROOT / "templates" / "mail"
RULE = re.compile(r"[^{};]*\{([^{}]*)\}")
INLINE = {
    "style=": re.compile(r"\sstyle\s*=", re.IGNORECASE),
    "<style>": re.compile(r"<style\b", re.IGNORECASE),
    "inline script": re.compile(r"<script\b(?![^>]*\ssrc\s*=)", re.IGNORECASE),
    "handler": re.compile(r"<[^>{%]*\son[a-z]+\s*=", re.IGNORECASE),
    "script address": re.compile(r"javascript:", re.IGNORECASE),
}


def sided(css: str) -> list[str]:
    """Return the declarations of a sheet that say left or right; a comment and the name of an icon may."""
    rest = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    faults = []
    while blocks := RULE.findall(rest):
        declarations = [declaration.strip() for block in blocks for declaration in block.split(";")]
        faults += [declaration for declaration in declarations if re.search(r"\b(left|right)\b", declaration)]
        rest = RULE.sub("", rest)
    return faults


def inline(template: str) -> list[str]:
    """Return what a template writes that our content policy forbids."""
    return [name for name, pattern in INLINE.items() if pattern.search(template)]


def test_no_sheet_says_left_or_right() -> None:
    assert SHEETS
    assert with_paths({sheet: sided(sheet.read_text()) for sheet in SHEETS}) == []


@pytest.mark.parametrize(
    "css",
    [
        "p{margin-left:1px}",
        "p{text-align:right}",
        "p{left:0}",
        "p {\n border-right-color: red}",
        "@media print{p{left:0}}",
        "p{right:0;&:hover{color:red}}",
    ],
)
def test_a_side_is_found(css: str) -> None:
    assert sided(css)


def test_a_comment_and_an_icon_may_say_left() -> None:
    assert sided("/* left\n right */ @media print{.i-arrow-left, p{margin-inline-start:1px;float:inline-start}}") == []


def test_no_template_holds_style_or_script() -> None:
    assert TEMPLATES
    assert (
        with_paths({path: inline(path.read_text()) for path in TEMPLATES if EMAIL_TEMPLATES not in path.parents}) == []
    )


@pytest.mark.parametrize(
    "template",
    [
        '<p style="color:red">',
        "<style>p{}</style>",
        "<script>1</script>",
        '<a onclick="x()">',
        '<a href="javascript:x()">',
        '<div\n  style="x">',
    ],
)
def test_style_or_script_is_found(template: str) -> None:
    assert inline(template)


def test_a_linked_script_is_no_inline_script() -> None:
    assert inline('<script src="/assets/ticket.js" defer></script>') == []
