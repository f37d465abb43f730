"""What the public does not see of a report's words: phone numbers, NIK, addresses, plates, names.

The unit that handles a ticket sees the whole; masks only go over what everybody can read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tickets.ticket import Ticket

MASK = "•••••"


class Personal(StrEnum):
    """Kinds of personal data that are recognised."""

    EMAIL = "email"
    NIK = "nik"
    PHONE = "phone"
    PLATE = "plate"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Finding:
    """A piece of personal data in a text.

    Attributes:
        start: where it begins; what is before it ("Pak") stays.
    """

    kind: Personal
    start: int
    end: int


_REGIONS = """
    A B D E F G H K L M N P R S T W Z AA AB AD AE AG BA BB BD BE BG BH BK BL BM BN BP DA DB DC DD
    DE DG DH DK DL DM DN DP DR DS DT DW EA EB ED KB KH KT KU PA PB
"""
_REGION = "|".join(sorted(_REGIONS.split(), key=len, reverse=True))
_OFFICES = """
    RT RW Lurah Camat Kades Kadis Kadus Wali Walikota Gubernur Bupati Presiden Guru Dokter Polisi
    Kepala Ketua Kota Negara Hakim Jaksa Menteri Sekda Satpam Bidan Mantri Ustadz Dosen
"""
"""Who is called by an office is not called by a name."""

_PATTERNS: tuple[tuple[Personal, re.Pattern[str]], ...] = (
    (Personal.EMAIL, re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    (Personal.NIK, re.compile(r"(?<!\d)\d{4}(?:[ .-]?\d{4}){3}(?!\d)")),
    (Personal.NIK, re.compile(r"(?<!\d)\d{6}(?:[ .-]?\d{6})[ .-]?\d{4}(?!\d)")),
    (Personal.PHONE, re.compile(r"(?<!\d)(?:\+?62|0)[ .-]?8\d{1,3}(?:[ .-]?\d{2,4}){2,3}(?!\d)")),
    (Personal.PHONE, re.compile(r"(?<!\d)\(?0\d{2,3}\)?[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\d)")),
    (Personal.PLATE, re.compile(rf"\b(?:{_REGION})[ -]?\d{{1,4}}[ -]?[A-Z]{{1,3}}\b")),
    (Personal.PLATE, re.compile(rf"\b(?i:{_REGION})[ -]?\d{{3,4}}[ -]?[a-z]{{2,3}}\b")),
    (
        Personal.NAME,
        re.compile(
            r"\b(?i:pak|bapak|bu|ibu|haji|hajah|hj|h)\b\.?\s+"
            rf"(?!(?i:{'|'.join(_OFFICES.split())})\b)"
            r"(?P<name>[A-Z][a-z'’]+(?:\s+[A-Z][a-z'’]+){0,2})"
        ),
    ),
)


def personal_data(text: str) -> tuple[Finding, ...]:
    """What in a text is somebody's, in order and without overlaps."""
    found: list[Finding] = []
    for finding in _candidates(text):
        if all(finding.end <= other.start or other.end <= finding.start for other in found):
            found.append(finding)
    return tuple(sorted(found, key=lambda finding: finding.start))


def _candidates(text: str) -> Iterator[Finding]:
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            group = "name" if kind is Personal.NAME else 0
            yield Finding(kind, match.start(group), match.end(group))


def public_words(ticket: Ticket) -> str:
    """What everybody may read of a ticket's description, where they may know of the ticket."""
    return as_public(ticket.description, unmasked=ticket.unmasked)


def as_public(text: str, *, unmasked: bool) -> str:
    """The same of any words of a report: masked, unless its reporter kept them on purpose."""
    return text if unmasked else masked(text)


def masked(text: str) -> str:
    """The text without what is somebody's."""
    parts, end = [], 0
    for finding in personal_data(text):
        parts += [text[end : finding.start], MASK]
        end = finding.end
    return "".join([*parts, text[end:]])
