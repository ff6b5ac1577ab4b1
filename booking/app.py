"""Put the parts together."""

import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flask import Flask
from flask_compress import Compress
from werkzeug.middleware.proxy_fix import ProxyFix

from booking import cli, database, i18n, web
from booking.models import encryption
from config import settings

ROOT = Path(__file__).parent.parent


def create_app(changes: Mapping[str, Any] | None = None, environ: Mapping[str, str] = os.environ) -> Flask:
    """Return the application; `changes` overrule the settings read from the environment."""
    app = Flask(__name__, root_path=str(ROOT), static_folder=None)
    app.config.update(settings(environ))
    app.config.update(changes or {})
    app.logger.setLevel(logging.INFO)
    encryption.use_keys(app.config["ENCRYPTION_KEYS"], app.config["INDEX_KEY"])
    for part in (database, i18n, web, cli):
        part.init_app(app)
    Compress(app)
    if hops := app.config["TRUSTED_PROXIES"]:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=0)  # type: ignore[method-assign]
    return app
