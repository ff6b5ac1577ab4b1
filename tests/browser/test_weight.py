"""What the phone must load, compressed as it travels (DESIGN.md §6)."""

from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page
from time_machine import Traveller

from booking.i18n import LANGUAGES
from tests.browser.conftest import NewPage

KIB = 1024


@dataclass
class Wire:
    """What came over the wire: kind, address and compressed bytes, headers included."""

    answers: list[tuple[str, str, int]] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        """Listen to what the page loads."""
        kinds: dict[str, tuple[str, str]] = {}
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")

        def begun(event: dict[str, object]) -> None:
            kinds[str(event["requestId"])] = (str(event["type"]), str(event["response"]["url"]))  # type: ignore[index]

        def ended(event: dict[str, object]) -> None:
            self.answers.append((*kinds[str(event["requestId"])], int(event["encodedDataLength"])))  # type: ignore[call-overload]

        session.on("Network.responseReceived", begun)
        session.on("Network.loadingFinished", ended)

    def of(self, kind: str) -> list[int]:
        """Return the bytes of each answer of a kind that was not in the cache."""
        return [size for found, url, size in self.answers if found == kind and size and not url.startswith("data:")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_whole_booking_is_light(new_page: NewPage, clock: Traveller, lang: str) -> None:
    page = new_page(language=LANGUAGES[lang].lang)
    wire = Wire()
    wire.watch(page)
    page.goto("/")
    first_page = [answer for answer in wire.answers if not answer[1].startswith("data:")]
    assert len(first_page) <= 3
    if not page.url.endswith(f"/{lang}/emstek/"):
        page.click(f"main a[href='/{lang}/emstek/']")
    page.click("main a.button >> nth=0")
    if page.locator("select#spoken").count():
        page.select_option("select#spoken", LANGUAGES[lang].lang)
    if page.locator("input[name=interpreter]").count():
        page.check("input[name=interpreter][value=need]")
    page.click("main button.button >> nth=0")
    page.click("main a.button >> nth=0")
    page.fill("#name", "سمیرا رحیمی")
    clock.shift(5)
    page.click("main form > button.button")
    assert "/ticket/" in page.url
    page.wait_for_load_state("networkidle")
    pages, sheets = wire.of("Document"), wire.of("Stylesheet")
    assert max(pages) <= 4 * KIB + 700, pages  # 700 for the headers, which are no HTML
    assert len(sheets) == 1
    assert sheets[0] <= 4 * KIB + 700
    assert sum(pages) + sum(sheets) <= 20 * KIB
    scripts = wire.of("Script")
    assert len(scripts) <= 1, "only the ticket may load one"
    assert sum(scripts) <= KIB + 700
    assert not wire.of("Image") + wire.of("Font")
