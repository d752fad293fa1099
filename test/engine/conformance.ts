/**
 * What every engine promises, asked of each in the same words: the same printed SQL gives the same answer.
 *
 * A promise that an engine cannot keep is skipped with its reason, which stands in the name of the test.
 */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import type { Engine, Row } from '../../src/engine/engine.ts'
import { call, dataset, id, join as list, print, relation, sql } from '../../src/sql/index.ts'
import type { FunctionName } from '../../src/sql/functions.ts'
import type { Relation, Sql } from '../../src/sql/index.ts'
import { functionCases } from './function-cases.ts'
import { hostile } from './hostile.ts'
import { promisesOfKeeping } from './keeping.ts'

export type Promised =
  | 'types'
  | 'functions'
  | 'order'
  | 'literals'
  | 'names'
  | 'parquet'
  | 'determinism'
  | 'bytes'
  | 'errors'
  | 'interruption'
  | 'paths'
  | 'keeping'
  | 'columns'

/** @param open opens the engine on a folder that it may use */
export function engineKeepsItsWord(
  name: string,
  open: (folder: string) => Promise<Engine>,
  skips: Readonly<Partial<Record<Promised, string>>> = {},
): void {
  describe(`${name} keeps its word`, { timeout: 300_000 }, () => {
    let folder = ''
    let engine: Engine
    let other: Engine
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'corridor-engine-'))
      mkdirSync(join(folder, 'deliveries'))
      engine = await open(folder)
      other = await openDuckdb(folder)
    })
    afterAll(() => {
      engine.close()
      other.close()
      rmSync(folder, { recursive: true })
    })
    const promise = (key: Promised, say: string, keep: () => Promise<void>): void => {
      const why = skips[key]
      const title = `${say}${why === undefined ? '' : ` (skipped: ${why})`}`
      // oxlint-disable-next-line vitest/expect-expect, vitest/valid-title -- what is expected stands in `keep`
      test.skipIf(why !== undefined)(title, keep)
    }
    const ask = (
      query: Sql,
      columns: readonly string[],
      order?: readonly string[],
    ): Promise<readonly Row[]> =>
      engine.rows(printed(engine, relation('asked', columns, 'Asked', query), order))
    const printed = (of: Engine, asked: Relation, order?: readonly string[]): string =>
      print(asked, of.dialect, order === undefined ? {} : { order })
    const texts = (values: readonly (string | null)[]): Sql =>
      sql`select * from (values ${list(values.map((v, i) => sql`(${i}, ${v})`))}) as given (n, x)`

    promise('types', 'values of every type come back as what they are', async () => {
      const columns = [
        'yes',
        'small',
        'large',
        'real',
        'tiny',
        'text',
        'day',
        'empty',
        'whole',
        'words',
        'nothing',
      ]
      const [row] = await ask(
        sql`select true as yes, cast(7 as integer) as small, cast(9007199254740993 as bigint) as large, cast(0.1 as double) as real,
  cast(5e-324 as double) as tiny, 'Côte d’Ivoire' as text, date '2024-02-29' as day, '' as empty,
  ${call('listOf', sql`1`, sql`cast(null as integer)`, sql`3`)} as whole, ${call('listOf', sql`'a'`, sql`'é'`)} as words,
  ${call('toText', sql`null`)} as nothing`,
        columns,
      )
      expect(row).toEqual({
        yes: true,
        small: 7,
        large: 9007199254740993n,
        real: 0.1,
        tiny: 5e-324,
        text: 'Côte d’Ivoire',
        day: new Date('2024-02-29T00:00:00Z'),
        empty: '',
        whole: [1, null, 3],
        words: ['a', 'é'],
        nothing: null,
      })
    })

    promise('types', 'numbers that are none, and endless ones, are kept apart from null', async () => {
      const query = sql`select cast(${Number.NaN} as double) as a, cast(${Number.POSITIVE_INFINITY} as double) as b, cast(null as double) as c`
      expect(await ask(query, ['a', 'b', 'c'])).toEqual([
        { a: Number.NaN, b: Number.POSITIVE_INFINITY, c: null },
      ])
    })

    promise('types', 'two whole numbers divide to a fraction', async () => {
      expect(await ask(sql`select cast(7 / 2 as double) as x`, ['x'])).toEqual([{ x: 3.5 }])
    })

    for (const [fn, cases] of Object.entries(functionCases) as [
      FunctionName,
      (typeof functionCases)[FunctionName],
    ][]) {
      promise('functions', `the function ${fn} means the same here`, async () => {
        for (const { query, columns, order, rows, before } of cases) {
          before?.(folder)
          const found = await ask(query, columns, order)
          expect(found).toEqual(rows)
        }
      })
    }

    promise('order', 'texts are ordered by their code points, nulls last', async () => {
      const wanted = ['', ' ', 'A', 'Z', '_T', 'a', 'b', 'é', '中', '\uFF5E', '🙂', null]
      const rows = await ask(sql`select x from (${texts(wanted.toReversed())}) as t`, ['x'], ['x'])
      expect(rows.map((row) => row['x'])).toEqual(wanted)
    })

    promise('literals', 'no text can leave its quotes', async () => {
      const wanted = hostile.map((text) => text.replaceAll('\0', ''))
      const rows = await ask(sql`select n, x from (${texts(hostile)}) as t`, ['n', 'x'], ['n'])
      expect(rows.map((row) => row['x'])).toEqual(wanted)
      const [found] = await ask(
        sql`select count(*) as n from (${texts(hostile)}) as t where x in (${list(hostile.map((h) => sql`${h}`))})`,
        ['n'],
      )
      expect(Number(found?.['n'])).toBe(hostile.length)
    })

    promise('names', 'no name can leave its quotes', async () => {
      const names = hostile.map((text, i) => `${i}${text.replaceAll('\0', '')}`)
      const query = sql`select ${list(names.map((n, i) => sql`${i} as ${id(n)}`))}`
      const [row] = await ask(query, names)
      expect(row).toEqual(Object.fromEntries(names.map((n, i) => [n, i])))
    })

    promise('names', 'a dataset with a strange name and strange columns is found again', async () => {
      const columns = ['plain', 'a b', 'x"y', 'x`y', "x'y", 'x,y;z', '{}()=', 'ñ', 'back\\slash']
      const path = join(folder, 'strange.parquet')
      const made = relation(
        'm',
        columns,
        'Made',
        sql`select ${list(columns.map((c) => sql`${c} as ${id(c)}`))}`,
      )
      await engine.write(printed(engine, made), path)
      for (const strange of ['x"; drop table "y`; --', 'tables/a b\\']) {
        await engine.bind(strange, path)
        const rows = await engine.rows(printed(engine, dataset(strange, columns)))
        expect(rows).toEqual([Object.fromEntries(columns.map((c) => [c, c]))])
      }
    })

    const some = relation(
      'some',
      ['n', 'code', 'value', 'rows', 'note'],
      'Some rows',
      sql`select n, x as code, case when n <> 3 then cast(n as double) / 3 end as "value", ${call('oneInteger', sql`n`)} as "rows", ${call('toText', sql`null`)} as note
from (${texts(['é', 'b', 'b', null, 'a', '🙂'])}) as t`,
    )
    promise(
      'parquet',
      'what is written is read again in its order, here and by the other engine',
      async () => {
        const path = join(folder, 'some.parquet')
        // é stands before 🙂, the null last: by code, then by number
        const order = ['code', 'n']
        expect(await engine.write(printed(engine, some, order), path)).toBe(6)
        const told = `select n, code, "value", "rows", note from read_parquet('${path}')`
        const read = await other.rows(told)
        expect(read.map((row) => row['n'])).toEqual([4, 1, 2, 0, 5, 3])
        expect(read[0]).toEqual({ n: 4, code: 'a', value: 4 / 3, rows: [4], note: null })
        expect(read[5]).toEqual({ n: 3, code: null, value: null, rows: [3], note: null })
        await engine.bind('again', path)
        const again = await engine.rows(printed(engine, dataset('again', some.columns), order))
        expect(again).toEqual(read)
        expect(readdirSync(folder).filter((file) => file.includes('parts') || file.startsWith('.'))).toEqual(
          [],
        )
      },
    )

    promise('parquet', 'what the other engine wrote is read here', async () => {
      const path = join(folder, 'other.parquet')
      await other.write(printed(other, some, ['n']), path)
      await engine.bind('other', path)
      const rows = await engine.rows(printed(engine, dataset('other', some.columns), ['n']))
      expect(rows).toEqual(await other.rows(`from read_parquet('${path}')`))
    })

    promise('parquet', 'a dataset without rows keeps its columns', async () => {
      const path = join(folder, 'none.parquet')
      const none = relation('none', some.columns, 'No rows', sql`select * from ${some} where n < 0`)
      expect(await engine.write(printed(engine, none, ['n']), path)).toBe(0)
      await engine.bind('none', path)
      const [found] = await ask(
        sql`select count(*) as n, max(code) as code from ${dataset('none', some.columns)}`,
        ['n', 'code'],
      )
      expect(found).toEqual({ n: 0n, code: null })
    })

    const twice = async (): Promise<readonly [string, string]> => {
      const [first, second] = [join(folder, 'first.parquet'), join(folder, 'second.parquet')]
      await engine.write(printed(engine, some, ['n']), first)
      await engine.write(printed(engine, some, ['n']), second)
      return [first, second]
    }

    promise('determinism', 'the same query writes the same rows in the same order', async () => {
      const told = await twice()
      expect(await other.rows(`from read_parquet('${told[0]}')`)).toEqual(
        await other.rows(`from read_parquet('${told[1]}')`),
      )
    })

    promise('bytes', 'the same query writes the same bytes', async () => {
      const [first, second] = await twice()
      expect(readFileSync(first).equals(readFileSync(second))).toBe(true)
    })

    promise('errors', 'what goes wrong is said in one line, and the engine goes on', async () => {
      const unknown = relation(
        'wrong',
        ['x'],
        'Wrong',
        sql`select nowhere as x from ${dataset('nothing here', ['x'])}`,
      )
      const failed = await engine.rows(printed(engine, unknown)).catch((error: unknown) => error)
      expect(failed).toBeInstanceOf(Error)
      expect(failed instanceof Error ? failed.message.split('\n')[0] : '').toContain('nothing here')
      const path = join(folder, 'failed.parquet')
      await expect(engine.write(`select cast('x' as integer) as x`, path)).rejects.toThrow(/x/)
      expect(readdirSync(folder).filter((file) => file.startsWith('failed.parquet.'))).toEqual([])
      expect(await ask(sql`select 1 as x`, ['x'])).toEqual([{ x: 1 }])
    })

    promise('interruption', 'what runs is stopped, and the engine goes on', async () => {
      // Numbers out of nothing: an operator that looks, between rows, whether it is to stop.
      const endless = sql`select sum(x % 7) as x from range(0, 1000000000000) as t (x)`
      const running = ask(endless, ['x']).then(
        () => 'done',
        () => 'stopped',
      )
      await wait(2000)
      engine.interrupt()
      expect(await running).toBe('stopped')
      expect(await ask(sql`select 1 as x`, ['x'])).toEqual([{ x: 1 }])
    })

    promise('paths', 'a path with spaces, quotes and signs of patterns is that path', async () => {
      const place = join(folder, "it's a {strange} [folder] ñ")
      mkdirSync(place)
      const path = join(place, 'a b.parquet')
      expect(await engine.write(printed(engine, some, ['n']), path)).toBe(6)
      await engine.bind('placed', path)
      const rows = await engine.rows(printed(engine, dataset('placed', some.columns), ['n']))
      expect(rows).toHaveLength(6)
    })

    promisesOfKeeping({ promise, engine: () => engine, open, folder: () => folder, ask, printed, texts })
  })
}
