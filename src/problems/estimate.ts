/** Problems of estimation: designs, weights, calibration. */
import { entry } from './entry.ts'

const few = (list: readonly string[]): string =>
  list.length <= 12 ? list.join(', ') : `${list.slice(0, 12).join(', ')} and ${list.length - 12} more`

export const estimateProblems = {
  'estimate.unknown-column': entry<{ column: string; known: readonly string[] }>({
    say: (d) =>
      `The survey design names the column “${d.column}”, which the records do not have; they have ${few(d.known)}.`,
    fix: () => 'Correct the name in the design, or add the column to the file.',
    example: { column: 'stratum', known: ['psu', 'strata', 'weight'] },
  }),
  'estimate.missing-weight': entry<{ column: string; rows: number }>({
    say: (d) => `${d.rows} records have no weight of nought or more in the column “${d.column}”.`,
    fix: () =>
      'Give every record of the sample its weight; one that must not count, such as a refusal, has the weight 0.',
    example: { column: 'weight', rows: 12 },
  }),
  'estimate.invalid-design': entry<{ where: string; column: string; found: string }>({
    say: (d) => `The survey design does not fit the records at ${d.where}: “${d.column}” ${d.found}.`,
    fix: () =>
      'Check the strata and clusters that the design names; the population of a stratum is one number, the same for all its records.',
    example: { where: 'stage 1', column: 'n_psu', found: 'holds more than one number in a stratum' },
  }),
  'estimate.lonely-stratum': entry<{ strata: number; of: number }>({
    say: (d) =>
      `${d.strata} of ${d.of} strata have a single sampled unit, so that their variance cannot be estimated.`,
    fix: () =>
      'Join each with a stratum that is like it, or say in the design what is to be done: lonely: remove, certainty, adjust or average.',
    example: { strata: 2, of: 30 },
  }),
  'estimate.invalid-margin': entry<{ margin: string; found: string }>({
    say: (d) => `The weights cannot be raised to the margin “${d.margin}”: ${d.found}.`,
    fix: () =>
      'Give every code of the records its population, and join codes that no record has with others that some have.',
    example: { margin: 'region', found: '2 of its codes have population but no record' },
  }),
  'estimate.no-calibration': entry<{ what: string; steps: number }>({
    say: (d) => `${d.what} did not meet its totals in ${d.steps} steps.`,
    fix: () =>
      'See whether the totals are of one population and date, use fewer or coarser ones, or widen the bounds of the weights.',
    example: { what: 'Raking to region, sex', steps: 500 },
  }),
  'estimate.invalid-count': entry<{ what: string; found: string }>({
    say: (d) => `The ${d.what} cannot be estimated: ${d.found}.`,
    fix: () =>
      'Check how the lists were made and linked: each has its persons once, and no more are in both than are in one.',
    example: { what: 'coverage', found: '61 persons are in both lists, but only 60 in the first' },
  }),
}
