"""Style sheets and scripts: joined at start into files with a hashed name, so that they may be kept for ever."""

import re
from hashlib import sha256
from pathlib import Path

from flask import Blueprint, Flask, Response, abort, url_for

FILES = {
    "site.css": ("css/kern-tokens.css", "css/site.css"),
    "desk.css": ("css/kern-tokens.css", "css/site.css", "css/desk.css"),
    "ticket.js": ("js/ticket.js",),
    "day.js": ("js/day.js",),
}
KINDS = {".css": "text/css", ".js": "text/javascript"}
A_YEAR = 31_536_000
bp = Blueprint("assets", __name__, url_prefix="/assets")


class Assets:
    """The joined files by their hashed name."""

    def __init__(self, folder: Path) -> None:
        self.files: dict[str, str] = {}
        self.names: dict[str, str] = {}
        for name, parts in FILES.items():
            kind = Path(name).suffix
            tight = _tight_css if kind == ".css" else _tight_script
            text = "".join(tight((folder / part).read_text(encoding="utf-8")) for part in parts)
            hashed = f"{Path(name).stem}.{sha256(text.encode()).hexdigest()[:12]}{kind}"
            self.files[hashed], self.names[name] = text, hashed


def _tight_css(css: str) -> str:
    """Return the sheet without comments and indentation; a notice (`/*!`) stays."""
    css = re.sub(r"/\*(?!!).*?\*/", "", css, flags=re.DOTALL)
    notice, body = re.match(r"\s*(/\*!.*?\*/)?(.*)", css, flags=re.DOTALL).groups(default="")  # type: ignore[union-attr]
    return f"{notice}\n" * bool(notice) + re.sub(r"\s*\n\s*", "", body) + "\n"


def _tight_script(script: str) -> str:
    """Return the script without lines of comment and indentation."""
    lines = (line.strip() for line in script.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//")) + "\n"


def init_app(app: Flask) -> None:
    """Read the files and let templates link them with `asset('site.css')`."""
    assets = Assets(Path(app.root_path) / "static")
    app.extensions["assets"] = assets
    app.register_blueprint(bp)

    @app.template_global("asset")
    def asset(name: str) -> str:
        return url_for("assets.file", name=assets.names[name])

    @app.endpoint("assets.file")
    def file(name: str) -> Response:
        if name not in assets.files:
            abort(404)
        answer = Response(assets.files[name], mimetype=KINDS[Path(name).suffix])
        answer.cache_control.public = True
        answer.cache_control.max_age = A_YEAR
        answer.cache_control.immutable = True
        return answer


bp.add_url_rule("/<name>", "file")
