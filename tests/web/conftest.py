"""A visitor for the tests of pages."""

import pytest
from flask.testing import FlaskClient
from time_machine import Traveller

from tests.web.visitor import Visitor


@pytest.fixture
def visitor(client: FlaskClient, clock: Traveller) -> Visitor:
    """Return somebody who has not opened a page yet."""
    return Visitor(client, clock)


@pytest.fixture
def at_the_name(visitor: Visitor) -> Visitor:
    """Return somebody who books for himself in English and has chosen the first time."""
    visitor.open("/en/emstek/talk?for_whom=self&spoken=en").press("I will explain")
    return visitor.tap("Next free appointment")
