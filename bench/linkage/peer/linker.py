"""Open a Splink linker in either major version: 5 registers tables first, 4 takes them with aliases.

In: a DuckDB connection that holds the tables, settings (an object, or the path of a saved model). Out: a
Linker. A table's name is its source dataset, which both versions write into the pairs of a link between
files.
"""

import splink
from splink import DuckDBAPI, Linker

MAJOR = int(splink.__version__.split(".")[0])


def open_linker(con, tables, settings):
    """Give a linker over the named tables of this connection."""
    if MAJOR >= 5:
        api = DuckDBAPI(con)
        registered = [api.register(table, dataset_display_name=table) for table in tables]
        return Linker(registered if len(registered) > 1 else registered[0], settings, log_level="ERROR")
    several = len(tables) > 1
    return Linker(
        list(tables) if several else tables[0],
        settings,
        db_api=DuckDBAPI(con),
        set_up_basic_logging=False,
        input_table_aliases=list(tables) if several else None,
    )
