"""The model that both sides of the bench use for synthetic persons, in Splink's own words.

Six comparisons and eight blocking rules; seven of the rules come from Splink's demonstration on historical
persons, the eighth (given name, year of birth, sex) brings the volume to 29.3 million candidate pairs on a
million records. Training follows Splink's documentation: lambda from deterministic rules, u from 1e7 random
pairs, m from two EM runs.
"""

import splink.comparison_library as cl
from splink import SettingsCreator, block_on

PREDICTION_RULES = [
    ("substr(first_name,1,3)", "substr(surname,1,4)"),
    ("surname", "dob"),
    ("postcode", "first_name"),
    ("dob", "birth_place"),
    ("substr(postcode,1,3)", "first_name"),
    ("substr(postcode,1,3)", "surname"),
    ("substr(first_name,1,2)", "substr(surname,1,2)", "substr(dob,1,4)"),
    ("first_name", "substr(dob,1,4)", "sex"),
]

DETERMINISTIC_RULES = [("first_name", "surname", "dob"), ("surname", "postcode"), ("dob", "postcode")]
DETERMINISTIC_RECALL = 0.7

# Each run leaves out the comparisons it blocks on; together the two runs train all six.
EM_RULES = [("first_name", "surname"), ("dob", "birth_place")]

U_PAIRS = 1e7


def settings(gammas=False):
    """The untrained settings; only with `gammas` do the pairs carry levels and values, at some cost."""
    return SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            cl.NameComparison("first_name"),
            cl.NameComparison("surname"),
            cl.DateOfBirthComparison("dob", input_is_string=True),
            cl.LevenshteinAtThresholds("postcode", [1, 2]),
            cl.ExactMatch("birth_place").configure(term_frequency_adjustments=True),
            cl.ExactMatch("sex"),
        ],
        blocking_rules_to_generate_predictions=[block_on(*rule) for rule in PREDICTION_RULES],
        retain_matching_columns=gammas,
        retain_intermediate_calculation_columns=False,
    )
