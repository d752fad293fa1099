import { html } from 'hono/html'
import { expect, test } from 'vitest'
import type { Evidence } from '../../../../src/capacity/measure/measure.ts'
import { makeContext } from '../../../../src/portal/make-context.ts'
import { EvidenceLinks } from '../../../../src/portal/pages/capacity/evidence-links.tsx'
import { readStandards } from '../../../../src/standards/standards.ts'
import { tinyRelease } from '../../tiny-release.ts'

const { concepts } = readStandards()
const release = { ...tinyRelease, vocabulary: { ...tinyRelease.vocabulary, concepts } }
const ctx = makeContext(release, {
  lang: 'en',
  path: '/capacity',
  params: {},
  query: new URLSearchParams(),
  origin: 'http://localhost',
})
const shown = async (evidence: readonly Evidence[], most = 6): Promise<string> =>
  String(await html`${<EvidenceLinks ctx={ctx} evidence={evidence} most={most} />}`)
const cell = (origin: string, year: string): Evidence => ({
  kind: 'cell',
  table: 'stock-origin',
  key: ['CIV', origin, '_T', 'undesa-ims-2024', year],
})

test('cells that differ by year alone are named by their years', async () => {
  const found = await shown([cell('BFA', '2020'), cell('BFA', '2024')])
  expect(found).toContain(
    '>2020</a>, <a href="/en/cells/stock-origin/CIV.BFA._T.undesa-ims-2024.2024">2024</a>',
  )
})

test('cells of one year are told apart by what else differs', async () => {
  const found = await shown([cell('BFA', '2024'), cell('MLI', '2024')])
  expect(found).toContain('>Burkina Faso · 2024</a>')
  expect(found).toContain('>Mali · 2024</a>')
})

test('of many, the first are shown and the rest counted', async () => {
  const found = await shown(
    Array.from({ length: 9 }, (_, i) => cell('BFA', String(2010 + i))),
    4,
  )
  expect(found.match(/<a /g)).toHaveLength(4)
  expect(found).toContain('and 5 more')
})

test('a selection leads to its table, a page to its name in the navigation', async () => {
  const found = await shown([
    { kind: 'selection', table: 'stock-origin', where: { REF_AREA: ['CIV'] } },
    { kind: 'page', path: '/capacity/coverage?country=CIV' },
    { kind: 'page', path: '/capacity/stakeholders/CIV' },
    { kind: 'page', path: '/countries/CIV' },
  ])
  expect(found).toContain('href="/en/tables/stock-origin?REF_AREA=CIV"')
  expect(found).toContain('>What can be reported</a>')
  expect(found).toContain('>Stakeholders</a>')
  expect(found).toContain('>Côte d’Ivoire</a>')
})

test('a table that this release lacks is left out, and nothing is shown for nothing', async () => {
  expect(await shown([{ kind: 'cell', table: 'gone', key: ['a'] }])).toBe('')
  expect(await shown([])).toBe('')
})
