"""What all public forms share: no cookie, one key a form, and checks with sentences of our own."""

import secrets
from datetime import timedelta
from typing import Any

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from flask import current_app
from flask_wtf import FlaskForm
from itsdangerous import BadSignature, TimestampSigner
from wtforms import Field, Form, TelField, ValidationError
from wtforms.form import BaseForm

from booking.domain.clock import now
from booking.domain.text_cleaning import clean_text, is_visible, without_controls
from booking.web.honeypot import KeyField

SHORTEST = timedelta(seconds=1)


class PublicForm(FlaskForm):  # type: ignore[misc]
    """A form without a session: CSRF tokens would need a cookie; cross-site posts are refused by `guards`.

    `key` is signed with the time: it is the form's time stamp and its one-time key. `form.key()` draws it and the trap.
    """

    class Meta:
        """No CSRF token."""

        csrf = False

    key = KeyField(default="")

    def validate(self, extra_validators: Any = None) -> bool:
        """Return whether all input is right; what is wrong can be shown again, without characters no page may have."""
        is_valid: bool = super().validate(extra_validators)
        if not is_valid:
            for field in self:
                if isinstance(field.data, str):
                    field.data = without_controls(field.data)
        return is_valid

    def renew_key(self) -> None:
        """Give the form a key of its own, unless it came back with a good one."""
        if self.age() is None:
            self.key.data = _signer().sign(secrets.token_urlsafe(16)).decode()

    @property
    def key_text(self) -> str:
        """Return the key as it came."""
        return self.key.data or ""

    def age(self) -> timedelta | None:
        """Return how long ago the form was shown; None without a key of ours."""
        try:
            _, shown_at = _signer().unsign(self.key_text, return_timestamp=True)
        except BadSignature:
            return None
        return now() - shown_at

    def is_typed_by_a_person(self) -> bool:
        """Return whether the form has been open for a second and its trap is empty; no upper limit (WCAG 2.2.1)."""
        age = self.age()
        return age is not None and age >= SHORTEST and not self.key.is_trapped


class CleanText:
    """Refuse control, surrogate and bidi-override characters, and text that leaves no mark; keep all real names."""

    def __init__(self, message: str) -> None:
        self.message = message

    def __call__(self, _form: Form, field: Field) -> None:
        """Tidy the field's text; ValidationError."""
        if not field.data:
            return
        try:
            field.data = clean_text(field.data)
        except ValueError as error:
            raise ValidationError(self.message) from error
        if field.data and not is_visible(field.data):
            raise ValidationError(self.message)


class PhoneField(TelField):
    """A number as people type it, German unless it says otherwise; what was typed stays in the field."""

    number: str | None = None

    def __init__(self, label: str, wrong: str, **more: Any) -> None:
        super().__init__(label, **more)
        self.wrong = wrong

    def pre_validate(self, form: BaseForm) -> None:
        """Put the number (E.164) into `number`; ValidationError with the sentence `wrong`."""
        typed = (self.data or "").strip()
        if not typed:
            return
        try:
            parsed = phonenumbers.parse(typed, "DE")
        except phonenumbers.NumberParseException as error:
            raise ValidationError(self.wrong) from error
        possible = phonenumbers.is_possible_number_with_reason(parsed)
        if possible != phonenumbers.ValidationResult.IS_POSSIBLE:
            raise ValidationError(self.wrong)
        self.number = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


class MailAddress:
    """Take an address that an e-mail can be sent to."""

    def __init__(self, message: str) -> None:
        self.message = message

    def __call__(self, _form: Form, field: Field) -> None:
        """Tidy the field's address; ValidationError."""
        if not (typed := (field.data or "").strip()):
            field.data = None
            return
        try:
            field.data = validate_email(
                typed, check_deliverability=False, allow_smtputf8=False, test_environment=False
            ).normalized
        except EmailNotValidError as error:
            raise ValidationError(self.message) from error


def _signer() -> TimestampSigner:
    return TimestampSigner(current_app.config["SECRET_KEY"], salt="form", key_derivation="hmac")
