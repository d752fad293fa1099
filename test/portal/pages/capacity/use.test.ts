import { expect, test } from 'vitest'
import { Use } from '../../../../src/capacity/model/use.ts'
import { nothing } from '../../../../src/capacity/record.ts'
import type { CapacityRecord } from '../../../../src/capacity/record.ts'
import { publishUsage } from '../../../../src/capacity/usage/publish-usage.ts'
import { portal } from '../../../../src/portal/portal.tsx'
import { tinyRelease } from '../../tiny-release.ts'

const page = async (record: CapacityRecord, lang = 'en'): Promise<string> => {
  const release = { ...tinyRelease, document: async () => record }
  const app = portal(() => release, { version: 'test' })
  return (await app.request(`/${lang}/capacity/use`)).text()
}
const usage = publishUsage(
  [
    { day: '2026-09-11', kind: 'page', id: '', lang: 'en', count: 12 },
    { day: '2026-10-11', kind: 'page', id: '', lang: 'en', count: 30 },
    { day: '2026-10-11', kind: 'page', id: '/countries/MLI', lang: 'fr', count: 3 },
    { day: '2026-10-12', kind: 'table', id: 'stock-origin', lang: 'fr', count: 70 },
    { day: '2026-10-12', kind: 'download', id: 'stock-origin.csv', count: 9 },
    { day: '2026-10-12', kind: 'document', id: 'profile-MLI.pdf', lang: 'fr', count: 6 },
  ],
  '2026-11-22',
)

test('the newest whole month is told: views of pages and tables, files and documents fetched', async () => {
  const text = await page({ ...nothing, usage })
  expect(text).toContain('In October 2026 its pages were looked at 103 times')
  expect(text).toContain('data and documents fetched 15 times')
  expect(text).toContain('Data (CSV)')
  expect(text).toContain('Document (PDF)')
})

test('a page that was looked at three times has no number, and is not named', async () => {
  const text = await page({ ...nothing, usage })
  expect(text).toContain('Looked at fewer than five times each, and not shown: 1.')
  expect(text).not.toContain('/en/countries/MLI')
})

test.each([
  ['en', 'No law, plan, decision or report', 'No whole month'],
  ['fr', 'aucune loi, aucun plan', 'Aucun mois entier'],
  ['pt', 'nenhuma lei, plano', 'nenhum mês inteiro'],
])('without uses and without counts the page says so (%s)', async (lang, uses, counts) => {
  const text = await page(nothing, lang)
  expect(text).toContain(uses)
  expect(text).toContain(counts)
})

test('a use stands in the register with what it was for and the tables that it cites; a made-up one says so', async () => {
  const use = Use.parse({
    id: 'plan',
    kind: 'plan',
    title: { en: 'Employment plan', fr: 'Plan pour l’emploi' },
    by: 'Ministry of Labour',
    date: '2025-06',
    tables: ['stock-origin'],
    what: 'Places of training',
    example: true,
  })
  const text = await page({ ...nothing, uses: [use] })
  expect(text).toContain('1 law, plan, decision or report that cites')
  expect(text).toContain('Employment plan (made up)')
  expect(text).toContain('June 2025')
  expect(text).toContain('href="/en/tables/stock-origin"')
})
