"""Four labelled data sets with the models of Splink's own demonstrations: the bar is Splink at its best.

Each demonstration names its files, how a row is read (every field trimmed, empty is null), its settings and
its training. Matching columns are retained (Splink's default): without them the pairs carry no gamma
columns. historical_50k, febrl3 and febrl4 follow the notebooks of those names in Splink's documentation
(febrl4: the detailed model); fake_1000 is a small model in the manner of Splink's tutorial, the best of 36
variants by its true clusters.
"""

from dataclasses import dataclass

import splink.comparison_library as cl
from splink import SettingsCreator, block_on


@dataclass(frozen=True)
class Demo:
    """A labelled data set and how Splink links it; `sources` maps a table name to a SQL relation."""

    sources: dict
    id: str
    truth: str
    settings: SettingsCreator
    deterministic: list
    recall: float
    u_pairs: float
    em: list
    fast_em: bool


def csv(path):
    """A delimited file with every field as text, trimmed, and null when empty."""
    return f"select nullif(trim(columns(*)), '') from read_csv('{path}', header = true, all_varchar = true)"


def demo(name, data):
    """Give the demonstration of this name; `data` is the folder that holds the labelled files."""
    return {"historical_50k": historical, "febrl3": febrl3, "febrl4": febrl4, "fake_1000": fake}[name](data)


def historical(data):
    """50,578 records of 5,156 historical persons, with errors."""
    source = f"{data}/splink/historical_figures_with_errors_50k.parquet"
    return Demo(
        sources={
            "people": "select *, first_name || ' ' || surname as first_name_surname_concat "
            f"from read_parquet('{source}')"
        },
        id="unique_id",
        truth="cluster",
        settings=SettingsCreator(
            link_type="dedupe_only",
            comparisons=[
                cl.ForenameSurnameComparison(
                    "first_name", "surname", forename_surname_concat_col_name="first_name_surname_concat"
                ),
                cl.DateOfBirthComparison("dob", input_is_string=True),
                cl.PostcodeComparison("postcode_fake"),
                cl.ExactMatch("birth_place").configure(term_frequency_adjustments=True),
                cl.ExactMatch("occupation").configure(term_frequency_adjustments=True),
            ],
            blocking_rules_to_generate_predictions=[
                block_on("substr(first_name,1,3)", "substr(surname,1,4)"),
                block_on("surname", "dob"),
                block_on("first_name", "dob"),
                block_on("postcode_fake", "first_name"),
                block_on("postcode_fake", "surname"),
                block_on("dob", "birth_place"),
                block_on("substr(postcode_fake,1,3)", "dob"),
                block_on("substr(postcode_fake,1,3)", "first_name"),
                block_on("substr(postcode_fake,1,3)", "surname"),
                block_on("substr(first_name,1,2)", "substr(surname,1,2)", "substr(dob,1,4)"),
            ],
        ),
        deterministic=[
            block_on("first_name", "surname", "dob"),
            block_on("substr(first_name,1,2)", "surname", "substr(postcode_fake,1,2)"),
            block_on("dob", "postcode_fake"),
        ],
        recall=0.6,
        u_pairs=1e7,
        em=[block_on("first_name", "surname"), block_on("dob")],
        fast_em=True,
    )


def febrl3(data):
    """5,000 records of 2,000 persons; the identifier rec-N-... carries the person."""
    return Demo(
        sources={"people": febrl(f"{data}/febrl/dataset3.csv")},
        id="rec_id",
        truth="cluster",
        settings=SettingsCreator(
            unique_id_column_name="rec_id",
            link_type="dedupe_only",
            comparisons=[
                cl.NameComparison("given_name"),
                cl.NameComparison("surname"),
                cl.DateOfBirthComparison("date_of_birth", input_is_string=True, datetime_format="%Y%m%d"),
                cl.DamerauLevenshteinAtThresholds("soc_sec_id", [2]),
                cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
                cl.ExactMatch("postcode").configure(term_frequency_adjustments=True),
            ],
            blocking_rules_to_generate_predictions=[
                block_on(column)
                for column in ("soc_sec_id", "given_name", "surname", "date_of_birth", "postcode")
            ],
        ),
        deterministic=[
            block_on("soc_sec_id"),
            block_on("given_name", "surname", "date_of_birth"),
            "l.given_name = r.surname and l.surname = r.given_name and l.date_of_birth = r.date_of_birth",
        ],
        recall=0.9,
        u_pairs=1e6,
        em=[block_on("date_of_birth"), block_on("postcode")],
        fast_em=False,
    )


def febrl4(data):
    """Two files of 5,000 records, each person once in either."""
    return Demo(
        sources={"a": febrl(f"{data}/febrl/dataset4a.csv"), "b": febrl(f"{data}/febrl/dataset4b.csv")},
        id="rec_id",
        truth="cluster",
        settings=SettingsCreator(
            unique_id_column_name="rec_id",
            link_type="link_only",
            comparisons=[
                cl.NameComparison("given_name").configure(term_frequency_adjustments=True),
                cl.NameComparison("surname").configure(term_frequency_adjustments=True),
                cl.DateOfBirthComparison("date_of_birth", input_is_string=True, datetime_format="%Y%m%d"),
                cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]),
                cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
                cl.DamerauLevenshteinAtThresholds("postcode", [1, 2]).configure(
                    term_frequency_adjustments=True
                ),
            ],
            blocking_rules_to_generate_predictions=[
                block_on("given_name", "surname"),
                "l.given_name = r.surname and l.surname = r.given_name",
                block_on("date_of_birth"),
                block_on("soc_sec_id"),
                block_on("state", "address_1"),
                block_on("street_number", "address_1"),
                block_on("postcode"),
            ],
        ),
        deterministic=[block_on("soc_sec_id"), block_on("given_name", "surname", "date_of_birth")],
        recall=0.8,
        u_pairs=1e6,
        em=[block_on("date_of_birth"), block_on("postcode")],
        fast_em=True,
    )


def fake(data):
    """1,000 invented records of 251 persons, Splink's tutorial data."""
    return Demo(
        sources={"people": csv(f"{data}/splink/fake_1000.csv")},
        id="unique_id",
        truth="cluster",
        settings=SettingsCreator(
            link_type="dedupe_only",
            comparisons=[
                cl.NameComparison("first_name"),
                cl.NameComparison("surname"),
                cl.LevenshteinAtThresholds("dob", [1, 2]),
                cl.ExactMatch("city").configure(term_frequency_adjustments=True),
                cl.EmailComparison("email"),
            ],
            blocking_rules_to_generate_predictions=[
                block_on("first_name"),
                block_on("surname"),
                block_on("dob"),
                block_on("email"),
                block_on("substr(first_name,1,3)", "substr(surname,1,3)"),
                block_on("substr(dob,1,4)", "city"),
            ],
        ),
        deterministic=[
            block_on("first_name", "dob"),
            "l.first_name = r.first_name and levenshtein(r.surname, l.surname) <= 2",
            block_on("email"),
        ],
        recall=0.7,
        u_pairs=1e7,
        em=[block_on("first_name", "surname"), block_on("dob")],
        fast_em=False,
    )


def febrl(path):
    """A Febrl file; the person is in the first two parts of the identifier."""
    return f"select *, regexp_extract(rec_id, '^([^-]+-[^-]+)', 1) as cluster from ({csv(path)})"
