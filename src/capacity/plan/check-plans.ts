/**
 * What stakeholders, assessments and strategies name must exist, what is unique must be given once, and dates must stand the right way
 * round. The first mistake is told, with its file and place.
 */
import { problem } from '../../problem.ts'
import type { Capacity, Known, Written } from '../capacity.ts'
import { measures } from '../measure/measures.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Stakeholders } from '../model/stakeholders.ts'
import { checkStrategy } from './check-strategy.ts'
import { inOrder, lookup, noTwoFiles, noneTwice } from './lookup.ts'
import type { Lookup } from './lookup.ts'

/** @throws capacity.unknown, capacity.repeated, capacity.dates, capacity.circle, capacity.invalid */
export function checkPlans(capacity: Capacity, { given, standards }: Known): void {
  const { stakeholders, assessments, strategies, activities } = capacity
  const country = lookup(given.edition.countries, 'country of this edition')
  const source = lookup(given.edition.sources, 'source')
  const question = lookup(
    standards.questions.map(({ id }) => id),
    'question',
  )
  const agencyOf = (code: string): Lookup =>
    lookup(
      stakeholders
        .filter(({ value }) => value.country === code)
        .flatMap(({ value }) => value.agencies.map(({ id }) => id)),
      `agency of ${code}`,
    )

  noTwoFiles(stakeholders, 'list of stakeholders of', (one) => one.country)
  noTwoFiles(strategies, 'strategy of', (one) => one.country)
  noTwoFiles(assessments, 'assessment', (one) => one.id)
  noTwoFiles(assessments, 'assessment of', (one) => `${one.country} at ${one.date}`)

  for (const one of stakeholders) {
    country(one.file, 'country', one.value.country)
    checkStakeholders(one, agencyOf(one.value.country), source)
  }
  for (const one of assessments) {
    country(one.file, 'country', one.value.country)
    checkAssessment(one, agencyOf(one.value.country), question)
  }
  for (const one of strategies) {
    country(one.file, 'country', one.value.country)
    checkStrategy(one, {
      agency: agencyOf(one.value.country),
      action: lookup(
        standards.actions.map(({ id }) => id),
        'action',
      ),
      measure: lookup(
        [...measures.map(({ id }) => id), ...standards.questions.map(({ id }) => id)],
        'measure or question',
      ),
      activity: lookup(
        activities.map(({ value }) => value.id),
        'activity',
      ),
    })
  }
}

function checkStakeholders({ file, value }: Written<Stakeholders>, agency: Lookup, source: Lookup): void {
  noneTwice(
    file,
    value.agencies.map(({ id }) => id),
    'agency',
    (i) => `agencies.${i}`,
  )
  noneTwice(
    file,
    value.agreements.map(({ id }) => id),
    'agreement',
    (i) => `agreements.${i}`,
  )
  value.agencies.forEach(({ holds }, i) =>
    holds.forEach((held, k) => {
      if (held.source !== undefined) source(file, `agencies.${i}.holds.${k}.source`, held.source)
    }),
  )
  value.agreements.forEach(({ id, from, to, start, end }, i) => {
    agency(file, `agreements.${i}.from`, from)
    agency(file, `agreements.${i}.to`, to)
    if (from === to) {
      throw problem('capacity.invalid', {
        file,
        where: `agreements.${i}`,
        found: `the agreement ${id} of ${from} with itself`,
        expected: 'two agencies',
      })
    }
    inOrder(file, `agreements.${i}`, ['start', start], ['end', end])
  })
  value.engagements.forEach(({ agencies }, i) =>
    agencies.forEach((id, k) => agency(file, `engagements.${i}.agencies.${k}`, id)),
  )
}

function checkAssessment({ file, value }: Written<Assessment>, agency: Lookup, question: Lookup): void {
  noneTwice(
    file,
    value.answers.map((answer) => answer.question),
    'answer to the question',
    (i) => `answers.${i}`,
  )
  value.answers.forEach((answer, i) => {
    question(file, `answers.${i}.question`, answer.question)
    if (answer.agency !== undefined) agency(file, `answers.${i}.agency`, answer.agency)
  })
}
