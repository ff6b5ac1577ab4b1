"""Who may open what: the session behind the cookie, forms of one's own, and the role for a desk."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import Flask, Response, abort, g, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import LoginManager, UserMixin, current_user
from flask_wtf import CSRFProtect
from flask_wtf.csrf import CSRFError

from booking import i18n
from booking.i18n import DESK, DESK_LANGUAGES, GERMAN
from booking.services.accounts import accounts, agenda_access, stand_ins
from booking.services.accounts.accounts import SignedIn
from booking.services.accounts.agenda_access import AgendaAccess
from booking.web import errors

View = Callable[..., ResponseReturnValue]
csrf = CSRFProtect()


class Login(LoginManager):  # type: ignore[misc]
    """Flask-Login without its "remember me": looking for it, it would read the cookie on every public page."""

    def _update_remember_cookie(self, response: Response) -> Response:
        return response


login = Login()
# Its guess at whether a browser is still the same one writes into the cookie; our row in the database decides.
login.session_protection = None


class Visitor(UserMixin):  # type: ignore[misc]
    """Somebody signed in, as Flask-Login knows them: the cookie holds the session's token, no account."""

    def __init__(self, token: str, who: SignedIn) -> None:
        self.token = token
        self.who = who

    def get_id(self) -> str:
        """Return what the cookie holds."""
        return self.token


@login.user_loader  # type: ignore[untyped-decorator]
def load(token: str) -> Visitor | None:
    """Return who the token belongs to."""
    who = accounts.by_token(token)
    return Visitor(token, who) if who else None


def signed_in(view: View) -> View:
    """Let only those in who have signed in; the others are sent to do so. The page speaks their language."""

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> ResponseReturnValue:
        if not current_user.is_authenticated:
            return redirect(url_for("accounts.sign_in"))
        i18n.speak(DESK_LANGUAGES.get(current_user.who.language, GERMAN), DESK)
        return view(*args, **kwargs)

    guarded.guarded = True  # type: ignore[attr-defined]
    return guarded


def counsellor_only(view: View) -> View:
    """Hand the view the counsellor whose desk is opened; 404 for whoever has no role there.

    `g.desk` says what she may do there; a day, an appointment or an e-mail that the address names and a stand-in may
    not open is 404.
    """

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> ResponseReturnValue:
        asked = request.args.get("of", "")
        is_number = asked.isascii() and asked.isdigit() and len(asked) < 10
        if asked and not is_number:
            abort(404)
        account_id = current_user.who.account_id
        g.desks = agenda_access.list_access(account_id)
        desk = agenda_access.choose_access(g.desks, account_id, int(asked) if asked else None)
        if desk is None or not _is_within(desk, kwargs):
            abort(404)
        g.desk, g.account_id = desk, account_id
        g.is_own_desk = desk.counsellor.account_id == account_id
        return view(desk.counsellor, *args, **kwargs)

    return signed_in(guarded)


def not_for_stand_ins(view: View) -> View:
    """Answer a stand-in with 404: what is the office's or the counsellor's own; below `counsellor_only`."""

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> ResponseReturnValue:
        if g.desk.is_stand_in:
            abort(404)
        return view(*args, **kwargs)

    return guarded


def _is_within(desk: AgendaAccess, asked: dict[str, Any]) -> bool:
    """Return whether what an address names lies in the days of a desk; only a stand-in's costs a question."""
    if not desk.is_stand_in:
        return True
    if "day" in asked and not desk.covers(asked["day"]):
        return False
    return stand_ins.may_act(desk, asked.get("appointment_id"), asked.get("message_id"))


def init_app(app: Flask) -> None:
    """Check sessions and forms; public forms have no cookie, so no token either."""
    login.init_app(app, add_context_processor=False)
    csrf.init_app(app)
    app.register_error_handler(CSRFError, _old_form)


def _old_form(_error: CSRFError) -> ResponseReturnValue:
    """Answer a small form of the desk whose token is old; who has signed out meanwhile signs in again."""
    if not current_user.is_authenticated:
        return redirect(url_for("accounts.sign_in"))
    i18n.speak(DESK_LANGUAGES.get(current_user.who.language, GERMAN), DESK)
    return errors.page(400)
