"""QR codes as pictures, for links that are shown on one phone and opened on another."""

from io import BytesIO

import segno

PIXELS_A_MODULE = 12
"""Large enough to be read off a cracked screen, after Telegram has recompressed it."""


def qr_png(link: str) -> bytes:
    """The link as a PNG."""
    picture = BytesIO()
    segno.make_qr(link, error="m").save(picture, kind="png", scale=PIXELS_A_MODULE)
    return picture.getvalue()
