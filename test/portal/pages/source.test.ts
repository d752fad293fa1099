import { afterAll, expect, test } from 'vitest'
import { testSite } from '../site.ts'

const { app, release } = await testSite()
afterAll(() => release.close())
const page = async (path: string): Promise<string> =>
  (await (await app.request(path)).text()).replace(/\s+/g, ' ')

test.each([
  ['en', 'Set aside', 'No figure is above 1,000,000'],
  ['fr', 'Écarté', 'Aucun chiffre n’est supérieur à 1'],
  ['pt', 'Posto de lado', 'Nenhum número é superior a 1'],
])(
  'in %s, what a check found is told in the language, and its sentence is marked as English',
  async (lang, severity, rule) => {
    const html = await page(`/${lang}/sources/census-yearbook`)
    expect(html).toContain(`<b>${severity}</b> · ${rule}`)
    expect(html).toMatch(/<p class="note" lang="en">1 rows break the rule “digit-too-many” \(in-range\)/)
  },
)

test('zeros that nobody believes are called missing, not wrong', async () => {
  const html = await page('/en/sources/wb-remittances')
  expect(html).toContain('<b>Published as missing</b> · The figures of Côte d’Ivoire are not all zero')
})

test('every source shows the fingerprint of each of its deliveries', async () => {
  for (const delivery of await release.deliveries()) {
    expect(await page(`/en/sources/${delivery.source}`)).toContain(delivery.sha256)
  }
})

test('the rows that were delivered and set aside are those of the release', async () => {
  const deliveries = await release.deliveries()
  const aside = deliveries.reduce((sum, d) => sum + d.rejected, 0)
  expect(await page('/en/sources')).toContain(`${aside} were set aside`)
})
