/**
 * From crossings and other records to residence, moves and lives: crossings → repaired → (evidence, starts, weights) → residence → moves,
 * movements, lived, account. Relations only; what no table asks for is not made.
 */
import { movesName } from '../../edition/methods.ts'
import type { EvidenceFrom, Methods } from '../../edition/methods.ts'
import { call, dataset, join, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { ResidenceRule } from '../../standards/residence-rule.ts'
import { accountColumns, accountRecords, yearsFrom } from '../../steps/reside/account.ts'
import { imputeDeclared } from '../../steps/reside/declared.ts'
import { allEpisodes, episodeColumns, episodes } from '../../steps/reside/episodes.ts'
import { allEvidence, evidenceColumns, evidenceOf, livesOf } from '../../steps/reside/evidence.ts'
import type { Says } from '../../steps/reside/evidence.ts'
import { impute } from '../../steps/reside/impute.ts'
import { initialStatus } from '../../steps/reside/initial-status.ts'
import { movementFinal } from '../../steps/reside/movement-final.ts'
import { moveColumns, movesOf, permitsOfPersons } from '../../steps/reside/moves.ts'
import { personCrossingColumns, personCrossings } from '../../steps/reside/person-crossings.ts'
import {
  rateColumns,
  recordingRates,
  recordingWeightColumns,
  recordingWeights,
} from '../../steps/reside/recording.ts'
import { residence, residenceColumns } from '../../steps/reside/residence.ts'
import { ruleDays } from '../../steps/reside/residence-rule.ts'
import { statedEpisodes } from '../../steps/reside/stated-episodes.ts'
import { untilDeath } from '../../steps/reside/within-life.ts'
import type { Step } from '../plan.ts'
import { persons, spine } from './persons.ts'
import { recordsOf } from './standing.ts'
import type { Standing } from './standing.ts'

export const crossings = dataset('crossings', personCrossingColumns)
const repaired = dataset('repaired', ['person', 'crossing', 'direction', 'date', 'record', 'origin'])
const rates = dataset('recording-rates', rateColumns)
const weights = dataset('recording-weights', recordingWeightColumns)
const evidence = dataset('evidence', evidenceColumns)
export const lives = dataset('lives', ['person', 'birth', 'death'])
const starts = dataset('starts', ['person', 'resident', 'date'])
const settled = dataset('residence', residenceColumns)
export const moves = dataset(movesName, moveColumns)
export const movements = dataset('movements', [
  'person',
  'crossing',
  'arrival',
  'day',
  'next_day',
  'migration',
  'movement_final',
])
const lived = dataset('lived', episodeColumns)
export const account = dataset('account', accountColumns)

/** For how many crossings a recorded one stands, where moves are weighed (methods.ts: `unrecorded`). */
export const weightsOf = ({ unrecorded }: Residence): { weights?: Relation } =>
  unrecorded === 'weigh' ? { weights } : {}

/** Residence under one rule, for comparing rules; that of the edition's own stands under its usual name. */
export const underRule = (rule: ResidenceRule, own: ResidenceRule): Relation =>
  rule.id === own.id ? settled : dataset(`residence/${rule.id}`, residenceColumns)

export type Residence = NonNullable<Methods['residence']>

interface Asked {
  readonly methods: Methods
  readonly asked: Residence
  readonly rule: ResidenceRule
  /** Rules that a table compares; empty where none does. */
  readonly rules: readonly ResidenceRule[]
  readonly home: string
  /** Ids of the tables that are made. */
  readonly tables: readonly string[]
  readonly standing: readonly Standing[]
}

const byPerson = ['person', 'crossing']

export function residenceSteps({
  methods,
  asked,
  rule,
  rules,
  home,
  tables,
  standing,
}: Asked): readonly Step[] {
  const dataCutoff = methods.period.cutoff
  const told = asked.evidence
  const of = (id: string, wanted = {}): Relation =>
    recordsOf(standing.find(({ source }) => source.id === id) as Standing, wanted)
  const from = {
    dataCutoff,
    expecting: asked.unmatched === 'declared',
    ...(told === undefined ? {} : { start: starts }),
  }
  const known = told === undefined ? {} : { lives }
  const permits = standing
    .filter(
      ({ source, type, deliveries }) =>
        type.id === 'permit' && deliveries.length > 0 && methods.spine.sources.includes(source.id),
    )
    .map((one) => recordsOf(one))
  const steps: Step[] = [
    {
      id: crossings.name,
      relation: personCrossings(
        asked.crossings.map((id) => of(id)),
        spine,
        dataCutoff,
      ),
      order: byPerson,
    },
  ]
  if (told !== undefined)
    steps.push(
      {
        id: evidence.name,
        relation: allEvidence(
          told.records.map((one) => evidenceOf(of(one.from, wantedOf(one)), spine, saysOf(one))),
        ),
        order: [...evidenceColumns],
      },
      { id: lives.name, relation: livesOf(evidence), order: ['person'] },
    )
  const filled = repair(asked, home)
  steps.push({
    id: repaired.name,
    relation: told === undefined ? filled : untilDeath(filled, lives),
    order: byPerson,
  })
  if (told !== undefined)
    steps.push({
      id: starts.name,
      relation: initialStatus(repaired, evidence, {
        believedFrom: told.believed_from,
        minimumDays: ruleDays(rule).minimum,
      }),
      order: ['person'],
    })
  if (asked.unrecorded === 'weigh')
    steps.push(
      {
        id: rates.name,
        relation: recordingRates(repaired, crossings, dataCutoff),
        order: ['direction', 'post'],
      },
      { id: weights.name, relation: recordingWeights(repaired, crossings, rates), order: byPerson },
    )
  steps.push(
    { id: settled.name, relation: residence(repaired, { rule, ...from }), order: byPerson },
    {
      id: movesName,
      relation: movesOf({
        residence: settled,
        repaired,
        crossings,
        persons,
        ...weightsOf(asked),
        ...(permits.length === 0 ? {} : { permits: permitsOf(permits) }),
      }),
      order: ['person', 'date', 'direction'],
    },
  )
  if (tables.includes('migration-estimates'))
    steps.push({
      id: movements.name,
      relation: movementFinal(repaired, { rule, ...from }),
      order: byPerson,
    })
  if (tables.includes('population-account')) {
    const fromCrossings = episodes(settled, known.lives)
    const all =
      told === undefined
        ? fromCrossings
        : allEpisodes([
            fromCrossings,
            statedEpisodes(evidence, lives, settled, Math.round(told.lasting_years * 365.25)),
          ])
    steps.push(
      { id: lived.name, relation: all, order: ['person', 'from_day', 'to_day'] },
      {
        id: account.name,
        relation: accountRecords(lived, settled, yearsOf(methods), known.lives, weightsOf(asked).weights),
        order: ['person', 'period', 'component'],
      },
    )
  }
  for (const one of tables.includes('rule-comparison') ? rules : [])
    if (one.id !== rule.id)
      steps.push({
        id: `residence/${one.id}`,
        relation: residence(repaired, { rule: one, ...from }),
        order: byPerson,
      })
  return steps
}

/** Whole years of the edition's period. */
export const yearsOf = ({ period: { from, cutoff } }: Methods): ReturnType<typeof yearsFrom> =>
  yearsFrom(
    Number(from.slice(0, 4)) + (from.endsWith('-01-01') ? 0 : 1),
    Number(cutoff.slice(0, 4)) - (cutoff.endsWith('-12-31') ? 0 : 1),
  )

const wantedOf = ({ file, delivered }: EvidenceFrom) => ({
  ...(file === undefined ? {} : { file }),
  ...(delivered === undefined ? {} : { delivered }),
})

function saysOf(one: EvidenceFrom): Says {
  switch (one.says) {
    case 'counted':
    case 'registered':
      return { kind: one.says, at: one.at }
    case 'abroad':
      return { kind: 'abroad', ...(one.at === undefined ? {} : { at: one.at }) }
    case 'permit':
    case 'vital':
      return { kind: one.says }
  }
}

function repair({ unmatched, moving }: Residence, home: string): Relation {
  if (unmatched === 'declared') return imputeDeclared(crossings, { home, moves: moving })
  if (unmatched !== 'leave') return impute(crossings, { method: unmatched })
  return relation(
    'crossings as they are',
    repaired.columns,
    'Crossings, nothing put where one is missing',
    sql`select person, crossing, direction, date, crossing as record, ${call('toText', sql`'recorded'`)} as origin from ${crossings}`,
  )
}

const permitsOf = (records: readonly Relation[]): Relation =>
  relation(
    'permits of persons',
    ['person', 'day', 'reason'],
    'Permits of linked persons, of every source',
    join(
      records.map((one) => sql`select person, day, reason from ${permitsOfPersons(one, spine)}`),
      '\nunion all\n',
    ),
  )
