"""The base case drawn and summarised by numpy, as its users would write it: arrays over draws, no loop over them.

Reads one JSON document on standard input (see `peer-input.ts`): parameters as triples, and each case compiled to plain lists.
Prints seconds for the draws and quantiles alone, reading and table building excluded, and two figures to compare.
"""
import json
import sys
import time

import numpy as np

GRID = 2001


def quantile_table(low, mid, high):
    """The inverse distribution function of PERT(low, mid, high) on a grid of values."""
    if low == high:
        return None
    alpha = 1 + 4 * (mid - low) / (high - low)
    beta = 1 + 4 * (high - mid) / (high - low)
    x = (np.arange(GRID) + 0.5) / GRID
    density = x ** (alpha - 1) * (1 - x) ** (beta - 1)
    cumulative = np.concatenate([[0], np.cumsum(density)])
    return cumulative / cumulative[-1], low + (high - low) * np.linspace(0, 1, GRID + 1)


def draw(model, tables, draws, rng):
    """values[slot] is an array over draws; one uniform drives all knots of a parameter."""
    values = [None] * model["slots"]
    for slot, value in model["constants"]:
        values[slot] = np.full(draws, value)
    for parameter in tables:
        uniform = rng.random(draws)
        for slot, table, low in parameter:
            values[slot] = np.full(draws, low) if table is None else np.interp(uniform, *table)
    for slot, source, a, b in model["derived"]:
        values[slot] = a + b * values[source]
    return values


def path(values, knots, geometric):
    """[year, draw] of a path whose years lie a fraction of the way from one slot to another."""
    rows = []
    for left, right, fraction in knots:
        start = values[left]
        if fraction == 0:
            rows.append(start)
        elif geometric:
            rows.append(start * (values[right] / start) ** fraction)
        else:
            rows.append(start + fraction * (values[right] - start))
    return np.array(rows)


def mix_of(curves):
    """Shares of the generations, the first one first."""
    left, shares = 1.0, []
    for curve in reversed(curves):
        shares.append(curve * left)
        left = left * (1 - curve)
    return shares[::-1]


def unit_profits(technology, values, draws):
    """Profit per dollar of each capture of a technology, [capture] of arrays over draws."""
    revenue, payable, profits = [], [], []
    for stage in technology:
        r = np.ones(draws)
        if revenue:
            r = sum(values[slot] * payable[buyer] for buyer, slot in stage["buyers"])
        paid = sum((values[slot] for slot in stage["inputs"]), np.zeros_like(r))
        highest = np.max([values[slot] for slot in stage["margins"]], axis=0)
        scale = np.where(paid > 0, np.minimum(1, np.maximum(0, 1 - highest) / np.where(paid > 0, paid, 1)), 1)
        named = sum((values[slot] for slot in stage["shares"] if slot >= 0), np.zeros_like(r))
        shrink = np.where(named > 1, 1 / np.maximum(named, 1), 1)
        for share, margin in zip(stage["shares"], stage["margins"]):
            part = np.maximum(0, 1 - named) if share < 0 else values[share] * shrink
            profits.append(r * part * values[margin])
        revenue.append(r)
        payable.append(r * scale)
    return profits


def simulate(model, tables, draws, rng):
    values = draw(model, tables, draws, rng)
    reference = path(values, model["referencePrice"], True)
    prices = [reference * values[slot] for slot in model["relativePrice"]]
    change = [0.0] * len(model["technologies"])
    for domain in model["domains"]:
        market = path(values, domain["market"], True)
        quoted = mix_of([path(values, knots, False) for knots in domain["quoted"]])
        ports = market / sum(share * prices[k] for share, k in zip(quoted, domain["technologies"]))
        scenario = mix_of([path(values, knots, False) for knots in domain["scenario"]])
        baseline = mix_of([path(values, knots, False) for knots in domain["baseline"]])
        for k, with_it, without in zip(domain["technologies"], scenario, baseline):
            change[k] = change[k] + ports * (with_it - without) * prices[k]
    # The present value is one more period.
    change = [np.vstack([dollars, np.tensordot(model["discount"], dollars, 1)]) if np.ndim(dollars) else dollars for dollars in change]
    units = [unit_profits(technology, values, draws) for technology in model["technologies"]]
    figures = []
    for row in model["rows"]:
        figure = 0.0
        for technology, captures in row:
            figure = figure + sum(units[technology][capture] for capture in captures) * change[technology]
        figures.append(figure + np.zeros((len(model["discount"]) + 1, draws)))
    return np.array(figures)


def summarise(figures):
    return (
        np.quantile(figures, [0.05, 0.5, 0.95], axis=-1),
        figures.mean(axis=-1),
        (figures > 0).mean(axis=-1),
    )


def main():
    model = json.load(sys.stdin)
    draws = model["draws"]
    tables = [
        [(slot, quantile_table(low, mid, high), low) for slot, low, mid, high in parameter]
        for parameter in model["parameters"]
    ]
    seconds = []
    for seed in range(model["rounds"]):
        start = time.perf_counter()
        quantiles, _, _ = summarise(simulate(model, tables, draws, np.random.default_rng(seed)))
        seconds.append(time.perf_counter() - start)
    row, year = model["shown"]
    print(json.dumps({"numpy": np.__version__, "seconds": seconds, "p5": quantiles[0][row][year], "p95": quantiles[2][row][year]}))


main()
