/** Problems of residence from border crossings. */
import { entry } from './entry.ts'

export const residenceProblems = {
  'reside.invalid-date': entry<{ what: string; found: string }>({
    say: (d) => `The ${d.what} is “${d.found}”, which is no day. Expected a date such as 2024-12-31.`,
    fix: () => 'Write year, month and day of a day that exists.',
    example: { what: 'cut-off of the data', found: '2024-02-30' },
  }),
  'reside.invalid-period': entry<{ from: string; before: string }>({
    say: (d) => `The period from ${d.from} until before ${d.before} has no day.`,
    fix: () => 'Give the first day of the period and the first day after it, the earlier first.',
    example: { from: '2024-01-01', before: '2024-01-01' },
  }),
}
