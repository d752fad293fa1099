import { expect, test } from 'vitest'
import { print } from '../../../src/sql/index.ts'
import { ask } from '../ask.ts'
import { relations } from './relations.ts'

test.each(relations)(
  'the SQL of “%s” is as it was written down, and the engine gives rows',
  async (name, relation, file) => {
    await expect(print(relation, 'duckdb')).toMatchFileSnapshot(`golden/${name}.sql`)
    expect((await ask(relation, [file])).length).toBeGreaterThan(0)
  },
)
