"""What makes a page one for everybody: axe in all colours, targets to hit, no sideways scrolling, large text."""

from collections.abc import Callable

from playwright.sync_api import Page

MODES = {
    "light": {},
    "dark": {"colors": "dark"},
    "forced": {"forced": True},
}
LARGE_TEXT = """() => { const style = document.createElement('style'); document.documentElement.style.fontSize = '200%';
for (const one of document.querySelectorAll('body, body *')) {
  one.style.lineHeight = '1.5'; one.style.letterSpacing = '.12em'; one.style.wordSpacing = '.16em'; } }"""
TARGETS = """() => [...document.querySelectorAll('a, button, select, summary, input:not([type=hidden])')]
  .filter(one => one.checkVisibility() && !one.matches('.skip, [aria-hidden]'))
  .map(one => [one, (one.closest('label') ?? one).getBoundingClientRect()])
  .filter(([one, box]) => (box.height < 43.5 || box.width < 43.5) && !(one.matches('[type=checkbox]') ))
  .map(([one, box]) => `${one.outerHTML.slice(0, 80)} ${Math.round(box.width)}x${Math.round(box.height)}`)"""


def faults_of(page: Page, axe: Callable[[Page], list[str]]) -> list[str]:
    """Return what axe finds in all colours, targets that are too small, and sideways scrolling."""
    found: list[str] = []
    for mode, settings in MODES.items():
        page.emulate_media(
            color_scheme=settings.get("colors", "light"),  # type: ignore[arg-type]
            forced_colors="active" if settings.get("forced") else "none",
        )
        found += [f"{mode}: {fault}" for fault in axe(page)]
    found += page.evaluate(TARGETS)
    for width in (320, 360, 1280):
        page.set_viewport_size({"width": width, "height": 700})
        found += [f"{scrolls_sideways(page)} px too wide at {width}"] * bool(scrolls_sideways(page))
    page.set_viewport_size({"width": 320, "height": 700})
    page.evaluate(LARGE_TEXT)
    found += ["too wide with large text"] * bool(scrolls_sideways(page))
    page.set_viewport_size({"width": 360, "height": 740})
    return found


def scrolls_sideways(page: Page) -> int:
    """Return by how many pixels the page is wider than the window."""
    wide: int = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return wide


def assert_accessible(page: Page, axe: Callable[[Page], list[str]]) -> None:
    """Look at a page in all colours, at the width of a desk and of a small phone, and with large text."""
    for colors, forced in (("light", "none"), ("dark", "none"), ("light", "active")):
        page.emulate_media(color_scheme=colors, forced_colors=forced)  # type: ignore[arg-type]
        for width in (1280, 360):
            page.set_viewport_size({"width": width, "height": 740})
            assert axe(page) == [], (colors, forced, width)
    assert page.evaluate(TARGETS) == []
    for width in (1280, 768, 360, 320):
        page.set_viewport_size({"width": width, "height": 740})
        assert scrolls_sideways(page) == 0, width
    page.evaluate(LARGE_TEXT)
    assert scrolls_sideways(page) == 0


def tab_to(page: Page, words: str) -> None:
    """Press Tab until what has the focus says or is named this."""
    for _stop in range(60):
        page.keyboard.press("Tab")
        if words in page.locator(":focus").evaluate("one => [one.innerText, one.name, one.href].join(' ')"):
            return
    raise AssertionError(words)
