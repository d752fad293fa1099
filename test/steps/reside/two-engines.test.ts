/**
 * Residence and what is made of it on both engines, over the same random histories.
 *
 * Needs a Spark Connect server: `npm run test:spark` starts one.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDuckdb } from '../../../src/engine/duckdb.ts'
import type { Engine, Row } from '../../../src/engine/engine.ts'
import { openSpark } from '../../../src/engine/spark.ts'
import { dataset, print, relation, sql } from '../../../src/sql/index.ts'
import type { Relation } from '../../../src/sql/index.ts'
import { accountRecords, unrecorded, yearsFrom } from '../../../src/steps/reside/account.ts'
import { allEpisodes, episodes } from '../../../src/steps/reside/episodes.ts'
import { imputeDeclared } from '../../../src/steps/reside/declared.ts'
import { faultyPersons } from '../../../src/steps/reside/fault.ts'
import { crossingDays, initialDays } from '../../../src/steps/reside/crossings.ts'
import { flows } from '../../../src/steps/reside/flows.ts'
import { unmatchedRates } from '../../../src/steps/reside/gaps.ts'
import { impute } from '../../../src/steps/reside/impute.ts'
import { initialStatus } from '../../../src/steps/reside/initial-status.ts'
import { movementFinal } from '../../../src/steps/reside/movement-final.ts'
import { provisional } from '../../../src/steps/reside/provisional.ts'
import { recordingRates, recordingWeights } from '../../../src/steps/reside/recording.ts'
import { relinkCandidates } from '../../../src/steps/reside/relink.ts'
import { ruleDays } from '../../../src/steps/reside/residence-rule.ts'
import { residence } from '../../../src/steps/reside/residence.ts'
import { spells } from '../../../src/steps/reside/spells.ts'
import { accounting, stock } from '../../../src/steps/reside/stock.ts'
import { statedEpisodes } from '../../../src/steps/reside/stated-episodes.ts'
import { outsideLife, untilDeath } from '../../../src/steps/reside/within-life.ts'
import { readAgain } from '../../engine/read-again.ts'
import { evidence, lives, said } from './stated.ts'
import { drawer, initial, initialRows, iso, posted, randomHistory, ruleOf } from './histories.ts'

const address = process.env['CORRIDOR_SPARK']
const rule = ruleOf('12-of-16-months')
const crossings = dataset('crossings', ['person', 'crossing', 'direction', 'date', 'post'])
const attributes = dataset('attributes', ['person', 'sex'])
const dataCutoff = '2002-12-31'
const broken = { attributes, by: ['sex'] }
const found = residence(crossings, { rule, dataCutoff })

const lived = allEpisodes([episodes(found, lives), statedEpisodes(evidence, lives, found, 3653)])
const records = accountRecords(lived, found, yearsFrom(1990, 2001), lives)

const filled = impute(crossings, { method: 'middle' })
const final = movementFinal(crossings, { rule, dataCutoff })
const rates = recordingRates(filled, crossings, dataCutoff)
/** What travellers said, made up of their numbers. */
const told = relation(
  'told crossings',
  ['person', 'crossing', 'direction', 'date', 'citizenship', 'purpose', 'intended_days'],
  'Crossings with what was said',
  sql`select person, crossing, direction, date, case when person % 3 = 0 then 'XSA' else 'MLI' end as citizenship,
  case when crossing % 5 = 0 then 'RESIDENCE' when crossing % 7 > 0 then 'VISIT' end as purpose, cast(case when crossing % 2 = 0 then 1 + person % 40 end as integer) as intended_days
from ${crossings} as given`,
)

