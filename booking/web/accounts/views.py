"""Sign in and out."""

from collections.abc import Mapping
from datetime import timedelta
from math import ceil
from types import MappingProxyType

from flask import Blueprint, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user, login_user

from booking.domain.errors import TooMany, WrongCredentials
from booking.domain.text_cleaning import without_controls
from booking.services.abuse import rate_limits
from booking.services.accounts import accounts
from booking.web.access import csrf, load, signed_in
from booking.web.accounts.forms import LanguageForm, SignInForm, SignOutForm
from booking.web.return_to import desk_page

bp = Blueprint("accounts", __name__, url_prefix="/account")


@bp.route("/sign-in", methods=["GET", "POST"])
@csrf.exempt  # type: ignore[untyped-decorator]
def sign_in() -> ResponseReturnValue:
    """Ask for address and password; the form checks its own token, so that an old page loses nothing."""
    if request.method != "POST" and current_user.is_authenticated:
        return redirect(_landing())
    form = SignInForm()
    if not form.validate_on_submit():
        return _page(form, form.refused(), 422 if form.is_submitted() else 200)
    try:
        token = accounts.sign_in(form.email.data or "", form.password.data or "", request.remote_addr)
    except WrongCredentials:
        return _page(form, _("The e-mail address or the password is wrong."), 422)
    except TooMany as refused:
        return _page(form, _too_many(refused.wait), 429, {"Retry-After": str(ceil(refused.wait.total_seconds()))})
    _forget()
    if visitor := load(token):
        login_user(visitor)
    return redirect(_landing(), 303)


def _landing() -> str:
    """Return today's list, or for who has none, an administrator, a page that says so."""
    has_desk = accounts.desk_of(current_user.who.account_id)
    return url_for("desk.today") if has_desk else url_for(".home")


def _too_many(wait: timedelta) -> str:
    """Return the same sentence for accounts that exist and for those that do not."""
    if wait <= rate_limits.SIGN_INS_BY_ACCOUNT.window:
        return str(_("Too many tries. Please wait 15 minutes."))
    return f"{_('Too many tries.')} {_('Please wait a little and try again, or call us.')}"


def _forget() -> None:
    """End the session there was, and leave nothing of it in the cookie: the next one has other tokens."""
    if current_user.is_authenticated:
        accounts.sign_out(current_user.token)
    session.clear()


def _page(
    form: SignInForm, wrong: str | None, status: int, headers: Mapping[str, str] = MappingProxyType({})
) -> ResponseReturnValue:
    form.email.data = without_controls(form.email.data or "")
    return render_template("accounts/sign_in.html", form=form, wrong=wrong), status, dict(headers)


@bp.get("/")
@signed_in
def home() -> ResponseReturnValue:
    """Say who is signed in where there is no agenda to show, so that nobody is caught: it offers the way out."""
    return render_template("accounts/home.html", email=current_user.who.email)


@bp.post("/sign-out")
@signed_in
def sign_out() -> ResponseReturnValue:
    """End the session for good."""
    if SignOutForm().validate_on_submit():
        _forget()
    return redirect(url_for(".sign_in"), 303)


@bp.post("/language")
@signed_in
def language() -> ResponseReturnValue:
    """Speak the other language from now on, on the page one came from."""
    form = LanguageForm()
    if form.validate_on_submit():
        accounts.speak(current_user.who.account_id, str(form.language.data))
    return redirect(desk_page(request.form.get("back", "")) or _landing(), 303)
