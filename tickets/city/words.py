"""Words as people type them, in a form in which Indonesian and Banjarese can be compared."""

import re
import unicodedata
from functools import lru_cache

# Banjarese has three vowels where Indonesian has five or six (jambatan, jembatan; puhun, pohon),
# and people write f, v and z as they please (ijin, izin).
_SOUNDS = str.maketrans({"e": "a", "o": "u", "f": "p", "v": "p", "z": "j", "q": "k"})
_LETTERS = re.compile(r"[a-z]+")
_LONG_RUN = re.compile(r"(.)\1{2,}|([aiueo])\2")

# All in the folded spelling: me- is ma-, ber- is bar-.
_PARTICLES = ("lah", "kah", "pun")
_SUFFIXES = ("akan", "an", "i")
_PREFIXES = (
    *("mang", "many", "pang", "pany", "mam", "man", "pam", "pan"),
    *("bar", "tar", "par", "ma", "ba", "ta", "pa", "di", "sa", "ka"),
)
_SWALLOWED = {"many": "s", "pany": "s", "mam": "p", "pam": "p", "man": "t", "pan": "t"}
_SHORTEST_STEM = 4
_SHORTEST_WITH_NYA = 6
_ROOT = re.compile(r"(ng|ny|[^aiu])?[aiu]")
_END_OF_KAN = re.compile(r"(?<=[^aiu])k$")
# Roots that only look as if something had been put to them.
_WHOLE = frozenset(("sakulah", "masalah", "bangkalai", "pangaran"))

_IDLE = """
    ada adalah agar aja akan aku anda antara apa apakah atau atas atawa awak ayo bagaimana bagi
    bahwa banar banget bang bapa baru beberapa begitu belum balum biar bila bisa boleh bu buat
    bukan bulan cuma cukup dan dari daripada datang dekat dengan depan di dia disini disitu
    dong dulu gak ga ganal gasan gimana haja hanya hanyar hari harus hendak handak ikam ikut
    ini itu iya jadi jam jangan jar jika juga justru ka kah kak kali kalau kalo kami kamu kan karena
    kada kadada kak ke kemarin kenapa kepada ketika kita kok koq lagi lah lain lalu lama
    lawas lebih lewat mana masih mau maka melalui memang mereka min mohon muka nah nang nggak
    ngga nih nya oleh orang pada padahal pak pang para parak pas perlu pernah pian pun saat saja
    salah sama sampai sana sangat saya sebab sebelah sebuah secara sedang segera sejak sekali
    sekarang selalu semua seperti sering serta setiap si siang sini situ suah sudah supaya tadi tapi
    tarus tatap telah tentang terhadap terlalu terus tersebut tiap tidak tau tiga
    tolong tu tulung tuh tutuk udah ulun umpat unda untuk urang wan wayah waktu warga ya yang yg
    the and for are was this that not with from have has our out
"""


def fold(word: str) -> str:
    """A word in small letters without drawn-out letters and differences that only sound apart."""
    return _LONG_RUN.sub(r"\1\2", word).translate(_SOUNDS)


def plain(text: str) -> str:
    """Lower case, accents taken off."""
    decomposed = unicodedata.normalize("NFKD", text.lower())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


@lru_cache(maxsize=8_192)
def stem(word: str) -> str:
    """The root of a folded word, or something near it that is the same for its relatives.

    Light on purpose: it takes off endings and at most two prefixes, knows no dictionary, and
    leaves alone what would become too short. A root that nasals swallowed is put back
    (manumpuk: tumpuk), so that forms meet even where the result is not a word.
    """
    if len(word) >= _SHORTEST_WITH_NYA:
        word = word.removesuffix("nya")
    word = _without_ending(word, _PARTICLES)
    bare = _without_ending(word, _SUFFIXES)
    if word.endswith("kan"):
        bare = _END_OF_KAN.sub("", bare)
    for _ in range(2):
        shorter = _without_prefix(bare)
        if shorter == bare:
            break
        bare = shorter
    return bare


def _without_ending(word: str, endings: tuple[str, ...]) -> str:
    if word in _WHOLE:
        return word
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def _without_prefix(word: str) -> str:
    if word in _WHOLE:
        return word
    for prefix in _PREFIXES:
        rest = word.removeprefix(prefix)
        if rest == word:
            continue
        if rest[:1] in ("a", "i", "u"):
            rest = _SWALLOWED.get(prefix, "") + rest
        if len(rest) >= _SHORTEST_STEM and _ROOT.match(rest):
            return rest
    return word


_IDLE_WORDS = frozenset(fold(word) for word in _IDLE.split())


def stems(text: str) -> tuple[str, ...]:
    """The roots of a text's telling words, each once, in the order in which they come."""
    folded = (fold(word) for word in _LETTERS.findall(plain(text)))
    return tuple(dict.fromkeys(stem(w) for w in folded if len(w) > 1 and w not in _IDLE_WORDS))
