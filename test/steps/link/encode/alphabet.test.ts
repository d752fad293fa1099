import { afterAll, beforeAll, expect, test } from 'vitest'
import { jaroWinkler } from '../../../../src/names/index.ts'
import { alphabet } from '../../../../src/steps/link/encode/alphabet.ts'
import { smallLinkage } from '../../../link/small-linkage.ts'
import type { SmallLinkage } from '../../../link/small-linkage.ts'

let at: SmallLinkage
beforeAll(async () => {
  at = await smallLinkage()
})
afterAll(() => at.close())

test('letters of ASCII need no alphabet', () => {
  expect(alphabet(Array.from('abcXYZ -~'))).toBeUndefined()
})

test('each letter outside ASCII has a sign of its own that the column does not use', () => {
  const made = alphabet(Array.from('aé~ßÉ'))
  expect(Array.from(made?.from ?? '')).toEqual(['É', 'ß', 'é'])
  expect(new Set(made?.to).size).toBe(3)
  expect(Array.from(made?.to ?? '').filter((sign) => "aé~ßÉ'\\ ".includes(sign))).toEqual([])
  expect(made?.shared).toBe(0)
})

test('where signs run out, the rest of the letters share one, and their number is told', () => {
  const letters = Array.from({ length: 300 }, (_, i) => String.fromCodePoint(0x4e_00 + i))
  const made = alphabet(letters)
  expect(Array.from(made?.to ?? '')).toHaveLength(300)
  expect(300 - new Set(made?.to).size).toBe(made?.shared ?? 0)
  expect(made?.shared).toBeGreaterThan(150)
})

test('é, ß and 李 count as one letter each: names are as alike as their letters say', async () => {
  const names = [
    'René',
    'Rene',
    'Renée',
    'Zoé',
    'Zoë',
    'Groß',
    'Gross',
    'Großmann',
    '李明',
    '李小明',
    'Ọlá',
    'Olá',
    'Aïssatou',
    'Aissatou',
  ]
  const steps = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5]
  const model = {
    link: 'dedupe',
    prior: 0.5,
    threshold: 0,
    columns: [{ name: 'all', sql: "case when name is not null then 'x' end" }],
    comparisons: [
      {
        name: 'name',
        levels: [
          ...steps.map((atLeast) => ({
            label: String(atLeast),
            test: { jaroWinkler: 'name', atLeast },
            m: 0.1,
            u: 0.1,
          })),
          { label: 'other', test: { else: true }, m: 0.1, u: 0.1 },
        ],
      },
    ],
    candidates: [{ block: ['all'] }],
  }
  const found = await at.link(model, { people: names.map((name, i) => ({ unique_id: String(i), name })) })
  expect(found.pairs).toHaveLength((names.length * (names.length - 1)) / 2)
  for (const { left, right, pattern } of found.pairs) {
    const [a, b] = [names[Number(left)] ?? '', names[Number(right)] ?? '']
    const place = steps.findIndex((least) => jaroWinkler(a, b) >= least)
    expect(pattern, `${a} ${b}`).toBe(steps.length + 1 - (place < 0 ? steps.length : place))
  }
})
