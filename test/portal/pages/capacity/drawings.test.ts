/**
 * The pictures of assessments and strategies: what must be read in them, and that nothing is drawn outside.
 */
import { expect, test } from 'vitest'
import { format } from '../../../../src/portal/format.ts'
import { messages } from '../../../../src/portal/messages/messages.ts'
import { answerBars } from '../../../../src/portal/pages/capacity/assessment/answer-bars.ts'
import { cycleDrawing } from '../../../../src/portal/pages/capacity/strategy/cycle-drawing.ts'
import { stepsDrawing } from '../../../../src/portal/pages/capacity/strategy/steps-drawing.ts'
import { timelineDrawing } from '../../../../src/portal/pages/capacity/strategy/timeline-drawing.ts'
import { agreementsDrawing } from '../../../../src/portal/pages/capacity/stakeholders/agreements-drawing.ts'

const options = (width: number) => ({
  id: 'x',
  title: 'Title',
  description: 'Seen',
  width,
  f: format('en'),
  words: messages.en.chart,
})
const widths = [344, 920]
const tally = { met: 2, half: 1, unmet: 3, unknown: 1, of: 7 }
const words = messages.en.assessment.score
const bar = { name: 'Measured', tally, count: '2 of 7' }
const row = { label: 'Late', state: 'running', late: true, start: 2024, end: 2025 } as const
const plan = {
  from: 2024,
  to: 2026,
  today: { at: 2025.5, label: 'release' },
  states: messages.en.strategy.states,
  late: 'late',
}

test.each(widths)('at %i pixels, a bar has a part for each answer and its count at the end', (width) => {
  const svg = answerBars({ words, rows: [{ label: 'Mali', bars: [bar] }] }, options(width))
  for (const text of ['Mali', 'met', 'half met', 'not met', 'not known', '2 of 7'])
    expect(svg).toContain(`>${text}</text>`)
  expect(svg).toContain('url(#x-hatch)')
})

test('without any answer there is a sentence instead of an empty frame', () => {
  const none = { ...tally, of: 0 }
  const svg = answerBars({ words, rows: [{ label: 'Mali', bars: [{ ...bar, tally: none }] }] }, options(920))
  expect(svg).not.toContain('<svg')
})

test.each(widths)('at %i pixels, the cycle names its five steps and ticks what is done', (width) => {
  const steps = ['One', 'Two', 'Three', 'Four', 'Five'].map((name, i) => ({
    name,
    state: i < 2 ? ('done' as const) : i === 2 ? ('due' as const) : ('later' as const),
    note: `note ${i}`,
  }))
  const svg = cycleDrawing({ steps, middle: ['Due next', 'Three'] }, options(width))
  for (const { name, note } of steps) {
    expect(svg).toContain(`>${name}</text>`)
    expect(svg).toContain(`>${note}</text>`)
  }
  expect(svg.match(/✓/g)).toHaveLength(2)
  expect(svg).not.toContain('NaN')
})

test.each(widths)(
  'at %i pixels, what should have ended is called late, and the day of the release is shown',
  (width) => {
    const svg = timelineDrawing({ ...plan, groups: [{ label: 'One', rows: [row] }] }, options(width))
    expect(svg).toContain('>late</text>')
    expect(svg).toContain('>release</text>')
  },
)

test('a bar that begins before the plan begins at its edge', () => {
  const svg = timelineDrawing(
    { ...plan, groups: [{ label: 'One', rows: [{ ...row, late: false, start: 2010, end: 2040 }] }] },
    options(344),
  )
  const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="11" rx/g)]
  expect(bars.map(([, x, w]) => Number(x) + Number(w))).toEqual([340])
})

test('actions without dates make no picture', () => {
  const { label, state } = row
  const groups = [{ label: 'One', rows: [{ label, state, late: false }] }]
  expect(timelineDrawing({ ...plan, groups }, options(920))).not.toContain('<svg')
})

test('each country has a sign for each step', () => {
  const svg = stepsDrawing(
    {
      steps: ['a', 'b'],
      states: messages.en.strategy.stepStates,
      rows: [
        { label: 'Mali', states: ['done', 'due'] },
        { label: 'Togo', states: ['due', 'later'] },
      ],
    },
    options(920),
  )
  // Three in the key, two for each country.
  expect(svg.match(/<circle/g)).toHaveLength(7)
})

test('an agreement of tables is dashed, one that has ended is pale', () => {
  const draw = (records: boolean, ended: boolean) =>
    agreementsDrawing(
      { agreements: [{ from: 'A', to: 'B', records, ended }], words: messages.en.assessment.agencies.figure },
      options(640),
    )
  const curve = (svg: string) => /class="([^"]*)"[^>]*\/><path d="M[\d.]+ [\d.]+l/.exec(svg)?.[1]
  expect(curve(draw(true, false))).toBe('line k-s2')
  expect(curve(draw(false, false))).toBe('line k-s2 dash')
  expect(curve(draw(true, true))).toBe('line k-hair')
})
