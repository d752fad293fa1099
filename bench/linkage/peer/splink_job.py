"""Run the whole job with Splink, from the file to the clusters, and time every phase.

    python splink_job.py DATA.parquet OUT [--threads 2] [--threshold 0.5] [--model MODEL.json] [--gammas]

Out: OUT/model.json, OUT/predictions.parquet, OUT/clusters.parquet, and one JSON line on standard output.
The clock runs from reading the file to the clusters on disk; saving the model and the pairs is not timed.
With --model the parameters are read instead of trained, so that both sides score with the same numbers.
"""

import argparse
import json
import os

import duckdb
import splink
from splink import DuckDBAPI, Linker, block_on

import person_model
from pair_file import write_pairs
from stopwatch import Stopwatch, report
from truth import cluster_scores, only_row


def main():
    ask = argparse.ArgumentParser(description="Time Splink on one file of persons.")
    ask.add_argument("data")
    ask.add_argument("out")
    ask.add_argument("--threads", type=int, default=2)
    ask.add_argument("--threshold", type=float, default=0.5)
    ask.add_argument("--model", help="score with this saved model instead of training one")
    ask.add_argument("--seed", type=int, default=1, help="seed of the random sample for u")
    ask.add_argument("--gammas", action="store_true", help="keep the level of every comparison in the pairs")
    ask.add_argument("--fast-em", action="store_true", help="let EM leave term frequencies out")
    options = ask.parse_args()
    os.makedirs(options.out, exist_ok=True)

    watch = Stopwatch()
    con = duckdb.connect()
    con.execute(f"set threads = {options.threads}")
    con.execute("set preserve_insertion_order = false")
    con.execute("create table records as from read_parquet($data)", {"data": options.data})
    records = DuckDBAPI(con).register("records")
    linker = Linker(records, settings(options), log_level="ERROR")
    watch.lap("read")

    if options.model is None:
        train(linker, options, watch)

    blocked = linker.inference.compute_blocked_pairs_for_predict()
    watch.lap("block")
    predicted = linker.inference.predict(threshold_match_probability=options.threshold, warning_mode="never")
    watch.lap("predict")
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predicted, options.threshold)
    watch.lap("cluster")
    con.execute(
        f"copy (select unique_id, cluster_id from {clusters.physical_name}) "
        f"to '{options.out}/clusters.parquet' (format parquet)"
    )
    watch.lap("write")

    facts = outcome(con, blocked, predicted, clusters)
    if options.model is None:
        linker.misc.save_model_to_json(f"{options.out}/model.json", overwrite=True)
    write_pairs(con, predicted.physical_name, f"{options.out}/predictions.parquet")
    report(
        watch,
        tool="splink",
        versions={"splink": splink.__version__, "duckdb": duckdb.__version__},
        threads=options.threads,
        threshold=options.threshold,
        trained=options.model is None,
        fast_em=options.fast_em,
        **facts,
    )


def settings(options):
    """The saved model if there is one, else the untrained settings."""
    if options.model is None:
        return person_model.settings(options.gammas)
    with open(options.model) as file:
        return {**json.load(file), "retain_matching_columns": options.gammas}


def train(linker, options, watch):
    """Estimate lambda, u and m, one lap each."""
    training = linker.training
    training.estimate_probability_two_random_records_match(
        [block_on(*rule) for rule in person_model.DETERMINISTIC_RULES],
        recall=person_model.DETERMINISTIC_RECALL,
    )
    watch.lap("lambda")
    training.estimate_u_using_random_sampling(max_pairs=person_model.U_PAIRS, seed=options.seed)
    watch.lap("u")
    for rule in person_model.EM_RULES:
        training.estimate_parameters_using_expectation_maximisation(
            block_on(*rule), estimate_without_term_frequencies=options.fast_em
        )
    watch.lap("em")


def outcome(con, blocked, predicted, clusters):
    """Count what the job made and compare it with the truth column, outside the clock."""

    def count(table):
        return only_row(con, f"select count(*) from {table}")[0]

    return {
        "records": count("records"),
        "candidate_pairs": count(blocked.physical_name),
        "predicted_pairs": count(predicted.physical_name),
        "clusters": cluster_scores(
            con,
            f"(select unique_id as id, cluster_id from {clusters.physical_name})",
            "(select unique_id as id, cluster as entity from records)",
        ),
    }


if __name__ == "__main__":
    main()
