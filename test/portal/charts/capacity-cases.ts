/** Dots in lanes and the concordance, with full, empty and odd data. */
import { concordance } from '../../../src/portal/charts/concordance.ts'
import { dotLanes } from '../../../src/portal/charts/dot-lanes.ts'
import type { ChartOptions } from '../../../src/portal/charts/frame.ts'

const years = { from: 2006, to: 2021, before: 'before 2006', undated: 'no date' }
const words = { same: 'defines it', other: 'differently', none: 'does not' }
const long = 'A kind of activity with a name that never ends and goes on and on'

export const capacityCases = {
  dotLanes: {
    full: (o: ChartOptions) =>
      dotLanes(
        {
          ...years,
          lanes: ['Workshop', 'Handbook', 'Survey'].map((label, i) => ({
            label,
            dots: Array.from({ length: 12 + i }, (_, k) => ({ from: 2006 + ((k * 5) % 16), to: 2010 + k })),
          })),
        },
        o,
      ),
    empty: (o: ChartOptions) => dotLanes({ ...years, lanes: [{ label: 'Workshop', dots: [] }] }, o),
    odd: (o: ChartOptions) =>
      dotLanes(
        {
          ...years,
          lanes: [
            {
              label: long,
              dots: [
                {},
                { from: 1947, to: 2030 },
                { from: 2021 },
                ...Array.from({ length: 40 }, () => ({ from: 2018 })),
              ],
            },
            { label: 'None', dots: [] },
          ],
        },
        o,
      ),
    budget: 2_500,
  },
  concordance: {
    full: (o: ChartOptions) =>
      concordance(
        {
          words,
          columns: ['Residence', 'Migrant', 'Worker'],
          rows: Array.from({ length: 12 }, (_, i) => ({
            label: `Standard ${i}`,
            cells: [i % 2 === 0 ? 'same' : undefined, i % 3 === 0 ? 'other' : undefined, undefined] as const,
          })),
        },
        o,
      ),
    empty: (o: ChartOptions) => concordance({ words, columns: [], rows: [] }, o),
    odd: (o: ChartOptions) => concordance({ words, columns: [long], rows: [{ label: long, cells: [] }] }, o),
    budget: 2_500,
  },
}
