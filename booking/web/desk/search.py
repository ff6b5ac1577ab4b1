"""Search over what is kept: what is typed goes by POST, so that no name stands in an address."""

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_login import current_user
from flask_wtf import FlaskForm
from wtforms import StringField, ValidationError

from booking.domain import search_terms
from booking.domain.search_terms import SearchTerms
from booking.domain.text_cleaning import without_controls
from booking.models import Counsellor
from booking.services.desk import search as searching
from booking.services.desk.search import Found, Group, Hit
from booking.web.access import counsellor_only
from booking.web.desk.blueprint import bp, whose

LONGEST = 100


class SearchForm(FlaskForm):  # type: ignore[misc]
    """One field that understands all; what was typed stays in it."""

    wanted = StringField(_l("Name, number or phone"))

    def validate_wanted(self, field: StringField) -> None:
        """Tidy what was typed; refuse what is too little to look for."""
        field.data = without_controls(field.data or "").strip()[:LONGEST]
        if not self.terms():
            raise ValidationError(_("Enter a name, or at least 3 digits of a number."))

    def terms(self) -> SearchTerms:
        """Return what is looked for."""
        return search_terms.read(self.wanted.data or "")


@bp.route("/search", methods=["GET", "POST"])
@counsellor_only
def search(counsellor: Counsellor) -> ResponseReturnValue:
    """Show the field; or what fits, each with the way to the line of its day."""
    form = SearchForm()
    if request.method != "POST":  # HEAD asks too
        return _page(counsellor, form)
    if not form.validate():
        return _page(counsellor, form), 422
    found = searching.find(counsellor.office, form.terms(), current_user.who.account_id)
    return _page(counsellor, form, found)


def _page(counsellor: Counsellor, form: SearchForm, found: Found | None = None) -> str:
    return render_template(
        "desk/search.html",
        form=form,
        found=found,
        counsellor=counsellor,
        office=counsellor.office,
        zone=counsellor.office.zone,
        of=whose(),
        Group=Group,
        address=lambda hit: _address(counsellor, hit),
    )


def _address(counsellor: Counsellor, hit: Hit) -> str:
    """Return where a hit stands: on the day of whoever's it is; call-backs stand on top of every day."""
    if hit.group is Group.CALL_BACK:
        return url_for(".today", **whose())
    of = whose() if hit.counsellor_id == counsellor.id else {"of": hit.counsellor_id}
    day = counsellor.office.day_of(hit.starts_at)
    return url_for(".agenda", day=day, _anchor=f"a{hit.id}", **of)
