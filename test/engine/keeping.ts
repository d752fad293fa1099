/**
 * What every engine promises of rows that it keeps, and of rows that it gives column by column; part of the conformance suite.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Engine, Row } from '../../src/engine/engine.ts'
import { call, dataset, id, relation, sql } from '../../src/sql/index.ts'
import type { Relation, Sql } from '../../src/sql/index.ts'

interface Asking {
  readonly promise: (key: 'keeping' | 'columns', say: string, keep: () => Promise<void>) => void
  readonly engine: () => Engine
  readonly open: (folder: string) => Promise<Engine>
  readonly folder: () => string
  readonly ask: (query: Sql, columns: readonly string[], order?: readonly string[]) => Promise<readonly Row[]>
  readonly printed: (of: Engine, asked: Relation, order?: readonly string[]) => string
  /** Texts as rows: n, x. */
  readonly texts: (values: readonly (string | null)[]) => Sql
}

export function promisesOfKeeping({ promise, engine, open, folder, ask, printed, texts }: Asking): void {
  const counted = async (dataset_: Relation): Promise<number> =>
    Number((await ask(sql`select count(*) as n from ${dataset_}`, ['n']))[0]?.['n'])

  promise('keeping', 'what is kept is read by its name, strange as it may be', async () => {
    const columns = ['n', 'a "b`', 'values', 'row']
    for (const key of ['kept', 'values of first name', 'x"; drop table "y`; --']) {
      const made = relation(
        'made',
        columns,
        'Made',
        sql`select n, x as ${id('a "b`')}, x || '!' as ${id('values')}, cast(n as bigint) as ${id('row')} from (${texts(['a', null, 'é'])}) as t`,
      )
      expect(await engine().keep(key, printed(engine(), made))).toBe(3)
      const rows = await engine().rows(printed(engine(), dataset(key, columns), ['n']))
      expect(rows).toEqual([
        { n: 0, 'a "b`': 'a', values: 'a!', row: 0n },
        { n: 1, 'a "b`': null, values: null, row: 1n },
        { n: 2, 'a "b`': 'é', values: 'é!', row: 2n },
      ])
    }
  })

  promise('keeping', 'what is kept can be made anew of itself, and of nothing', async () => {
    const growing = dataset('growing', ['n'])
    await engine().keep('growing', printed(engine(), relation('first', ['n'], 'First', sql`select 1 as n`)))
    const next = relation(
      'next',
      ['n'],
      'Next',
      sql`select n from ${growing} union all select n + 1 from ${growing}`,
    )
    expect(await engine().keep('growing', printed(engine(), next))).toBe(2)
    expect(await engine().keep('growing', printed(engine(), next))).toBe(4)
    expect(await ask(sql`select n from ${growing}`, ['n'], ['n'])).toEqual([1, 2, 2, 3].map((n) => ({ n })))
    const none = relation('none', ['n'], 'None', sql`select n from ${growing} where n < 0`)
    expect(await engine().keep('growing', printed(engine(), none))).toBe(0)
    expect(await counted(growing)).toBe(0)
  })

  promise('keeping', 'a name stands for what was kept or bound last', async () => {
    const path = join(folder(), 'bound.parquet')
    const both = dataset('both', ['n'])
    const one = (n: number): Relation => relation('one', ['n'], 'One', sql`select ${n} as n`)
    await engine().write(printed(engine(), one(1)), path)
    await engine().bind('both', path)
    await engine().keep('both', printed(engine(), one(2)))
    expect(await ask(sql`select n from ${both}`, ['n'])).toEqual([{ n: 2 }])
    await engine().bind('both', path)
    expect(await ask(sql`select n from ${both}`, ['n'])).toEqual([{ n: 1 }])
  })

  promise('keeping', 'what is dropped is forgotten; what was never kept can be dropped', async () => {
    await engine().keep('gone', printed(engine(), relation('first', ['n'], 'First', sql`select 1 as n`)))
    await engine().drop('gone')
    await engine().drop('gone')
    await engine().drop('never')
    await expect(counted(dataset('gone', ['n']))).rejects.toThrow(/gone/)
  })

  promise('keeping', 'a query that fails leaves what was kept before as it was', async () => {
    const still = dataset('still', ['n'])
    await engine().keep('still', printed(engine(), relation('first', ['n'], 'First', sql`select 7 as n`)))
    const wrong = relation(
      'wrong',
      ['n'],
      'Wrong',
      sql`select cast(x as integer) as n from (${texts(['1', 'x'])}) as t`,
    )
    await expect(engine().keep('still', printed(engine(), wrong))).rejects.toThrow(/x/)
    expect(await ask(sql`select n from ${still}`, ['n'])).toEqual([{ n: 7 }])
  })

  promise('keeping', 'keeping is stopped, leaves what was kept before, and the engine goes on', async () => {
    const before = dataset('stopped', ['x'])
    await engine().keep('stopped', printed(engine(), relation('first', ['x'], 'First', sql`select 1 as x`)))
    const endless = relation(
      'endless',
      ['x'],
      'Endless',
      sql`select sum(x % 7) as x from range(0, 1000000000000) as t (x)`,
    )
    const running = engine()
      .keep('stopped', printed(engine(), endless))
      .then(
        () => 'done',
        () => 'stopped',
      )
    await wait(2000)
    engine().interrupt()
    expect(await running).toBe('stopped')
    expect(await ask(sql`select x from ${before}`, ['x'])).toEqual([{ x: 1 }])
  })

  promise('keeping', 'nothing is left of what was kept once the engine is closed', async () => {
    const place = join(folder(), 'short lived')
    mkdirSync(place)
    const short = await open(place)
    await short.keep('a', printed(short, relation('first', ['n'], 'First', sql`select 1 as n`)))
    await short.keep('a', printed(short, relation('second', ['n'], 'Second', sql`select 2 as n`)))
    await short.keep('b', printed(short, relation('third', ['n'], 'Third', sql`select 3 as n`)))
    await short.drop('b')
    short.close()
    const temporary = join(place, 'temporary')
    expect(existsSync(temporary) ? readdirSync(temporary) : []).toEqual([])
  })

  promise('columns', 'columns come in the order of the query, value by value', async () => {
    const query = relation(
      'listed',
      ['n', 'x', 'half', 'many', 'rows'],
      'Listed',
      sql`select n, x, cast(n as double) / 2 as half, cast(n as bigint) * 4294967296 as many, ${call('oneInteger', sql`n`)} as "rows" from (${texts(['b', null, 'a'])}) as t`,
    )
    const found = await engine().columns(printed(engine(), query, ['x']))
    expect(Object.keys(found)).toEqual(['n', 'x', 'half', 'many', 'rows'])
    expect(found).toEqual({
      n: [2, 0, 1],
      x: ['a', 'b', null],
      half: [1, 0, 0.5],
      many: [8589934592n, 0n, 4294967296n],
      rows: [[2], [0], [1]],
    })
  })

  promise('columns', 'as many rows as there are come in one answer, in their order', async () => {
    const count = 200_000
    const many = relation('many', ['n'], 'Many', sql`select ${call('numbers', sql`1`, sql`${count}`)} as n`)
    const { n = [] } = await engine().columns(printed(engine(), many, ['n']))
    expect(n).toHaveLength(count)
    expect(n.every((value, i) => value === i + 1)).toBe(true)
  })

  promise('columns', 'no rows are empty columns', async () => {
    const none = relation(
      'none',
      ['n', 'x'],
      'None',
      sql`select n, x from (${texts(['a'])}) as t where n < 0`,
    )
    expect(await engine().columns(printed(engine(), none, ['n']))).toEqual({ n: [], x: [] })
  })
}
