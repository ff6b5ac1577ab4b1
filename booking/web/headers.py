"""What every answer says about itself: what it may load, where it may be shown, who may keep it."""

from flask import Flask, Response, request
from werkzeug.datastructures import Headers

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
# Pages that may load one script of ours; none needs it.
SCRIPTED = {
    "public.ticket": "script-src 'self'",
    "desk.agenda": "script-src 'self'; connect-src 'self'",  # it asks for its own page again
}
PERMISSIONS = ", ".join(f"{feature}=()" for feature in ("camera", "geolocation", "microphone", "payment", "usb"))
# A name, a number or a key stands on these pages, or in their address.
_TICKET = ("ticket", "ticket_file", "ticket_languages", "cancel", "move", "contact", "late", "data", "data_file")
_CALLBACK = ("callback", "callback_ticket", "callback_languages", "callback_withdraw")
PERSONAL = {f"public.{page}" for page in (*_TICKET, *_CALLBACK, "name", "find", "delete", "close", "not_mine")}
PERSONAL_BLUEPRINTS = {"accounts", "desk"}
FEED = "/feed/"


def init_app(app: Flask) -> None:
    """Add the headers to every answer."""
    is_https = app.config["PUBLIC_URL"].startswith("https:")

    @app.after_request
    def add(answer: Response) -> Response:
        headers = answer.headers
        headers["X-Content-Type-Options"] = "nosniff"
        if is_https:
            headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
        if request.blueprint != "assets":  # neither opened nor framed: half a page's weight would be headers
            _limit(headers)
        if request.path.startswith(FEED):
            headers["Cache-Control"] = "private, no-cache"
            headers["X-Robots-Tag"] = "noindex, nofollow"
            headers["Referrer-Policy"] = "no-referrer"
        elif request.endpoint in PERSONAL or request.blueprint in PERSONAL_BLUEPRINTS:
            headers["Cache-Control"] = "no-store"
            headers["X-Robots-Tag"] = "noindex, nofollow"
        elif "Cache-Control" not in headers:
            headers["Cache-Control"] = "no-cache"
        return answer


def _limit(headers: Headers) -> None:
    """Say what a page may load, who may frame it, and what it may know of the device."""
    headers["Content-Security-Policy"] = CONTENT_SECURITY_POLICY
    if more := SCRIPTED.get(request.endpoint or ""):
        headers["Content-Security-Policy"] += f"; {more}"
    headers["Referrer-Policy"] = "same-origin"
    headers["Permissions-Policy"] = PERMISSIONS
    headers["Cross-Origin-Opener-Policy"] = "same-origin"
