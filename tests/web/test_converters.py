"""What addresses may look like."""

import pytest
from flask import Flask
from werkzeug.exceptions import NotFound
from werkzeug.routing import Rule

from booking.web.converters import LARGEST_ID


def match(app: Flask, rule: Rule, number: str) -> dict[str, object]:
    """Return what an address of the route says with a number as its id; NotFound for an address of nothing."""
    path = rule.rule
    for name in rule.arguments:
        path = path.replace(f"<record:{name}>", number)
    _endpoint, arguments = app.url_map.bind("localhost").match(path, method=min(rule.methods or ()))
    return dict(arguments)


def test_every_id_in_an_address_is_one_that_a_row_can_have(app: Flask) -> None:
    rules = [rule for rule in app.url_map.iter_rules() if any(name.endswith("_id") for name in rule.arguments)]
    assert len(rules) >= 20
    for rule in rules:
        assert set(match(app, rule, "1").values()) == {1}
        assert set(match(app, rule, str(LARGEST_ID)).values()) == {LARGEST_ID}
        for wrong in ("0", str(LARGEST_ID + 1), "9" * 30, "-1", "x"):
            with pytest.raises(NotFound):
                match(app, rule, wrong)
