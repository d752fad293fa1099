"""Score clusters or pairs against the known truth, pair by pair.

In: a DuckDB connection and relations of ids. Out: precision, recall and F1 over unordered pairs of records,
the same measure for every tool in this bench: a published figure from another evaluator is never quoted
beside it.
"""


def only_row(con, sql):
    """Read a one-row result to its end: DuckDB 2 refuses other work on a connection until it is."""
    return con.execute(sql).fetchall()[0]


def pairs_within(group_sizes):
    """Count the unordered pairs inside groups: SQL over a relation with one `n` a group."""
    return f"select coalesce(sum(n * (n - 1) / 2), 0)::bigint from ({group_sizes})"


def cluster_scores(con, clusters, truth, across=None):
    """Compare clusters(id, cluster_id) with truth(id, entity), both SQL relations.

    With `across`, a relation (id, source), only pairs whose two records come from different sources count.
    """
    con.execute(
        f"create or replace temp table scored as select c.id, c.cluster_id, t.entity, "
        f"{'s.source' if across else 'null'} as source from {clusters} c join {truth} t using (id) "
        + (f"join {across} s using (id)" if across else "")
    )

    def pairs(keys):
        everyone = f"select count(*) as n from scored group by {keys}"
        counted = only_row(con, pairs_within(everyone))[0]
        if across:
            alike = f"select count(*) as n from scored group by {keys}, source"
            counted -= only_row(con, pairs_within(alike))[0]
        return counted

    return figures(right=pairs("cluster_id, entity"), found=pairs("cluster_id"), true=pairs("entity"))


def pair_scores(con, found, truth, true_pairs):
    """Compare found pairs (id_l, id_r) with truth(id, entity), of which there are `true_pairs`."""
    right, total = only_row(
        con,
        f"select count(*) filter (l.entity = r.entity), count(*) from {found} f "
        f"join {truth} l on l.id = f.id_l join {truth} r on r.id = f.id_r",
    )
    return figures(right=right, found=total, true=true_pairs)


def figures(right, found, true):
    """Precision, recall and F1 from counts of pairs."""
    precision = right / found if found else 0.0
    recall = right / true if true else 0.0
    f1 = 2 * right / (found + true) if found + true else 0.0
    return {
        "pairs": found,
        "true_pairs": true,
        "precision": round(precision, 5),
        "recall": round(recall, 5),
        "f1": round(f1, 5),
    }
