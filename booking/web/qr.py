"""A link as a picture that another phone reads."""

import segno
from markupsafe import Markup


def qr(link: str) -> Markup:
    """Return a link as an SVG picture with its quiet zone, for cameras; the sentence beside it says what it is for."""
    code = segno.make(link, error="l", micro=False)
    picture = code.svg_inline(border=4, omitsize=True, svgclass="qr", lineclass=None)
    return Markup(picture.replace("<svg ", '<svg aria-hidden="true" ', 1))  # noqa: S704 - made of an address of ours
