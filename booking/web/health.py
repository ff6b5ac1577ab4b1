"""For who watches the machine: whether the program is alive, whether it is ready, and its figures."""

import hmac
import tomllib
from functools import cache
from pathlib import Path

from flask import Blueprint, Flask, Response, abort, current_app, jsonify, request
from flask.typing import ResponseReturnValue

from booking.services.monitoring import metrics as monitoring_metrics
from booking.services.monitoring.readiness import readiness

bp = Blueprint("health", __name__)
EXPOSITION = "text/plain; version=0.0.4; charset=utf-8"


@bp.get("/healthz")
def alive() -> ResponseReturnValue:
    """Say that the program answers; the store is not asked."""
    return Response("ok\n", mimetype="text/plain")


@bp.get("/readyz")
def ready() -> ResponseReturnValue:
    """Say how the store, its tables, the outbox and the worker are; 503 if one is not well."""
    found = readiness()
    return jsonify(found.parts()), 200 if found.is_ready else 503


@bp.get("/metrics")
def metrics() -> ResponseReturnValue:
    """Give the figures to who knows the token; without a token in the settings there is no such page."""
    token = current_app.config["METRICS_TOKEN"]
    if not token:
        abort(404)
    sent = request.headers.get("Authorization", "")
    if not hmac.compare_digest(sent.encode(), f"Bearer {token}".encode()):
        return Response("Bearer token needed\n", 401, {"WWW-Authenticate": "Bearer"}, mimetype="text/plain")
    return Response(monitoring_metrics.render(_version(current_app.root_path)), content_type=EXPOSITION)


@bp.after_request
def keep_nothing(answer: Response) -> Response:
    """Let nobody keep an answer."""
    answer.headers["Cache-Control"] = "no-store"
    return answer


@cache
def _version(root: str) -> str:
    """Return the program's version; it is not installed, so its own description says so."""
    described = tomllib.loads((Path(root) / "pyproject.toml").read_text(encoding="utf-8"))
    return str(described["project"]["version"])


def init_app(app: Flask) -> None:
    """Add the addresses."""
    app.register_blueprint(bp)
