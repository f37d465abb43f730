"""Plain mode: nothing that a screen reader stumbles over."""

import re

_SIGN = (
    "[\U0001f000-\U0001faff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\u2190-\u21ff\ufe0e\ufe0f\u200d]+"
)
_SIGNS = re.compile(rf" ?\({_SIGN}\)|{_SIGN} ?")
_MASKS = re.compile("•{2,}(?: •{2,})*")
_POINTERS = re.compile(r"^[‹›«»]\s*|\s*[‹›«»]$", re.MULTILINE)
_BLANKS = re.compile(r"[ \t]{2,}")


def plainly(text: str) -> str:
    """The text without emoji, arrows and dots between or over words."""
    text = _MASKS.sub("…", _POINTERS.sub("", _SIGNS.sub("", text)))
    text = text.replace(" · ", ", ").replace(" › ", ": ").replace("• ", "- ")
    return "\n".join(line.strip() for line in _BLANKS.sub(" ", text).split("\n"))
