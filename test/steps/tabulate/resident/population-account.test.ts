/** The published account: it carries over from year to year and its residual is that of what is published. */
import { expect, test } from 'vitest'
import { accountRecords, yearsFrom } from '../../../../src/steps/reside/account.ts'
import { allEpisodes, episodes } from '../../../../src/steps/reside/episodes.ts'
import { residence } from '../../../../src/steps/reside/residence.ts'
import { statedEpisodes } from '../../../../src/steps/reside/stated-episodes.ts'
import { populationAccount } from '../../../../src/steps/tabulate/resident/population-account.ts'
import type { CellPolicy } from '../../../../src/steps/tabulate/resident/cells.ts'
import { tableOf } from '../../ask.ts'
import { crossingRows, crossings, ruleOf, written } from '../../reside/histories.ts'
import { evidence, lives, said } from '../../reside/stated.ts'
import { still } from '../counted/world.ts'
import { about, keyed, keys, moving, told, whole } from './people.ts'

const found = residence(crossings, { rule: ruleOf('12-of-16-months'), dataCutoff: '2021-12-31' })
const lived = allEpisodes([episodes(found, lives), statedEpisodes(evidence, lives, found, 3653)])
const records = accountRecords(lived, found, yearsFrom(2019, 2021), lives)
const people = (from: number, count: number, one: (person: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, i) => one(from + i))

// A hundred never cross: ten of them die in 2020. Twelve immigrate in 2019 and nine in 2021; eight are born in 2020; five register abroad.
const given = [
  keyed,
  crossingRows([
    ...people(200, 12, String).flatMap((p) => written(Number(p), 'A 2019-03-01')),
    ...people(220, 9, String).flatMap((p) => written(Number(p), 'A 2021-03-01')),
  ]),
  said(
    ...people(0, 100, (p) => `${p} counted 2013-11-19`),
    ...people(0, 10, (p) => `${p} death 2020-05-05`),
    ...people(300, 8, (p) => `${p} birth 2020-06-01`),
    ...people(50, 5, (p) => `${p} abroad 2020-09-01`),
  ),
]
const cells = (policy: CellPolicy): Promise<readonly string[]> =>
  told(
    whole(populationAccount(table, { records, keys, years: ['2019', '2020', '2021'] }, policy, about)),
    given,
    ['TIME_PERIOD', 'COMPONENT'],
  )
const table = tableOf('population-account')

test('every part of every year, zeros too, and changes without a record apart', async () => {
  expect(await cells({ table: still })).toEqual([
    ...[
      'BIRTHS 0 A',
      'CLOSING 112 A',
      'DEATHS 0 A',
      'EMIGRATION 0 A',
      'IMMIGRATION 12 A',
      'OPENING 100 A',
      'RESIDUAL 0 A',
      'UNRECORDED_IN 0 A',
      'UNRECORDED_OUT 0 A',
    ].map((one) => `2019 ${one}`),
    ...[
      'BIRTHS 8 A',
      'CLOSING 105 A',
      'DEATHS 10 A',
      'EMIGRATION 0 A',
      'IMMIGRATION 0 A',
      'OPENING 112 A',
      'RESIDUAL -5 A',
      'UNRECORDED_IN 0 A',
      'UNRECORDED_OUT 5 A',
    ].map((one) => `2020 ${one}`),
    ...[
      'BIRTHS 0 A',
      'CLOSING 114 P',
      'DEATHS 0 A',
      'EMIGRATION 0 A',
      'IMMIGRATION 9 P',
      'OPENING 105 A',
      'RESIDUAL 0 P',
      'UNRECORDED_IN 0 A',
      'UNRECORDED_OUT 0 A',
    ].map((one) => `2021 ${one}`),
  ])
})

test('perturbed, a closing is the next opening, and the residual is that of the figures that stand there', async () => {
  const figures = new Map(
    (await cells({ table: moving })).map((one) => {
      const [year, component, value] = one.split(' ')
      return [`${year} ${component}`, Number(value)]
    }),
  )
  const of = (key: string): number => figures.get(key) ?? Number.NaN
  expect(of('2020 OPENING')).toBe(of('2019 CLOSING'))
  expect(of('2021 OPENING')).toBe(of('2020 CLOSING'))
  expect([of('2019 OPENING'), of('2020 OPENING'), of('2020 CLOSING')]).not.toEqual([100, 112, 105])
  for (const year of ['2019', '2020', '2021'])
    expect(of(`${year} RESIDUAL`)).toBe(
      of(`${year} CLOSING`) -
        of(`${year} OPENING`) -
        of(`${year} BIRTHS`) +
        of(`${year} DEATHS`) -
        of(`${year} IMMIGRATION`) +
        of(`${year} EMIGRATION`),
    )
})

test('where a part is withheld, so is the residual', async () => {
  const withheld = (await cells({ table: still, threshold: 9 })).filter((one) => /2020.* Q$/.test(one))
  expect(withheld).toContain('2020 BIRTHS - Q')
  expect(withheld).toContain('2020 RESIDUAL - Q')
})
