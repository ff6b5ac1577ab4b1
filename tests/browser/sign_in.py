"""Signing in at the desk in real Chromium."""

from playwright.sync_api import Page

from booking.services.accounts import accounts


def sign_in(page: Page) -> Page:
    """Sign in as the first account."""
    made = accounts.make_first()
    assert made is not None
    page.goto("/account/sign-in")
    page.fill("#email", made[0])
    page.fill("#password", made[1])
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/agenda/*")
    return page


def share_session(page: Page, before: Page) -> Page:
    """Let another window be signed in as the one before."""
    page.context.add_cookies(before.context.cookies())  # type: ignore[arg-type]
    return page
