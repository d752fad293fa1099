/**
 * The relations of estimation on both engines: the same rows, to the last digits of sums.
 *
 * Needs a Spark Connect server: `npm run test:spark` starts one and names it in CORRIDOR_SPARK.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDuckdb } from '../../../src/engine/duckdb.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { openSpark } from '../../../src/engine/spark.ts'
import { print } from '../../../src/sql/index.ts'
import type { Relation } from '../../../src/sql/index.ts'
import { readAgain } from '../../engine/read-again.ts'
import { near } from './near.ts'
import { relations } from './relations.ts'

const address = process.env['CORRIDOR_SPARK']

describe.skipIf(address === undefined)(
  'estimation on two engines (only where a Spark server is named: npm run test:spark)',
  () => {
    let folder = ''
    let duckdb: Engine
    let spark: Engine
    let onSpark: (relation: Relation) => Promise<Relation>
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'corridor-two-'))
      duckdb = await openDuckdb(folder)
      spark = await openSpark(address ?? '', folder)
      onSpark = readAgain(
        spark,
        relations.map(([, relation]) => relation),
      )
    }, 10 * 60_000)
    afterAll(() => {
      duckdb.close()
      spark.close()
      rmSync(folder, { recursive: true })
    })

    test.each(relations)(
      '%s',
      async (name, relation, file) => {
        const path = join(folder, `${name}.parquet`)
        await duckdb.write(file.sql, path)
        const [ours, theirs] = await Promise.all(
          [duckdb, spark].map(async (engine) => {
            await engine.bind(file.name, path)
            const asked = engine === spark ? await onSpark(relation) : relation
            return engine.rows(print(asked, engine.dialect, { order: relation.columns }))
          }),
        )
        expect(ours?.length).toBeGreaterThan(0)
        expect(theirs).toEqual(
          ours?.map((row) =>
            Object.fromEntries(
              Object.entries(row).map(([column, value]) => [
                column,
                typeof value === 'number' ? near(value, 1e-12) : value,
              ]),
            ),
          ),
        )
      },
      60_000,
    )
  },
)
