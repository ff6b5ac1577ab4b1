"""What the phone must load, compressed as it travels (docs/developers/design.md §6)."""

from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page
from time_machine import Traveller

from booking.i18n import LANGUAGES
from tests.browser.chromium import NewPage

KIB = 1024


@dataclass
class Wire:
    """What came over the wire: kind, address, bytes of the headers and bytes in all."""

    answers: list[tuple[str, str, int, int]] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        """Listen to what the page loads."""
        kinds: dict[str, tuple[str, str, int]] = {}
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")

        def begun(event: dict[str, object]) -> None:
            answer: dict[str, int] = event["response"]  # type: ignore[assignment]
            kinds[str(event["requestId"])] = (str(event["type"]), str(answer["url"]), answer["encodedDataLength"])

        def ended(event: dict[str, object]) -> None:
            self.answers.append((*kinds[str(event["requestId"])], int(event["encodedDataLength"])))  # type: ignore[call-overload]

        session.on("Network.responseReceived", begun)
        session.on("Network.loadingFinished", ended)

    def sizes_of(self, kind: str) -> list[int]:
        """Return the compressed bytes of each answer of a kind that was not in the cache, without its headers."""
        return [
            size - headers
            for found, url, headers, size in self.answers
            if found == kind and size and not url.startswith("data:")
        ]

    def total(self) -> int:
        """Return all bytes, headers included."""
        return sum(size for _kind, url, _headers, size in self.answers if not url.startswith("data:"))


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
    pages, sheets, scripts = wire.sizes_of("Document"), wire.sizes_of("Stylesheet"), wire.sizes_of("Script")
    assert max(pages) <= 4 * KIB, pages
    assert len(sheets) == 1
    assert sheets[0] <= 4 * KIB
    assert len(scripts) == 1  # the ticket's
    assert scripts[0] <= KIB
    assert wire.total() <= 20 * KIB  # headers and all
    assert not wire.sizes_of("Image") + wire.sizes_of("Font")
