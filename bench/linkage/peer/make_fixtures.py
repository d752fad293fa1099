"""Make the oracles that test our import of Splink models: the model as saved, and the pairs it predicts.

    python make_fixtures.py OUT [--data ../shared/data/linkage]

Run once under Splink 5 and once under Splink 4. Each writes NAME.splink5.model.json (or 4),
NAME.splink5.pairs.csv, and prints one JSON line a file with the floor of the weights. The pairs come from
the saved model read again, never from the linker that trained it: an unseen level loses its 1e-6 on saving.
historical_1000 is a subset: records 1 to 4 of each person, by person, the first thousand; its model is
trained on all 50,578 records, its term frequencies are the subset's own. febrl4 keeps the pairs whose left
record number divides by five.
"""

import argparse
import json
import os

import duckdb
import splink

from demo_models import demo
from linker import MAJOR, open_linker
from pair_file import write_oracle
from splink_demo import load, train

SUBSET = (
    "from people where split_part(unique_id, '-', 2)::int <= 4 "
    "order by cluster, split_part(unique_id, '-', 2)::int limit 1000"
)

FIXTURES = {
    "fake_1000": {"demo": "fake_1000"},
    "febrl4": {"demo": "febrl4", "where": "regexp_extract(rec_id_l, '[0-9]+')::int % 5 = 0"},
    "historical_1000": {"demo": "historical_50k", "subset": SUBSET},
}


def main():
    ask = argparse.ArgumentParser(description="Make the oracles for the import of Splink models.")
    ask.add_argument("out")
    ask.add_argument("--data", default="../shared/data/linkage")
    options = ask.parse_args()
    os.makedirs(options.out, exist_ok=True)
    for name, fixture in FIXTURES.items():
        make(name, fixture, options)


def make(name, fixture, options):
    """Train, save, read again, predict, and write one fixture."""
    chosen = demo(fixture["demo"], options.data)
    stem = f"{options.out}/{name}.splink{MAJOR}"
    con = duckdb.connect()
    con.execute("set threads = 2")
    load(con, chosen)
    tables = list(chosen.sources)
    model = f"{stem}.model.json"
    trained = train(open_linker(con, tables, chosen.settings), chosen)
    trained.misc.save_model_to_json(model, overwrite=True)
    settle(model)
    if "subset" in fixture:
        con.execute(f"create table subset as {fixture['subset']}")
        tables = ["subset"]
    predicted = open_linker(con, tables, model).inference.predict()
    floor, rows = write_oracle(
        con, predicted.physical_name, chosen.id, f"{stem}.pairs.csv", fixture.get("where", "true")
    )
    versions = {"splink": splink.__version__, "duckdb": duckdb.__version__}
    print(json.dumps({"name": name, "floor": floor, "rows": rows, "versions": versions}), flush=True)


def settle(path):
    """Replace the random linker_uid, so that the file only changes when the model does."""
    with open(path) as file:
        model = json.load(file)
    model["linker_uid"] = "fixture"
    with open(path, "w") as file:
        json.dump(model, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
