"""Run one of Splink's own demonstrations and score its clusters against the truth.

    python splink_demo.py NAME OUT [--data ../shared/data/linkage] [--floor -10]

NAME is historical_50k, febrl3, febrl4 or fake_1000. Out: OUT/model.json, OUT/predictions.parquet (every
pair with a match weight above the floor), OUT/clusters-T.parquet for each threshold T, and one JSON line a
threshold. Predictions come from the SAVED model, read again: a level that training never saw loses its 1e-6
on saving and takes Splink's default instead, and only the saved form can be imported elsewhere.
"""

import argparse
import json
import os

import duckdb
import splink

from demo_models import demo
from linker import open_linker
from pair_file import write_pairs
from stopwatch import Stopwatch, report
from truth import cluster_scores, only_row, pair_scores

THRESHOLDS = [0.01, 0.1, 0.2, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999]


def main():
    ask = argparse.ArgumentParser(description="Score Splink's own demonstration models.")
    ask.add_argument("name")
    ask.add_argument("out")
    ask.add_argument("--data", default="../shared/data/linkage")
    ask.add_argument("--floor", type=float, default=-10.0, help="lowest match weight to keep")
    options = ask.parse_args()
    os.makedirs(options.out, exist_ok=True)
    chosen = demo(options.name, options.data)

    watch = Stopwatch()
    con = duckdb.connect()
    con.execute("set threads = 2")
    load(con, chosen)
    watch.lap("read")
    model = f"{options.out}/model.json"
    trained = train(open_linker(con, list(chosen.sources), chosen.settings), chosen)
    trained.misc.save_model_to_json(model, overwrite=True)
    watch.lap("train")
    reloaded = open_linker(con, list(chosen.sources), model)
    predicted = reloaded.inference.predict(threshold_match_weight=options.floor)
    watch.lap("predict")
    write_pairs(con, predicted.physical_name, f"{options.out}/predictions.parquet")

    truth, across = relations(chosen)
    everyone = true_pairs(con, truth, across)
    for threshold in THRESHOLDS:
        groups = reloaded.clustering.cluster_pairwise_predictions_at_threshold(predicted, threshold)
        con.execute(
            f"copy {groups.physical_name} to '{options.out}/clusters-{threshold}.parquet' (format parquet)"
        )
        found = (
            f"(select {chosen.id}_l as id_l, {chosen.id}_r as id_r from {predicted.physical_name} "
            f"where match_probability >= {threshold})"
        )
        scores = {
            "clusters": cluster_scores(
                con, f"(select {chosen.id} as id, cluster_id from {groups.physical_name})", truth, across
            ),
            "pairs": pair_scores(con, found, truth, everyone),
        }
        print(json.dumps({"name": options.name, "threshold": threshold, **scores}), flush=True)
    watch.lap("score")
    report(watch, name=options.name, versions={"splink": splink.__version__, "duckdb": duckdb.__version__})


def load(con, chosen):
    """Create one table a source."""
    for table, relation in chosen.sources.items():
        con.execute(f"create or replace table {table} as {relation}")


def train(linker, chosen):
    """Train as the demonstration does: lambda, u from a seeded sample, then each EM run."""
    training = linker.training
    training.estimate_probability_two_random_records_match(chosen.deterministic, recall=chosen.recall)
    training.estimate_u_using_random_sampling(max_pairs=chosen.u_pairs, seed=2)
    for rule in chosen.em:
        training.estimate_parameters_using_expectation_maximisation(
            rule, estimate_without_term_frequencies=chosen.fast_em
        )
    return linker


def relations(chosen):
    """The truth (id, entity), and for a link between files the source of each record."""
    rows = [
        f"select {chosen.id} as id, {chosen.truth} as entity, '{t}' as source from {t}"
        for t in chosen.sources
    ]
    union = f"({' union all '.join(rows)})"
    return union, union if len(rows) > 1 else None


def true_pairs(con, truth, across):
    """Count the pairs there are to find; in a link between files only those across."""
    apart = " and l.source <> r.source" if across else ""
    same = f"l.entity = r.entity and l.id < r.id{apart}"
    return only_row(con, f"select count(*) from {truth} l join {truth} r on {same}")[0]


if __name__ == "__main__":
    main()
