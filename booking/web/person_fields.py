"""Fields about the person who comes, and their choices: the same for the public and at the desk."""

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import Field, Form, StringField
from wtforms.validators import DataRequired, Length, ValidationError

from booking.domain.enums import Ability, ForWhom, Interpreter
from booking.domain.spoken_languages import OTHER, SPOKEN
from booking.models import Office
from booking.web.forms import CleanText

LONGEST_NAME = 80
# Mistyped mail domains, and what was meant.
MISSPELT_DOMAINS = {
    "gmial.com": "gmail.com",
    "gmai.com": "gmail.com",
    "gamil.com": "gmail.com",
    "gmail.de": "gmail.com",
    "gmail.con": "gmail.com",
    "hotmial.com": "hotmail.com",
    "hotmail.con": "hotmail.com",
    "outlok.com": "outlook.com",
    "yaho.com": "yahoo.com",
    "yahoo.con": "yahoo.com",
    "web.com": "web.de",
    "gmx.ed": "gmx.de",
}


def spoken_choices(office: Office) -> list[tuple[str, str]]:
    """Return code and label of the languages one can speak with the office, in its order."""
    named = [(row.code, SPOKEN[row.code]) for row in office.spoken_languages if row.code in SPOKEN]
    choices = [(code, own if own == german else f"{own} – {german}") for code, (own, german, _english) in named]
    return [("", "–"), *choices, (OTHER, _("Another language"))]


def interpreter_choices(for_whom: ForWhom, ability: Ability | None) -> list[tuple[str, str]]:
    """Return the three answers to "do you need an interpreter?", by what the office can do; never a child."""
    found = _("Yes, please")
    tried = _("Yes (we will try)")
    own, theirs = _("I will bring an adult who translates"), _("An adult will come along to translate")
    return [
        (Interpreter.NEED.value, tried if ability is Ability.CANNOT else found),
        (Interpreter.BRING.value, own if for_whom is ForWhom.SELF else theirs),
        (Interpreter.NO.value, _("No")),
    ]


def name_field(label: str, missing: str | None = None) -> StringField:
    """Return a field for a name in any script, required if there is a sentence for a missing one."""
    validators = [
        CleanText(_l("Check the name.")),
        Length(max=LONGEST_NAME, message=_l("This name is too long: at most 80 characters.")),
    ]
    return StringField(label, [DataRequired(missing), *validators] if missing else validators)


class NotMisspelt:
    """Warn once of a mail domain that is probably mistyped; whoever sends it again means it."""

    def __call__(self, form: Form, field: Field) -> None:
        """Raise ValidationError the first time."""
        local, _at, domain = (field.data or "").partition("@")
        meant = MISSPELT_DOMAINS.get(domain)
        if meant is None or form["email_seen"].data == field.data:
            return
        form["email_seen"].data = field.data
        raise ValidationError(
            _("Did you mean %(address)s? If your address is right, press the button again.", address=f"{local}@{meant}")
        )
