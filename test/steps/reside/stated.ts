/** Statements about persons for tests: `1 counted 2013-11-19` as rows of evidence. */
import { dataset } from '../../../src/sql/index.ts'
import { dayOf } from '../../../src/steps/reside/day.ts'
import { evidenceColumns, livesOf } from '../../../src/steps/reside/evidence.ts'
import type { Given } from './histories.ts'

export const evidence = dataset('evidence', evidenceColumns)
export const lives = livesOf(evidence)

const number = (date: string | undefined): string =>
  date === undefined || date === '-' ? 'null' : String(dayOf(date, 'date'))

/** Lines of person, kind, day, until, since, born; `-` and what is missing at the end are null. */
export const said = (...lines: readonly string[]): Given => ({
  name: 'evidence',
  sql: lines
    .map((line) => {
      const [person, kind, ...days] = line.split(' ')
      const [day, until, since, born] = [0, 1, 2, 3].map((i) => number(days[i]))
      return `select cast(${person} as bigint) as person, '${kind}' as kind, cast(${day} as integer) as day, cast(${until} as integer) as "until", cast(${since} as integer) as since, cast(${born} as integer) as born`
    })
    .join('\nunion all\n'),
})
