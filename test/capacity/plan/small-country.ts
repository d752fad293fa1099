/**
 * A country with three questions, four actions and two measures, small enough to work everything out by hand.
 */
import type { Measure, Measured } from '../../../src/capacity/measure/measure.ts'
import { Assessment } from '../../../src/capacity/model/assessment.ts'
import { Stakeholders } from '../../../src/capacity/model/stakeholders.ts'
import { Strategy } from '../../../src/capacity/model/strategy.ts'
import { nothing } from '../../../src/capacity/record.ts'
import type { CapacityRecord } from '../../../src/capacity/record.ts'
import type { Release } from '../../../src/published/model.ts'
import { Action } from '../../../src/standards/action.ts'
import { Question } from '../../../src/standards/question.ts'
import { tinyRelease } from '../../portal/tiny-release.ts'

const same = (text: string) => ({ en: text, fr: `${text} (fr)`, pt: `${text} (pt)` })

const question = (id: string, actions: readonly string[], measured?: string): Question =>
  Question.parse({
    id,
    group: id.split('.')[0],
    level: 'organisational',
    text: same(`Is ${id} met?`),
    scoring: { full: same('Yes'), half: same('In part'), none: same('No') },
    evidence: same('Paper'),
    brief: { section: 'Data Management' },
    actions,
    ...(measured === undefined ? {} : { measured }),
  })

const action = (id: string, group: string, months: number, needs: readonly string[] = []): Action =>
  Action.parse({
    id,
    group,
    level: 'institutional',
    title: same(id),
    what: same(`Do ${id}`),
    months,
    needs,
    indicator: { measure: 'share', text: same(`Share of ${id}`) },
    brief: { section: 'Data Management' },
  })

export const questions = [
  question('sources.list', ['map']),
  question('sources.counted', ['count', 'map'], 'share'),
  question('policy-use.cited', ['tell'], 'unseen'),
]
export const actions = [
  action('law', 'legal-institutional', 12),
  action('map', 'sources', 6, ['law']),
  action('count', 'sources', 12, ['map']),
  action('tell', 'policy-use', 3),
]

/** A measure that gives a fixed answer. */
export const measure = (id: string, result: Partial<Measured>): Measure => ({
  id,
  title: same(id),
  unit: 'percent',
  better: 'higher',
  how: same('Count it.'),
  scoring: same('1 or 0.'),
  source: 'test',
  of: async () => ({ value: null, year: null, score: null, evidence: [], ...result }),
})
export const measures = [
  measure('share', { value: 40, year: 2024, score: 0.5 }),
  measure('unseen', { why: same('Nobody wrote it down.') }),
]

export const release: Release = {
  ...tinyRelease,
  vocabulary: { ...tinyRelease.vocabulary, questions, actions },
}

export const stakeholders = Stakeholders.parse({
  country: 'MLI',
  source: 'test',
  checked: '2026',
  agencies: [
    { id: 'office', name: 'The office', kind: 'statistics', role: 'both' },
    { id: 'border', name: 'The border service', kind: 'immigration', role: 'producer' },
  ],
  engagements: [{ date: '2024-02', agencies: ['office', 'border'], kind: 'meeting', about: 'All of it' }],
})

/** An assessment of MLI; answers as `question: score`. */
export const assessment = (
  date: string,
  answers: Readonly<Record<string, Assessment['answers'][number]['score']>>,
) =>
  Assessment.parse({
    id: `MLI-${date}`,
    country: 'MLI',
    date,
    assessors: ['Head of statistics'],
    answers: Object.entries(answers).map(([id, score]) => ({ question: id, score, agency: 'office' })),
  })

/** A strategy of MLI with one objective; `more` replaces parts of it. */
export const strategy = (planned: readonly object[], more: object = {}): Strategy =>
  Strategy.parse({
    id: 'MLI-2025',
    country: 'MLI',
    title: 'Plan',
    from: 2025,
    to: 2027,
    status: 'draft',
    objectives: [{ id: 'one', title: 'Count', group: 'sources', actions: planned }],
    ...more,
  })

export const recordWith = (more: Partial<CapacityRecord>): CapacityRecord => ({ ...nothing, ...more })
