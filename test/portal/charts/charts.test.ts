import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { lineChart } from '../../../src/portal/charts/line-chart.ts'
import { rankedBars } from '../../../src/portal/charts/ranked-bars.ts'
import { twoSidedBars } from '../../../src/portal/charts/two-sided-bars.ts'
import { cases } from './cases.ts'
import { options } from './options.ts'

describe.each(Object.entries(cases))('%s', (_, chart) => {
  test('without figures says so in a sentence', () => {
    expect(chart.empty(options(920))).toBe('<p class="no-data">There are no figures for this selection.</p>')
  })

  test.each([920, 344])('at %i pixels draws zeros, gaps and long names without losing a number', (width) => {
    const svg = chart.odd(options(width))
    expect(svg).toMatch(/^<svg /)
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/)
  })

  test.each([920, 344])(
    'at %i pixels is named, described and free of styles and colours of its own',
    (width) => {
      const svg = chart.full(options(width))
      expect(svg).toContain(`role="img" aria-labelledby="chart${width}-t chart${width}-d"`)
      expect(svg).toContain(`<title id="chart${width}-t">A title with &lt; and &amp;</title>`)
      expect(svg).not.toMatch(/style=|#[0-9a-f]{6}|NaN|undefined|Infinity/)
    },
  )

  test('weighs little', () => {
    expect(gzipSync(chart.full(options(920))).length).toBeLessThanOrEqual(chart.budget)
  })

  test('gives the same drawing twice', () => {
    expect(chart.full(options(920))).toBe(chart.full(options(920)))
  })
})

test('an estimated year is dashed and its point hollow, a counted one solid', async () => {
  const svg = lineChart(
    {
      lines: [
        {
          label: 'UN DESA',
          points: [
            { x: 2010, y: 10 },
            { x: 2015, y: 12 },
            { x: 2020, y: 14, estimated: true },
          ],
        },
      ],
    },
    options(640),
  )
  await expect(svg).toMatchFileSnapshot('golden/line.svg')
})

test('a missing figure in a ranking is a word, not a bar', async () => {
  const svg = rankedBars(
    {
      tone: 'in',
      bars: [
        { label: 'Mali', value: 403_646 },
        { label: 'Guinée', value: null },
      ],
    },
    options(640, 'fr'),
  )
  await expect(svg).toMatchFileSnapshot('golden/ranked.svg')
})

test('both sides of a country are drawn on one scale', async () => {
  const svg = twoSidedBars(
    { rows: [{ label: 'Mali', in: 100, out: 50 }], inLabel: 'In', outLabel: 'Out' },
    options(640),
  )
  const widths = [...svg.matchAll(/width="([\d.]+)" height="17"/g)].map((m) => Number(m[1]))
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2, 1)
  await expect(svg).toMatchFileSnapshot('golden/two-sided.svg')
})
