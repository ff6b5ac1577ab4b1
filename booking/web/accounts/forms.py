"""Forms of the account pages."""

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from wtforms import EmailField, HiddenField, PasswordField
from wtforms.validators import AnyOf, DataRequired

from booking.i18n import DESK_LANGUAGES


class SignInForm(FlaskForm):  # type: ignore[misc]
    """Address and password."""

    email = EmailField(_l("E-mail address"), [DataRequired(_l("Enter your e-mail address."))])
    password = PasswordField(_l("Password"), [DataRequired(_l("Enter your password."))])

    def refused(self) -> str | None:
        """Return the sentence for a form whose token is missing or old; what was typed is still there."""
        return _("This page was open too long. Please sign in again.") if self.csrf_token.errors else None


class LanguageForm(FlaskForm):  # type: ignore[misc]
    """The language of the desk."""

    language = HiddenField(validators=[AnyOf(DESK_LANGUAGES)])


class SignOutForm(FlaskForm):  # type: ignore[misc]
    """Nothing but the token."""
