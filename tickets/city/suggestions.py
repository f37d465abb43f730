"""What a report is likely about, judged by the pack's keywords."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from tickets.city.pack import Category, City
from tickets.city.words import stems

# Fitted on the tuning part of benchmarks/data.
PHRASE_BONUS = 1.5
NAME_WEIGHT = 0.6
PARENT_WEIGHT = 0.4
PART_WEIGHT = 0.35
"""For one word of a keyword of several."""
TYPING_ERROR_WEIGHT = 0.6
CORRECTION_WEIGHT = 6.0
LEAST_LIKENESS = 0.25
"""Share of words that a text must have in common with a corrected one, of all in both."""
SHORTEST_FUZZY_WORD = 5
LONG_WORD = 8
LONGEST_TEXT = 600
"""Signs of a text that are read; what a report is about comes early."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A category that a text may be about. Scores compare within one answer only."""

    category: Category
    score: float


@dataclass(frozen=True, slots=True)
class _Keyword:
    """The roots of one keyword of one category; all of them must be in a text."""

    category: int
    roots: tuple[str, ...]
    weight: float


class KeywordIndex:
    """The keywords of a city's sub-categories, ready for texts."""

    def __init__(self, city: City) -> None:
        self._categories = [c for c in city.categories if c.parent is not None]
        keywords: dict[tuple[int, tuple[str, ...]], float] = {}
        for place, category in enumerate(self._categories):
            for roots, weight in _weighted(category, city):
                if roots:
                    key = (place, roots)
                    keywords[key] = max(weight, keywords.get(key, 0.0))
        spread = Counter(root for _, root in {(c, root) for c, roots in keywords for root in roots})
        rarity = {root: math.log(1 + len(self._categories) / n) for root, n in spread.items()}
        self._by_root: dict[str, list[_Keyword]] = {root: [] for root in rarity}
        for (place, roots), weight in keywords.items():
            bonus = PHRASE_BONUS if len(roots) > 1 else 1.0
            value = weight * bonus * sum(rarity[root] for root in roots)
            self._by_root[roots[0]].append(_Keyword(place, roots, value))
        self._by_length: dict[int, list[str]] = {}
        for root in sorted(rarity):
            self._by_length.setdefault(len(root), []).append(root)

    def suggest(
        self, text: str, limit: int, kind: str | None, corrections: Sequence[tuple[str, str]]
    ) -> tuple[Suggestion, ...]:
        """The likeliest categories, the best first; none where no keyword is in the text."""
        words = stems(text[:LONGEST_TEXT])
        scores = self._by_keywords(words)
        for place, score in self._by_corrections(words, corrections):
            scores[place] = scores.get(place, 0.0) + score
        found = [
            Suggestion(self._categories[place], score)
            # The pack's order decides between equals, so that the same text gets the same answer.
            for place, score in sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))
            if self._categories[place].suits(kind)
        ]
        return tuple(found[:limit])

    def _by_keywords(self, words: Sequence[str]) -> dict[int, float]:
        known = self._recognise(words)
        matched: dict[int, list[tuple[float, tuple[str, ...]]]] = {}
        for root in known:
            for keyword in self._by_root[root]:
                if all(other in known for other in keyword.roots):
                    certainty = min(known[other] for other in keyword.roots)
                    found = matched.setdefault(keyword.category, [])
                    found.append((keyword.weight * certainty, keyword.roots))
        return {place: _sum_without_overlap(found) for place, found in matched.items()}

    def _recognise(self, words: Iterable[str]) -> Mapping[str, float]:
        """The roots of keywords among a text's words, with how certain each is."""
        known: dict[str, float] = {}
        for word in words:
            if word in self._by_root:
                known[word] = 1.0
                continue
            for root, errors in self._nearest(word):
                known[root] = max(known.get(root, 0.0), TYPING_ERROR_WEIGHT**errors)
        return known

    def _nearest(self, word: str) -> Iterator[tuple[str, int]]:
        """The roots that a word may be with typing errors, and how many those are."""
        if len(word) < SHORTEST_FUZZY_WORD:
            return
        most = 2 if len(word) >= LONG_WORD else 1
        for length in range(max(SHORTEST_FUZZY_WORD, len(word) - most), len(word) + most + 1):
            roots = self._by_length.get(length, [])
            found = extract(word, roots, scorer=OSA.distance, score_cutoff=most, limit=None)
            for root, errors, _ in found:
                yield root, errors

    def _by_corrections(
        self, words: Sequence[str], corrections: Sequence[tuple[str, str]]
    ) -> Iterator[tuple[int, float]]:
        if not corrections or not words:
            return
        places = {category.code: place for place, category in enumerate(self._categories)}
        mine = set(words)
        alike: dict[int, float] = {}
        for text, code in corrections:
            theirs = _roots(text[:LONGEST_TEXT])
            if code in places and theirs:
                likeness = len(mine & theirs) / len(mine | theirs)
                alike[places[code]] = max(likeness, alike.get(places[code], 0.0))
        for place, likeness in alike.items():
            if likeness >= LEAST_LIKENESS:
                yield place, CORRECTION_WEIGHT * likeness


@lru_cache(maxsize=512)
def _roots(text: str) -> frozenset[str]:
    """The roots in a corrected text; the same texts are compared with again and again."""
    return frozenset(stems(text))


def _weighted(category: Category, city: City) -> Iterator[tuple[tuple[str, ...], float]]:
    """What points to a category: its keywords, and less so its names and its parent's keywords."""
    parent = city.category(category.parent or "")
    for keyword in category.keywords:
        roots = stems(keyword)
        yield roots, 1.0
        for root in roots:
            yield (root,), PART_WEIGHT
    for keyword in parent.keywords:
        yield stems(keyword), PARENT_WEIGHT
    for name in category.names.values():
        for root in stems(name):
            yield (root,), NAME_WEIGHT


def _sum_without_overlap(matched: list[tuple[float, tuple[str, ...]]]) -> float:
    """The weights added up, each word of the text counted for its weightiest keyword only."""
    total = 0.0
    counted: set[str] = set()
    for weight, roots in sorted(matched, reverse=True):
        if counted.isdisjoint(roots):
            total += weight
            counted.update(roots)
    return total


@lru_cache(maxsize=16)
def keyword_index(city: City) -> KeywordIndex:
    """The index of a city, made once."""
    return KeywordIndex(city)


def suggest_categories(
    city: City,
    text: str,
    limit: int = 3,
    *,
    kind: str | None = None,
    corrections: Sequence[tuple[str, str]] = (),
) -> tuple[Suggestion, ...]:
    """The likeliest sub-categories for a text, the best first.

    Args:
        city: whose categories.
        text: what somebody wrote, in Indonesian or Banjarese, typing errors and all.
        limit: how many at most; fewer, or none, if the words point nowhere.
        kind: only categories that suit this kind of report.
        corrections: texts of earlier reports with the code that the desk gave them, the latest two
            hundred at most: each costs about twenty microseconds.
    """
    return keyword_index(city).suggest(text, limit, kind, corrections)
