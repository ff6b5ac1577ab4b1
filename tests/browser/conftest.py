"""Real Chromium before a server in a thread of the test process, so that the stopped clock holds there too."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import time_machine
from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.chromium import NAME, NewPage, chromium, served
from tests.databases import Store, application
from tests.factories import free_port
from tests.harness.requirements import missing

AXE_TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice")
# A page that is an error by its status is one on purpose.
_STATUS = "Failed to load resource: the server responded with a status of"
_WITHOUT_SCRIPTS: set[BrowserContext] = set()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is in this folder, so that `-m 'not browser'` leaves it out."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture
def store(sqlite_store: Store) -> Store:
    """Where this test's database comes from: Chromium runs on SQLite."""
    return sqlite_store


@pytest.fixture
def app(engine_url: str, tmp_path: Path, clock: time_machine.Traveller) -> Iterator[Flask]:
    """Return the application; its public address is that of the live server."""
    with application(engine_url, tmp_path, BOOKING_PUBLIC_URL=f"http://127.0.0.1:{free_port()}") as made:
        yield made


@pytest.fixture
def live(app: Flask) -> Iterator[str]:
    """Return the address of a server that serves the application in a thread."""
    with served(app) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return Debian's Chromium."""
    with chromium() as started:
        if started is None:
            missing(NAME)
        yield started


@pytest.fixture
def new_page(browser: Browser, live: str) -> Iterator[NewPage]:
    """Return what opens a page before the live server: `new_page().goto("/de/emstek/")`.

    `width`, `height`, `colors` (`light`, `dark`), `forced` colours, `scripts` (False: JavaScript off), `language` (what
    the browser accepts), `media` (`print`), `scale` of pixels. At the end the test fails if any page loaded something
    from elsewhere or complained.
    """
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def open_page(
        width: int = 360,
        height: int = 740,
        *,
        colors: str = "light",
        forced: bool = False,
        scripts: bool = True,
        language: str = "de-DE",
        media: str = "screen",
        scale: float = 1,
    ) -> Page:
        context = browser.new_context(
            base_url=live,
            viewport={"width": width, "height": height},
            color_scheme=colors,  # type: ignore[arg-type]
            forced_colors="active" if forced else "none",
            java_script_enabled=scripts,
            locale=language,
            device_scale_factor=scale,
        )
        contexts.append(context)
        if not scripts:
            _WITHOUT_SCRIPTS.add(context)
        page = context.new_page()
        page.emulate_media(media=media)  # type: ignore[arg-type]
        _watch(page, live, faults)
        return page

    yield open_page
    for context in contexts:
        context.close()
        _WITHOUT_SCRIPTS.discard(context)
    assert not faults, faults


def _watch(page: Page, live: str, faults: list[str]) -> None:
    page.on("pageerror", lambda error: faults.append(f"script: {error}"))
    page.on(
        "console",
        lambda said: (
            faults.append(f"console: {said.text}")
            if said.type in ("error", "warning") and not said.text.startswith(_STATUS)
            else None
        ),
    )
    page.on(
        "request",
        lambda sent: None if sent.url.startswith((live, "data:", "blob:")) else faults.append(f"elsewhere: {sent.url}"),
    )


@pytest.fixture
def axe() -> Callable[[Page], list[str]]:
    """Return what lists the faults axe finds on a page: the rule, what it asks for, and the places."""

    def run(page: Page) -> list[str]:
        assert page.context not in _WITHOUT_SCRIPTS, "axe is a script: open the page with scripts"
        # Only violations: to describe all that passes takes axe six times as long.
        options = {"runOnly": {"type": "tag", "values": list(AXE_TAGS)}, "resultTypes": ["violations"]}
        found = Axe().run(page, options=options).response["violations"]
        return [f"{one['id']}: {one['help']} at {[node['target'] for node in one['nodes']]}" for one in found]

    return run
