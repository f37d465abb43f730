"""How often the right category is among those suggested, on complaints made up for it."""

import csv
import time
from pathlib import Path

from tickets.city import City, parse_pack
from tickets.city.suggestions import suggest_categories

HERE = Path(__file__).parent
PACK = HERE.parent / "packs" / "banjarmasin.toml"
SETS = {"tuning": "complaints-tuning.csv", "kept apart": "complaints-apart.csv"}


def read_complaints(name: str) -> list[tuple[str, str]]:
    """Text and code of the right category of each complaint in a set."""
    with (HERE / "data" / SETS[name]).open(encoding="utf-8", newline="") as file:
        return [(row["text"], row["category"]) for row in csv.DictReader(file)]


def accuracy(
    city: City,
    complaints: list[tuple[str, str]],
    limit: int,
    corrections: list[tuple[str, str]] | None = None,
) -> float:
    """The share of complaints whose right category is among the first `limit` suggested."""
    hits = sum(
        right
        in {
            found.category.code
            for found in suggest_categories(city, text, limit, corrections=corrections or ())
        }
        for text, right in complaints
    )
    return hits / len(complaints)


def corrected(city: City, complaints: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Those whose first suggestion was wrong, as the desk would have put them right."""
    return [one for one in complaints if not accuracy(city, [one], 1)]


def main() -> None:
    """Print top-1 and top-3 on both parts, and the processor time of one suggestion."""
    city = parse_pack(PACK.read_text(encoding="utf-8"), file=PACK.name)
    for name in SETS:
        complaints = read_complaints(name)
        first, three = (accuracy(city, complaints, limit) for limit in (1, 3))
        print(
            f"categories, {name}: {len(complaints)} complaints, "
            f"top-1 {first:.1%}, top-3 {three:.1%}"
        )
    lessons = corrected(city, read_complaints("tuning"))
    apart = read_complaints("kept apart")
    first, three = (accuracy(city, apart, limit, lessons) for limit in (1, 3))
    print(
        f"categories, kept apart, after {len(lessons)} corrections by the desk elsewhere: "
        f"top-1 {first:.1%}, top-3 {three:.1%}"
    )
    wrong = corrected(city, apart)
    first = accuracy(city, [(f"{text} lagi", right) for text, right in wrong], 1, wrong)
    print(f"categories, the {len(wrong)} wrong ones told again once corrected: top-1 {first:.1%}")
    texts = [text for name in SETS for text, _ in read_complaints(name)]
    started = time.process_time()
    for number, text in enumerate(texts):
        # A number makes each text new, so that no cache answers.
        suggest_categories(city, f"{text} {number}x")
    each = (time.process_time() - started) / len(texts)
    print(f"categories: {each * 1000:.2f} ms of processor time a suggestion")


if __name__ == "__main__":
    main()
