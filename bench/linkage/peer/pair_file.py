"""Write predicted pairs without anything that a person would recognise: ids, weights and levels only.

In: the table of pairs that Splink predicted. Out: a parquet file, or a CSV of ids and weights sorted by id,
which the tests of the importer compare with. Splink itself retains the compared values; they are dropped
here.
"""

KEPT = "^(source_dataset|unique_id|rec_id)_[lr]$|^match_(weight|probability|key)$|^gamma_"


def write_pairs(con, table, path):
    """Write ids, match weight and probability, match key and whatever gamma columns there are."""
    con.execute(f"copy (select columns('{KEPT}') from {table}) to '{path}' (format parquet)")


def write_oracle(con, table, id, path, where="true", most=3000):
    """Write id_l, id_r and the weight to nine decimals; give the floor used and the number of rows.

    The floor is the lowest whole match weight from -30 upwards that leaves at most `most` pairs.
    """
    chosen = f"from {table} where ({where}) and match_weight >= "
    for floor in range(-30, 60):
        rows = con.execute(f"select count(*) {chosen} {floor}").fetchall()[0][0]
        if rows <= most:
            break
    con.execute(
        f"copy (select {id}_l as id_l, {id}_r as id_r, printf('%.9f', match_weight) as match_weight "
        f"{chosen} {floor} order by id_l, id_r) to '{path}' (format csv, header, quote '')"
    )
    return floor, rows
