"""What a page weighs as it travels (docs/developers/design.md §6): HTML of 4 KiB, legal pages of 8."""

import pytest
from flask.testing import FlaskClient

from booking.i18n import LANGUAGES
from booking.models import Office
from tests.web.public_pages import create_pages

KIB = 1024
LEGAL = ("office privacy", "office imprint", "office accessibility", "office plain")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_round_an_appointment_is_light(client: FlaskClient, office: Office, lang: str) -> None:
    world = create_pages(office)
    weights = {}
    for state in world.pages:
        answer = client.get(world.url(state, lang), headers={"Accept-Encoding": "gzip"})
        assert answer.status_code == 200, state
        assert answer.headers["Content-Encoding"] == "gzip"
        weights[state] = len(answer.data)
    assert {state: size for state, size in weights.items() if size > (8 if state in LEGAL else 4) * KIB} == {}


def test_style_and_script_are_light(client: FlaskClient, office: Office) -> None:
    page = client.get(create_pages(office).url("alone: ticket", "de")).text
    sheet, script = (page.split(before)[1].split('"')[0] for before in ('rel="stylesheet" href="', 'script src="'))
    assert len(client.get(sheet, headers={"Accept-Encoding": "gzip"}).data) <= 4 * KIB
    assert len(client.get(script).data) <= KIB
