import { expect, test } from 'vitest'
import { exportSvg } from '../../../src/portal/charts/export-svg.ts'
import { png } from '../../../src/portal/charts/png.ts'
import { rankedBars } from '../../../src/portal/charts/ranked-bars.ts'
import { options } from './options.ts'

const words = { title: 'A title', unit: 'Persons, 2024', source: 'Source: census.' }
const chart = rankedBars({ tone: 'in', bars: [{ label: 'Mali', value: 3 }] }, options(640))

test('a downloaded drawing carries its title, its source and its colours', () => {
  const svg = exportSvg(chart, words) ?? ''
  for (const text of ['A title', 'Persons, 2024', 'Source: census.', '.chart .f-in{fill:#0b5c8a}'])
    expect(svg).toContain(text)
  expect(svg).not.toContain('var(')
})

test('a sentence in place of a chart cannot be downloaded', () => {
  expect(exportSvg('<p class="no-data">No figures.</p>', words)).toBeUndefined()
})

test('the same drawing gives the same picture, twice as wide in pixels', () => {
  const svg = exportSvg(chart, words) ?? ''
  const [a, b] = [Buffer.from(png(svg)), Buffer.from(png(svg))]
  expect(a.equals(b)).toBe(true)
  expect(a.subarray(1, 4).toString()).toBe('PNG')
  expect(a.readUInt32BE(16)).toBe(680 * 2)
})
