/**
 * A disclosure report of made-up figures, all green.
 */
import type {
  DisclosureReport,
  SumsReport,
  TableReport,
} from '../../../src/runs/disclosure/disclosure-report.ts'
import { judge } from '../../../src/runs/disclosure/judge.ts'

export const madeUpTable: TableReport = {
  derived: false,
  table: 'stock-birth',
  title: { en: 'Residents by birth', fr: 'Résidents selon la naissance', pt: 'Residentes por nascimento' },
  shapes: [
    { levels: {}, dimensions: 3, cells: 900, mean: 1.2, small: 0.6, breaks: ['mean', 'small'], taken: false },
    { levels: { AGE: '_T' }, dimensions: 2, cells: 90, mean: 12, small: 0.1, breaks: [], taken: true },
  ],
  observations: 90,
  values: 80,
  suppressed: 10,
  bare: 0,
  small: 0,
  otherwise: 0,
  cost: {
    cells: 85,
    meanAbsolute: 1.25,
    rootMeanSquare: 1.7,
    largest: 5,
    meanRelative: 0.12,
    hellingerUtility: 0.981,
    falseZeros: 4,
    changes: [{ change: -1, cells: 40, share: 0.47 }],
    errors: [{ size: 3, cells: 20, meanRelative: 0.2, largestRelative: 1 }],
  },
  totals: { compared: 100, differing: 88, expected: 87.5, tolerance: 0.1 },
}

export const madeUpSums: SumsReport = {
  table: 'work-permit-wages',
  title: { en: 'Wages', fr: 'Salaires', pt: 'Salários' },
  observations: 60,
  published: 28,
  primary: 22,
  secondary: 10,
  solved: 0,
  solvedByOne: 0,
  broken: 0,
  otherwise: 0,
  revised: 0,
  waiting: 2,
  apart: 0.004,
}

export const report = (tables: readonly TableReport[] = [madeUpTable]): DisclosureReport => ({
  edition: 'sanoria',
  title: { en: 'Sanoria', fr: 'Sanorie', pt: 'Sanória' },
  made: '2025-03-01T08:00:00.000Z',
  hash: 'ab'.repeat(32),
  against: null,
  protection: { D: 5, V: 3, js: 2, modulus: 100_000_000, threshold: 0, mean: 2, small: 0.25 },
  rules: { dimensions: 5, mean: 2, small: 0.25 },
  checks: judge(tables),
  tables,
  sums: [],
  withheld: [],
  others: [],
})
