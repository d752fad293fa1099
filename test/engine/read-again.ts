/**
 * A list of relations of which some read others of the list: those are made once in an engine and read from there.
 *
 * Spark plans a relation anew in each query that names it, and once for each time that it is named. What stands in the list is
 * compared on its own, so what reads it may read it as a dataset; the other engine is asked for the whole chain, and with
 * CORRIDOR_SPARK_STEPS=all so is Spark.
 */
import type { Engine } from '../../src/engine/engine.ts'
import { dataset, print } from '../../src/sql/index.ts'
import type { Relation, Sql } from '../../src/sql/index.ts'

type Part = Sql['parts'][number]

/** Relations that a query names, each as often as it does. */
const named = ({ parts }: Sql): readonly Relation[] =>
  parts.flatMap((part) =>
    part.kind === 'relation'
      ? [part.relation]
      : part.kind === 'sql'
        ? named(part.sql)
        : part.kind === 'call'
          ? part.args.flatMap(named)
          : [],
  )

/** A query with other relations in the place of its own. */
function naming(query: Sql, instead: ReadonlyMap<Relation, Relation>): Sql {
  const parts = query.parts.map((part): Part => {
    if (part.kind === 'relation')
      return { kind: 'relation', relation: instead.get(part.relation) ?? part.relation }
    if (part.kind === 'sql') return { kind: 'sql', sql: naming(part.sql, instead) }
    if (part.kind === 'call') return { ...part, args: part.args.map((arg) => naming(arg, instead)) }
    return part
  })
  return { parts }
}

/** @returns gives a relation of the list as it reads, once those of the list that it reads are kept in the engine */
export function readAgain(
  engine: Engine,
  list: readonly Relation[],
): (relation: Relation) => Promise<Relation> {
  if (process.env['CORRIDOR_SPARK_STEPS'] === 'all') return (relation) => Promise.resolve(relation)
  const place = new Map(list.map((relation, i) => [relation, `${i} of the list`]))
  const kept = new Map<Relation, Promise<Relation>>()
  const seen = new Map<Relation, Promise<Relation>>()
  const make = async (relation: Relation, name: string): Promise<Relation> => {
    await engine.keep(name, print(await over(relation), engine.dialect))
    return dataset(name, relation.columns)
  }
  const once = (
    known: Map<Relation, Promise<Relation>>,
    of: Relation,
    get: () => Promise<Relation>,
  ): Promise<Relation> => {
    const found = known.get(of) ?? get()
    known.set(of, found)
    return found
  }
  const read = (relation: Relation): Promise<Relation> => {
    const name = place.get(relation)
    return name === undefined ? over(relation) : once(kept, relation, () => make(relation, name))
  }
  const over = (relation: Relation): Promise<Relation> =>
    once(seen, relation, async () => {
      const { query } = relation
      if (query === undefined) return relation
      const instead = new Map<Relation, Relation>()
      for (const one of new Set(named(query))) instead.set(one, await read(one))
      return { ...relation, query: naming(query, instead) }
    })
  return over
}
