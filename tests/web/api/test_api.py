"""The JSON for other programs."""

from flask.testing import FlaskClient


def test_slots_have_key_start_and_end_with_offset(client: FlaskClient) -> None:
    answer = client.get("/api/v1/emstek/slots?from=2026-11-16&to=2026-11-16").json
    assert {name: answer[name] for name in ("office", "timezone", "topic")} == {
        "office": "emstek",
        "timezone": "Europe/Berlin",
        "topic": None,
    }
    assert len(answer["slots"]) == 8
    assert answer["slots"][0] == {
        "key": "20261116T073000Z",
        "start": "2026-11-16T08:30:00+01:00",
        "end": "2026-11-16T09:00:00+01:00",
    }


def test_days_are_inclusive_and_cut_to_the_horizon(client: FlaskClient) -> None:
    days = [slot["start"][:10] for slot in client.get("/api/v1/emstek/slots?to=2999-01-01").json["slots"]]
    assert days[0] == "2026-11-16"
    assert days[-1] == "2026-12-24"  # until 08:00 the horizon is 27 December; 25 and 26 are holidays, 27 a Sunday


def test_what_does_not_parse_is_named(client: FlaskClient) -> None:
    for wrong in (
        "from=tomorrow",
        "to=2026-W48-1",
        "topic=x",
        "topic=99",
        "interpreter=maybe",
        "several=2",
        "spoken=zz",
    ):
        answer = client.get(f"/api/v1/emstek/slots?{wrong}")
        assert answer.status_code == 422
        assert wrong.split("=")[0] in answer.json["error"]


def test_errors_are_json_too(client: FlaskClient) -> None:
    assert client.get("/api/v1/nowhere/slots").status_code == 404
    assert "error" in client.get("/api/v1/nowhere/slots").json
    assert client.post("/api/v1/emstek/slots").status_code == 405


def test_the_description_names_what_the_answers_have(client: FlaskClient) -> None:
    document = client.get("/api/v1/openapi.json").json
    schema = document["components"]["schemas"]["Slots"]
    answer = client.get("/api/v1/emstek/slots").json
    assert document["openapi"].startswith("3.1")
    assert set(answer) == set(schema["required"]) == set(schema["properties"])
    assert set(answer["slots"][0]) == set(schema["properties"]["slots"]["items"]["required"])
    described = {parameter["name"] for parameter in document["paths"]["/api/v1/{office}/slots"]["get"]["parameters"]}
    assert described == {"office", "topic", "interpreter", "several", "spoken", "from", "to"}
