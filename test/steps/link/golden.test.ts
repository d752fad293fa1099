import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallLinkage } from '../../link/small-linkage.ts'
import type { SmallLinkage } from '../../link/small-linkage.ts'

let at: SmallLinkage
beforeAll(async () => {
  at = await smallLinkage(1, true)
})
afterAll(() => at.close())

const model = {
  link: 'dedupe',
  prior: 0.01,
  threshold: 0.5,
  columns: [
    { name: 'name start', sql: 'substr(name, 1, 3)' },
    { name: 'day', day: { of: 'dob', form: '%Y-%m-%d' } },
  ],
  comparisons: [
    {
      name: 'name',
      levels: [
        { label: 'missing', test: { missing: ['name'] } },
        { label: 'same', test: { exact: 'name' }, m: 0.9, u: 0.01, frequency: { of: 'name' } },
        { label: 'like', test: { jaroWinkler: 'name', atLeast: 0.9 }, m: 0.08, u: 0.02 },
        { label: 'other', test: { else: true }, m: 0.02, u: 0.97 },
      ],
    },
    {
      name: 'birth',
      levels: [
        { label: 'missing', test: { missing: ['day'] } },
        { label: 'same', test: { exact: 'day' }, m: 0.9, u: 0.001 },
        { label: 'a month', test: { apart: 'day', atMost: 31 }, m: 0.05, u: 0.01 },
        { label: 'other', test: { else: true }, m: 0.05, u: 0.989 },
      ],
    },
  ],
  candidates: [{ block: ['name start'] }],
}

const people = [
  { unique_id: '1', name: 'Awa Diallo', dob: '1985-03-09' },
  { unique_id: '2', name: 'Awa Dialo', dob: '1985-03-09' },
  { unique_id: '3', name: 'Awa Sow', dob: null },
]

test.each(['records', 'values of name', 'encoded', 'blocked', 'kept by rule 1', 'agreement', 'links'])(
  'the SQL of “%s” is as it was written down, and the engine can read it',
  async (step) => {
    const before = at.at.said.length
    const { pairs } = await at.link(model, { people })
    expect(pairs.map(({ left, right }) => left + right)).toEqual(['12'])
    const asked = at.at.said.slice(before)
    const said = asked.find(({ name }) => name === step)?.sql ?? ''
    await expect(said).toMatchFileSnapshot(`golden/${step.replaceAll(' ', '-')}.sql`)
    // What is dropped once it was used is made again.
    for (const made of ['records', 'values of dob', 'blocked'])
      await at.at.engine.keep(made, asked.find(({ name }) => name === made)?.sql ?? '')
    expect((await at.at.engine.rows(`explain ${said}`)).length).toBeGreaterThan(0)
  },
)
