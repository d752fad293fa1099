import { html } from 'hono/html'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { cellOf, meanings } from '../../src/portal/cell-of.ts'
import { lineChart } from '../../src/portal/charts/line-chart.ts'
import { figureFile } from '../../src/portal/figure-file.ts'
import { Figure } from '../../src/portal/figure.tsx'
import type { FigureData } from '../../src/portal/figure.tsx'
import { makeContext } from '../../src/portal/make-context.ts'
import { tinyRelease } from './tiny-release.ts'

const ctx = makeContext(tinyRelease, {
  lang: 'en',
  path: '/corridors/BFA/CIV',
  params: {},
  query: new URLSearchParams('year=2024'),
  origin: 'https://example.org',
})
const found = await tinyRelease.query({ table: 'stock-origin' })
const figure: FigureData = {
  id: 'time',
  title: 'From Burkina Faso to Côte d’Ivoire',
  unit: 'Persons, 2020–2024',
  draw: (o) =>
    lineChart(
      {
        lines: [
          {
            label: 'UN DESA',
            points: [
              { x: 2020, y: 1_800_000 },
              { x: 2024, y: 1_820_882, estimated: true },
            ],
          },
        ],
      },
      o,
    ),
  summary: 'Little changed.',
  source: 'UN DESA, International Migrant Stock 2024',
  table: {
    id: 'time-numbers',
    caption: 'From Burkina Faso to Côte d’Ivoire',
    unit: 'Persons',
    head: 'Living in',
    columns: [
      { id: 'year', label: 'Year', group: 'Stock' },
      { id: 'value', label: 'Number', group: 'Stock' },
      { id: 'note', label: 'Note', text: true },
    ],
    rows: found.map((o) => ({
      head: ctx.p.name(o.key[0] ?? ''),
      cells: [{ text: o.key[4] ?? '' }, cellOf(ctx, 'stock-origin', o), { text: '' }],
    })),
    marks: meanings(ctx, found),
    sort: {
      by: 'value',
      descending: true,
      href: (column, descending) => `?sort=${descending ? '-' : ''}${column}`,
    },
  },
}
const text = String(await html`${<Figure ctx={ctx} figure={figure} />}`)

test('a figure has its drawing for wide and for narrow screens, its numbers, its source and its files', () => {
  expect(text.match(/<svg /g)).toHaveLength(2)
  for (const part of [
    'Little changed.',
    'Source: UN DESA',
    '<caption',
    '/en/corridors/BFA/CIV/figures/time.png?year=2024',
  ])
    expect(text).toContain(part)
})

test('a figure is valid HTML, its ids used once', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'void-style': 'off' },
  })
  const report = await validator.validateString(text)
  expect(report.results.flatMap((r) => r.messages.map((m) => m.message))).toEqual([])
})

test('a number leads to where it comes from, and its marks are explained', () => {
  expect(text).toContain(
    '<a href="/en/cells/stock-origin/CIV.BFA._T.undesa-ims-2024.2024">1,820,882</a><sup>x</sup>',
  )
  expect(text).toContain('<b>x</b> carried forward from earlier figures')
  expect(text).toContain('<b>L</b> exists but was not collected')
})

test('the sorted column says so, and its link turns the order round', () => {
  expect(text).toMatch(/aria-sort="descending"><a href="\?sort=value"/)
})

test('a figure can be taken away as a drawing and as a picture', () => {
  const page = { title: '', description: '', body: '', figures: [figure] }
  expect(figureFile(ctx, page, 'time.svg')?.body).toContain(
    'Source: UN DESA, International Migrant Stock 2024. Migration in West Africa, Release 7',
  )
  expect(figureFile(ctx, page, 'time.png')?.type).toBe('image/png')
  expect(figureFile(ctx, page, 'other.svg')).toBeUndefined()
})

test('a figure without numbers is a sentence, with nothing to take away', async () => {
  const none = String(
    await html`${<Figure ctx={ctx} figure={{ ...figure, draw: (o) => lineChart({ lines: [] }, o) }} />}`,
  )
  expect(none).toContain('There are no figures for this selection.')
  expect(none).not.toMatch(/<svg|<details|\.png/)
})
