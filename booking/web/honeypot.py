"""The form's key, and beside it a field that no person sees: whoever fills it in is a robot."""

from typing import Any

from flask_babel import gettext as _
from markupsafe import Markup
from wtforms import Field, HiddenField
from wtforms.widgets import HiddenInput

TRAP = "website"  # robots like to leave theirs
_DRAWN = Markup('<label class="trap" aria-hidden="true">{} <input name="{}" autocomplete="off" tabindex="-1"></label>')


class KeyInput(HiddenInput):
    """Draws the key and the trap together, so that no form can have one without the other.

    The style sheet moves the trap out of sight; without it, and for whoever hears pages, its label says what to do.
    It is always drawn empty: what a browser filled in by itself is gone the second time.
    """

    def __call__(self, field: Field, **more: Any) -> Markup:
        """Return both fields."""
        return super().__call__(field, **more) + _DRAWN.format(_("Leave this field empty"), TRAP)


class KeyField(HiddenField):
    """The key of a form, which also knows whether the trap beside it was filled in."""

    widget = KeyInput()
    is_trapped = False

    def process(self, formdata: Any, *more: Any, **named: Any) -> None:
        """Read the key and the trap."""
        super().process(formdata, *more, **named)
        self.is_trapped = bool(formdata) and any(formdata.getlist(TRAP))