const relations: readonly (readonly [relation: Relation, order: readonly string[]])[] = [
  [found, ['person', 'crossing']],
  [residence(crossings, { rule, dataCutoff, initial }), ['person', 'crossing']],
  [residence(crossings, { rule: ruleOf('90-days'), dataCutoff }), ['person', 'crossing']],
  [final, ['person', 'crossing']],
  [faultyPersons(crossingDays(crossings, dataCutoff), initialDays(initial)), ['person']],
  [unmatchedRates(crossings, ['post']), ['post']],
  [rates, ['direction', 'post']],
  [recordingWeights(filled, crossings, rates), ['person', 'crossing']],
  [imputeDeclared(told, { home: 'XSA', moves: ['RESIDENCE'] }), ['person', 'crossing']],
  [relinkCandidates(crossings, ['post']), ['person', 'after_crossing', 'crossing']],
  [impute(crossings, { method: 'spells', by: ['post'] }), ['person', 'crossing']],
  [filled, ['person', 'crossing']],
  [spells(crossings), ['person', 'from_day', 'to_day', 'arrival_crossing', 'departure_crossing']],
  [flows(found, 'quarter', broken), ['period', 'movement', 'sex']],
  [stock(found, '2002-06-30', broken), ['sex']],
  [accounting(found, '1995-01-01', '2000-01-01'), []],
  [initialStatus(crossings, evidence, { believedFrom: '1970-01-01', minimumDays: 365 }), ['person']],
  [outsideLife(crossings, lives), ['person']],
  [untilDeath(filled, lives), ['person', 'crossing']],
  [lived, ['person', 'from_day', 'to_day', 'resident']],
  [unrecorded(records), ['person', 'period']],
  [
    provisional(final, 'year', { rule, dataCutoff, cohortDays: 4000, ...broken }),
    ['period', 'movement', 'sex'],
  ],
]

/** Whole numbers as numbers, others to nine digits. */
const plain = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'bigint'
        ? Number(value)
        : typeof value === 'number'
          ? Number(value.toPrecision(9))
          : value,
    ]),
  )

describe.skipIf(address === undefined)(
  'on two engines (skipped: no server is named in CORRIDOR_SPARK; npm run test:spark starts one)',
  () => {
    let folder = ''
    const engines: Engine[] = []
    let onSpark: (relation: Relation) => Promise<Relation>
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'corridor-reside-'))
      mkdirSync(join(folder, 'deliveries'))
      const spark = await openSpark(address ?? '', folder)
      engines.push(await openDuckdb(folder), spark)
      onSpark = readAgain(
        spark,
        relations.map(([of]) => of),
      )
      const draw = drawer(21)
      const rows = Array.from({ length: 400 }, (_, person) =>
        randomHistory(draw, ruleDays(rule))
          // One crossing in thirty is missing, so some histories are faulty.
          .filter(() => draw(30) > 0)
          .map(({ arrival, day }, i): [number, number, string, string, string] => [
            person,
            person * 100 + i,
            arrival === 1 ? 'A' : 'D',
            iso(day),
            draw(2) === 0 ? 'north' : 'coast',
          ]),
      ).flat()
      const given = [
        posted(rows),
        initialRows(Array.from({ length: 410 }, (_, p) => [p, draw(2), iso(draw(12_000))])),
        said(
          ...Array.from({ length: 450 }, (_, p) => [
            `${p} counted ${iso(draw(9000))}`,
            `${p} ${draw(2) === 0 ? 'abroad' : 'birth'} ${iso(draw(9000))}`,
            ...(draw(3) === 0 ? [`${p} death ${iso(9000 + draw(3000))}`] : []),
          ]).flat(),
        ),
        {
          name: 'attributes',
          sql: "select range as person, case range % 2 when 0 then 'F' else 'M' end as sex from range(390)",
        },
      ]
      for (const { name, sql: query } of given) {
        await engines[0]?.write(query, join(folder, `${name}.parquet`))
        for (const engine of engines) await engine.bind(name, join(folder, `${name}.parquet`))
      }
    })
    afterAll(() => {
      for (const engine of engines) engine.close()
      rmSync(folder, { recursive: true, force: true })
    })

    test.each(relations.map(([of, order], i) => [`${i} ${of.name}`, of, order] as const))(
      '%s is the same',
      async (_, of, order) => {
        const [here, there] = await Promise.all(
          engines.map(async (engine) => {
            const asked = engine.dialect === 'spark' ? await onSpark(of) : of
            return engine.rows(print(asked, engine.dialect, { order }))
          }),
        )
        expect(here?.length).toBeGreaterThan(0)
        expect(there?.map(plain)).toEqual(here?.map(plain))
      },
    )
  },
)
