from random import Random

from training.records import records
from training.variation import varied

POOL = records("ru")[:300]


def test_records_can_vary_in_any_way() -> None:
    found = [varied(POOL[i % 300], POOL, Random(i)) for i in range(1_500)]
    assert all(record.get("title") for record in found)
    changed = sum(one != POOL[i % 300] for i, one in enumerate(found))
    assert 200 < changed < 1_000


def test_the_record_itself_stays_as_it_is() -> None:
    before = [dict(record) for record in POOL[:50]]
    for i in range(500):
        varied(POOL[i % 50], POOL, Random(i))
    assert [dict(record) for record in POOL[:50]] == before


def test_a_record_without_anything() -> None:
    assert all(varied({}, [{}], Random(i)).get("title", "") is not None for i in range(300))
