"""The OpenAPI description: small enough to be written by hand, checked by a test against the real answers."""

from typing import Any

from booking.domain.enums import Interpreter


def describe(public_url: str) -> dict[str, Any]:
    """Return the document."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Sprechstunde",
            "version": "1",
            "description": "Free slots of an office. Read only; bookings are made on the pages.",
            "license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        },
        "servers": [{"url": public_url}],
        "paths": {"/api/v1/{office}/slots": {"get": _slots()}},
        "components": {"schemas": {"Slots": _answer(), "Error": _error()}},
    }


def _slots() -> dict[str, Any]:
    return {
        "operationId": "slots",
        "summary": "Free slots, by start",
        "parameters": [
            {"name": "office", "in": "path", "required": True, "schema": {"type": "string"}},
            _parameter("topic", "Number of the topic; sets the length of the talk.", {"type": "integer"}),
            _parameter(
                "interpreter",
                "With `need` or `bring` the talk takes longer, with `need` it may begin later; see `spoken`.",
                {"type": "string", "enum": [member.value for member in Interpreter]},
            ),
            _parameter("several", "Several people have something to discuss.", {"type": "string", "enum": ["1"]}),
            _parameter(
                "spoken",
                "Code of the spoken language. Where the office speaks it, no interpreter counts.",
                {"type": "string"},
            ),
            _parameter("from", "First day, inclusive.", {"type": "string", "format": "date"}),
            _parameter("to", "Last day, inclusive.", {"type": "string", "format": "date"}),
        ],
        "responses": {
            "200": _content("What can be booked now, up to the horizon.", "Slots"),
            "404": _content("There is no such office.", "Error"),
            "422": _content("A parameter is not understood.", "Error"),
        },
    }


def _parameter(name: str, description: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "description": description, "schema": schema}


def _content(description: str, schema: str) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {"description": description, "content": content}


def _answer() -> dict[str, Any]:
    instant = {"type": "string", "format": "date-time"}
    slot = {
        "type": "object",
        "required": ["key", "start", "end"],
        "properties": {"key": {"type": "string", "examples": ["20261123T073000Z"]}, "start": instant, "end": instant},
    }
    return {
        "type": "object",
        "required": ["office", "timezone", "topic", "slots"],
        "properties": {
            "office": {"type": "string"},
            "timezone": {"type": "string", "description": "IANA name of the office's zone"},
            "topic": {"type": ["integer", "null"]},
            "slots": {"type": "array", "items": slot},
        },
    }


def _error() -> dict[str, Any]:
    return {"type": "object", "required": ["error"], "properties": {"error": {"type": "string"}}}
