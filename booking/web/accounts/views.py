"""Sign in and out."""

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user, login_user, logout_user

from booking.domain.errors import TooMany, WrongCredentials
from booking.services import accounts
from booking.web.accounts.forms import LanguageForm, SignInForm, SignOutForm
from booking.web.guards import Visitor, csrf, load, signed_in

bp = Blueprint("accounts", __name__, url_prefix="/account")


@bp.route("/sign-in", methods=["GET", "POST"])
@csrf.exempt  # type: ignore[untyped-decorator]
def sign_in() -> ResponseReturnValue:
    """Ask for address and password; the form checks its own token, so that an old page loses nothing."""
    if request.method == "GET" and current_user.is_authenticated:
        return redirect(url_for("counsellors.today"))
    form = SignInForm()
    if not form.validate_on_submit():
        return _page(form, form.refused(), 422 if form.is_submitted() else 200)
    try:
        token = accounts.sign_in(form.email.data or "", form.password.data or "", request.remote_addr)
    except WrongCredentials:
        return _page(form, _("The e-mail address or the password is wrong."), 422)
    except TooMany:
        return _page(form, _("Too many tries. Please wait 15 minutes."), 429)
    if visitor := load(token):
        login_user(visitor)
    return redirect(url_for("counsellors.today"), 303)


def _page(form: SignInForm, wrong: str | None, status: int) -> ResponseReturnValue:
    return render_template("accounts/sign_in.html", form=form, wrong=wrong), status


@bp.post("/sign-out")
@signed_in
def sign_out() -> ResponseReturnValue:
    """End the session for good."""
    if SignOutForm().validate_on_submit():
        visitor: Visitor = current_user
        accounts.sign_out(visitor.token)
        logout_user()
    return redirect(url_for(".sign_in"), 303)


@bp.post("/language")
@signed_in
def language() -> ResponseReturnValue:
    """Speak the other language from now on, on the page one came from."""
    form = LanguageForm()
    if form.validate_on_submit():
        accounts.speak(current_user.who.account_id, form.language.data)
    return redirect(url_for("counsellors.today"), 303)
