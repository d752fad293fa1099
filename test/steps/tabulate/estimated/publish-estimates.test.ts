/** What an attacker can tell who knows the design to the last unit: the weights are all alike, and every respondent has a unit of their own. */
import { expect, test } from 'vitest'
import type { Row } from '../../../../src/engine/engine.ts'
import type { By } from '../../../../src/standards/counts.ts'
import { Table } from '../../../../src/standards/table.ts'
import { lookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import { cvSteps } from '../../../../src/steps/tabulate/estimated/publish-estimates.ts'
import { ask, tableOf } from '../../ask.ts'
import { modulus } from '../counted/world.ts'
import { estimated, scheme } from './survey.ts'

const D = 5
const usual = lookupTable(makePtable({ D, V: 3, js: 2 }), modulus)
const weight = 10

/** A table of one code by another. */
const plain: Table = Table.parse({
  ...tableOf('survey-education'),
  counts: {
    records: 'survey_person',
    by: {
      MIGR_STATUS: { columns: ['draw'], total: false },
      EDUCATION: { columns: ['part'] },
      SEX: { as: 'constant', value: 'F', total: false },
    } satisfies Record<string, Partial<By>>,
  },
})

/** Persons of many draws of a survey, each with parts of the given sizes, under other keys. */
const surveys = (draws: number, sizes: string) => ({
  name: 'survey',
  columns: ['record_key', 'stratum', 'psu', 'weight', 'draw', 'part'],
  sql: `select cast(hash(draw, part, i) % ${modulus} as bigint) as record_key, 'A' as stratum, draw || '/' || part || '/' || i as psu,
${weight} as weight, 'D' || draw as draw, part
from range(${draws}) as d(draw), (values ${sizes}) as p (part, size), range(2000) as r(i) where i < size`,
})

const policy = { reliability: scheme, table: usual }

test('a small cell is withheld, and what is left of the total when the others are taken off does not tell its respondents', async () => {
  const given = surveys(300, `('L0', 60), ('L1', 50), ('L2', 1 + draw % 6)`)
  const rows = await ask(estimated(given, plain, policy).published, [given])
  const of = new Map<string, Map<string, Row>>()
  for (const row of rows) {
    const draw = String(row['MIGR_STATUS'])
    of.set(draw, (of.get(draw) ?? new Map<string, Row>()).set(String(row['EDUCATION']), row))
  }
  expect(of.size).toBe(300)
  let right = 0
  const behind = new Map<number, Set<number>>()
  for (const [draw, cells] of of) {
    expect(cells.get('L2')).toMatchObject({ OBS_VALUE: null, CV: null, OBS_STATUS: 'Q' })
    const value = (code: string): number => Number(cells.get(code)?.['OBS_VALUE'])
    const guess = (value('_T') - value('L0') - value('L1')) / weight
    const truth = 1 + (Number(draw.slice(1)) % 6)
    right += guess === truth ? 1 : 0
    behind.set(guess, (behind.get(guess) ?? new Set()).add(truth))
  }
  // One in six is what a guess without any table would get.
  expect(right / 300).toBeLessThan(0.25)
  expect(
    [...behind].filter(([guess]) => guess >= 0 && guess <= 7).map(([, truths]) => truths.size >= 4),
  ).not.toContain(false)
})

test('a published value has several numbers of respondents behind it, with its coefficient beside it too', async () => {
  // Part Nk has k respondents; those of R fill up the stratum, so that it has as many units each time.
  const sizes = Array.from({ length: 100 }, (_, i) => `('N${i + 20}', ${i + 20})`)
  const given = surveys(1, [...sizes, `('R', 2000)`].join(', '))
  const open = {
    ...scheme,
    least_records: 1,
    classes: scheme.classes.map((one) => ({ ...one, publish: 'yes' as const })),
  }
  const { perturbed } = estimated(given, plain, { ...policy, reliability: open })
  const cvs = new Map((await ask(perturbed, [given])).map((row) => [Number(row['count']), Number(row['cv'])]))
  const rounded = (cv: number): number => {
    const { parts } = cvSteps.find(({ from }) => cv >= from) ?? cvSteps[3]
    return Math.floor(cv * parts + 0.5) / parts
  }
  let told = 0
  for (let n = 30; n <= 100; n += 1) {
    for (const { change, lower, upper, class: of } of usual.intervals) {
      if (of !== usual.last || n + change < scheme.least_records) continue
      const fits = [...cvs].filter(
        ([m, cv]) => Math.abs(n + change - m) <= D && rounded(cv) === rounded(cvs.get(n) ?? 0),
      )
      if (fits.length === 1) told += (upper - lower) / modulus / 71
    }
  }
  // Where the change was the largest there is and the coefficient lies at the end of its step, one number is left.
  expect(told).toBeLessThan(0.01)
})

test('that a value is published tells no more than the value: the bound holds for the perturbed count', async () => {
  const given = surveys(200, `('L0', 28), ('L1', 32), ('L2', 30)`)
  const rows = await ask(estimated(given, plain, policy).published, [given])
  const values = rows.filter((row) => row['EDUCATION'] !== '_T' && row['OBS_VALUE'] !== null)
  const least = scheme.least_records * weight
  expect(Math.min(...values.map((row) => Number(row['OBS_VALUE'])))).toBe(least)
  // Each of the three sizes stands behind values at the bound.
  const codes = new Set(values.filter((row) => row['OBS_VALUE'] === least).map((row) => row['EDUCATION']))
  expect(codes).toEqual(new Set(['L0', 'L1', 'L2']))
})

test('coefficients are rounded to no more than a twentieth of themselves', async () => {
  const given = surveys(1, `('L0', 2000), ('L1', 900), ('L2', 300), ('L3', 90), ('L4', 40)`)
  const { perturbed, published } = estimated(given, plain, policy)
  const exact = new Map((await ask(perturbed, [given])).map((row) => [row['EDUCATION'], Number(row['cv'])]))
  const rows = (await ask(published, [given])).filter((row) => row['EDUCATION'] !== '_T')
  expect(rows).toHaveLength(5)
  for (const row of rows) {
    const cv = exact.get(String(row['EDUCATION'])) ?? Number.NaN
    expect(Math.abs(Number(row['CV']) - cv)).toBeLessThanOrEqual(cv / 20)
  }
})
