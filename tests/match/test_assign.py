import time
from itertools import combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.match.assign import assign

Weights = dict[tuple[int, int], float]
INDEXES = st.integers(0, 4)
WEIGHTS = st.dictionaries(st.tuples(INDEXES, INDEXES), st.integers(-9, 20).map(float), max_size=14)


def best(weights: Weights) -> float:
    """The greatest sum, by trying every pairing of five with five."""
    rows = range(5)
    return max(
        sum(max(0.0, weights.get((i, j), 0.0)) for i, j in zip(rows, columns, strict=True))
        for columns in permutations(rows)
    )


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        ({}, []),
        ({(0, 0): 1.0}, [(0, 0)]),
        ({(0, 0): -1.0}, []),
        ({(0, 0): 0.0}, []),
        ({(0, 0): 5.0, (0, 1): 4.0, (1, 0): 4.0}, [(0, 1), (1, 0)]),
        ({(0, 0): 9.0, (0, 1): 4.0, (1, 0): 4.0}, [(0, 0)]),
        ({(0, 0): 9.0, (0, 1): 4.0, (1, 0): 4.0, (1, 1): 0.5}, [(0, 0), (1, 1)]),
        ({(7, 3): 1.0, (2, 9): 1.0}, [(2, 9), (7, 3)]),
    ],
)
def test_assignments(weights: Weights, expected: list[tuple[int, int]]) -> None:
    assert assign(weights) == expected


@given(WEIGHTS)
def test_the_sum_is_the_greatest(weights: Weights) -> None:
    chosen = assign(weights)
    assert sum(weights[pair] for pair in chosen) == best(weights)


@given(WEIGHTS)
def test_one_to_one_in_order_and_never_against_the_weights(weights: Weights) -> None:
    chosen = assign(weights)
    assert chosen == sorted(chosen)
    assert all(weights[pair] > 0 for pair in chosen)
    assert all(a[0] != b[0] and a[1] != b[1] for a, b in combinations(chosen, 2))


def test_a_tangle_too_large_for_the_exact_method_is_still_one_to_one() -> None:
    weights = {(i, j): 1.0 + (i == j) for i in range(100) for j in range(100)}
    assert assign(weights) == [(i, i) for i in range(100)]


def test_time() -> None:
    weights = {(i, j): 5.0 + (i * 7 + j * 13) % 11 for i in range(60) for j in range(60)}
    began = time.perf_counter()
    assert len(assign(weights)) == 60
    assert time.perf_counter() - began < 2
