"""Style sheets: joined at start into one file each with a hashed name, so that they may be kept for ever."""

import re
from hashlib import sha256
from pathlib import Path

from flask import Blueprint, Flask, Response, abort, url_for

SHEETS = {
    "site": ("kern-tokens.css", "site.css"),
    "desk": ("kern-tokens.css", "site.css", "desk.css"),
}
A_YEAR = 31_536_000
bp = Blueprint("assets", __name__, url_prefix="/assets")


class Sheets:
    """The joined sheets by their hashed name."""

    def __init__(self, folder: Path) -> None:
        self.files: dict[str, str] = {}
        self.names: dict[str, str] = {}
        for name, parts in SHEETS.items():
            text = "".join(_tight((folder / part).read_text(encoding="utf-8")) for part in parts)
            hashed = f"{name}.{sha256(text.encode()).hexdigest()[:12]}.css"
            self.files[hashed], self.names[name] = text, hashed


def _tight(css: str) -> str:
    """Return the sheet without comments and indentation; a notice (`/*!`) stays."""
    css = re.sub(r"/\*(?!!).*?\*/", "", css, flags=re.DOTALL)
    notice, body = re.match(r"\s*(/\*!.*?\*/)?(.*)", css, flags=re.DOTALL).groups(default="")  # type: ignore[union-attr]
    return f"{notice}\n" * bool(notice) + re.sub(r"\s*\n\s*", "", body) + "\n"


def init_app(app: Flask) -> None:
    """Read the sheets and let templates link them with `sheet('site')`."""
    sheets = Sheets(Path(app.root_path) / "static" / "css")
    app.extensions["sheets"] = sheets
    app.register_blueprint(bp)

    @app.template_global("sheet")
    def sheet(name: str) -> str:
        return url_for("assets.css", name=sheets.names[name])

    @app.endpoint("assets.css")
    def css(name: str) -> Response:
        if name not in sheets.files:
            abort(404)
        answer = Response(sheets.files[name], mimetype="text/css")
        answer.cache_control.public = True
        answer.cache_control.max_age = A_YEAR
        answer.cache_control.immutable = True
        return answer


bp.add_url_rule("/<name>", "css")
