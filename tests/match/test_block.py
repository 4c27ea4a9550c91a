import random
import time

from caspibib.match.block import candidates
from caspibib.match.fingerprint import Fingerprint
from tests.match.works import reference

FAMILIES = ["Белов", "Чернов", "Хохлов", "Цой", "Щеглов", "Жуков", "Юсупов", "Ершов", "Гайдай"]
LATIN = [
    "Belov",
    "Chernov",
    "Khokhlov",
    "Tsoi",
    "Shcheglov",
    "Zhukov",
    "Yusupov",
    "Ershov",
    "Gaidai",
]


def lists(count: int) -> tuple[list[Fingerprint], list[Fingerprint]]:
    """Works of many years and pages, the two versions of a work at the same place."""
    chance = random.Random(7)
    ru, en = [], []
    for i in range(count):
        who, year, page = (
            chance.randrange(9),
            1960 + chance.randrange(60),
            str(chance.randrange(900)),
        )
        ru.append(reference(FAMILIES[who], title=f"Работа номер {i}", year=year, page=page))
        en.append(reference(LATIN[who], title=f"A paper {i}", year=year, page=page))
    return [Fingerprint.of(r) for r in ru], [Fingerprint.of(r) for r in en]


def test_small_lists_are_compared_whole() -> None:
    ru, en = lists(12)
    assert list(candidates(ru, en[:5])) == [(i, j) for i in range(12) for j in range(5)]


def test_no_list_no_pairs() -> None:
    assert list(candidates([], lists(3)[1])) == []


def test_large_lists_keep_all_true_pairs_and_few_others() -> None:
    ru, en = lists(3000)
    began = time.perf_counter()
    found = list(candidates(ru, en))
    assert time.perf_counter() - began < 5
    assert found == sorted(set(found))
    assert {(i, i) for i in range(3000)} <= set(found)
    assert len(found) < 3000 * 3000 / 50
