"""The best one-to-one pairing, in which an entry may have no counterpart."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

Pair = tuple[int, int]

_EXACT: Final = 60
"""Entries of one side that compete for the same partners; beyond it the best pair goes first."""


def assign(weights: Mapping[Pair, float]) -> list[Pair]:
    """The pairs, no index twice on a side, whose weights add up to the most; in order.

    Only pairs with a positive weight are taken. The sum is the greatest possible, except in
    tangles of more than 60 entries of equal standing, where pairs are taken best first.
    """
    positive = {pair: weight for pair, weight in weights.items() if weight > 0}
    chosen: list[Pair] = []
    for tangle in _tangles(positive):
        rows, columns = {i for i, _ in tangle}, {j for _, j in tangle}
        exact = max(len(rows), len(columns)) <= _EXACT
        chosen += _optimal(tangle, positive) if exact else _greedy(tangle, positive)
    return sorted(chosen)


def _tangles(pairs: Mapping[Pair, float]) -> list[list[Pair]]:
    """Groups of pairs that have no index in common with one another."""
    by_row: dict[int, list[Pair]] = defaultdict(list)
    by_column: dict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        by_row[pair[0]].append(pair)
        by_column[pair[1]].append(pair)
    seen: set[Pair] = set()
    tangles = []
    for first in pairs:
        if first in seen:
            continue
        seen.add(first)
        tangle, rows, columns = [first], {first[0]}, {first[1]}
        todo = by_row[first[0]] + by_column[first[1]]
        while todo:
            pair = todo.pop()
            if pair in seen:
                continue
            seen.add(pair)
            tangle.append(pair)
            if pair[0] not in rows:
                rows.add(pair[0])
                todo += by_row[pair[0]]
            if pair[1] not in columns:
                columns.add(pair[1])
                todo += by_column[pair[1]]
        tangles.append(tangle)
    return tangles


def _greedy(tangle: list[Pair], weights: Mapping[Pair, float]) -> list[Pair]:
    rows: set[int] = set()
    columns: set[int] = set()
    chosen = []
    for pair in sorted(tangle, key=lambda pair: (-weights[pair], pair)):
        if pair[0] not in rows and pair[1] not in columns:
            chosen.append(pair)
            rows.add(pair[0])
            columns.add(pair[1])
    return chosen


def _optimal(tangle: list[Pair], weights: Mapping[Pair, float]) -> list[Pair]:
    """Kuhn and Munkres' method with potentials; each row may also stay alone, at no gain."""
    rows = sorted({i for i, _ in tangle})
    columns = sorted({j for _, j in tangle})
    width = len(columns) + len(rows)
    costs = [
        [-weights[i, j] if (i, j) in weights else 1.0 for j in columns] + [0.0] * len(rows)
        for i in rows
    ]
    row_at = _shortest_paths(costs, width)
    return [
        (rows[row_at[c] - 1], columns[c - 1])
        for c in range(1, len(columns) + 1)
        if row_at[c] and (rows[row_at[c] - 1], columns[c - 1]) in weights
    ]


def _shortest_paths(costs: list[list[float]], width: int) -> list[int]:
    """For each column (from 1) the row (from 1) that it is given to, 0 for none."""
    height = len(costs)
    row_price, column_price = [0.0] * (height + 1), [0.0] * (width + 1)
    row_at, came_from = [0] * (width + 1), [0] * (width + 1)
    for row in range(1, height + 1):
        row_at[0] = row
        column = 0
        least = [float("inf")] * (width + 1)
        used = [False] * (width + 1)
        while row_at[column]:
            used[column] = True
            current, step, following = row_at[column], float("inf"), 0
            for c in range(1, width + 1):
                if used[c]:
                    continue
                reduced = costs[current - 1][c - 1] - row_price[current] - column_price[c]
                if reduced < least[c]:
                    least[c], came_from[c] = reduced, column
                if least[c] < step:
                    step, following = least[c], c
            for c in range(width + 1):
                if used[c]:
                    row_price[row_at[c]] += step
                    column_price[c] -= step
                else:
                    least[c] -= step
            column = following
        while column:
            row_at[column] = row_at[came_from[column]]
            column = came_from[column]
    return row_at
