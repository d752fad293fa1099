import { expect, test } from 'vitest'
import { Methods } from '../../../src/edition/methods.ts'
import type { ReadEdition } from '../../../src/edition/read-edition.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { problem } from '../../../src/problem.ts'
import type { LookupTable } from '../../../src/steps/protect/ptable/lookup-table.ts'
import { disclose } from '../../../src/runs/disclosure/disclose.ts'
import { tableOf } from '../../steps/ask.ts'
import { report } from './made-up.ts'

test('a table that is withheld keeps the code of its reason', async () => {
  const { edition, title } = report()
  const thin = tableOf('stock-birth')
  const empty = tableOf('permits-issued')
  const told = await disclose({
    given: { edition: { id: edition, title } } as unknown as ReadEdition,
    methods: Methods.parse({
      period: { from: '2019-01-01', cutoff: '2024-12-31' },
      spine: { sources: ['interior'] },
      tables: [{ table: empty.id, from: 'interior' }],
    }),
    records: {
      tables: [],
      shaped: [],
      withheld: [
        {
          table: thin,
          why: problem('protect.too-sparse', {
            table: thin.id,
            broken: ['0.84 persons a cell, at least 2'],
            levels: [],
          }),
        },
        { table: empty, why: problem('tabulate.no-records', { table: empty.id }) },
      ],
      perturbed: new Map(),
      summed: new Map(),
      roundings: [],
      lookup: {} as unknown as LookupTable,
    },
    engine: {} as unknown as Engine,
  })
  expect(told.withheld).toEqual([
    { table: thin.id, title: thin.title, why: 'protect.too-sparse' },
    { table: empty.id, title: empty.title, why: 'tabulate.no-records' },
  ])
})
