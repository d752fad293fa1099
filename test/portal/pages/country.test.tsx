/**
 * The migration profile: where its address leads, what it says first, and what it says when it knows little.
 */
import { expect, test } from 'vitest'
import { portal } from '../../../src/portal/portal.tsx'
import { tinyRelease } from '../tiny-release.ts'
import type { Release } from '../../../src/published/model.ts'

const app = portal(() => tinyRelease, { version: 'test' })
const get = async (path: string) => app.request(`http://localhost${path}`)

test('a code in small letters and a name lead to the code', async () => {
  expect((await get('/en/countries/civ')).headers.get('location')).toBe('/en/countries/CIV')
  expect((await get('/fr/countries/costa-do-marfim')).headers.get('location')).toBe('/fr/countries/CIV')
})

test('an unknown country is a page not found that offers names that come near', async () => {
  const answer = await get('/en/countries/Malli')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('<a href="/en/countries/MLI">Mali</a>')
})

test('the answer comes first, in each language, with each number linked to its cell', async () => {
  const [cell] = await tinyRelease.query({ table: 'stock-origin' })
  const key = ['CIV', '_T', '_T', 'undesa-ims-2024', '2024']
  const withTotal: Release = {
    ...tinyRelease,
    query: async (asked) => {
      const found = await tinyRelease.query(asked)
      const wanted = asked.where?.['REF_AREA']?.[0] === 'CIV' && asked.table === 'stock-origin'
      return wanted && cell !== undefined ? [...found, { ...cell, key, value: 2_900_000 }] : found
    },
  }
  const whole = portal(() => withTotal, { version: 'test' })
  const page = async (lang: string) => (await whole.request(`http://localhost/${lang}/countries/CIV`)).text()
  const body = await page('en')
  expect(body).toContain(
    '<a href="/en/cells/stock-origin/CIV._T._T.undesa-ims-2024.2024">2.9 million people</a>',
  )
  expect(body).toContain('<a href="/en/cells/stock-origin/CIV.BFA._T.undesa-ims-2024.2024">1.8 million</a>')
  expect(await page('fr')).toContain('de personnes</a> venues d’autres pays vivaient en Côte d’Ivoire')
  expect(await page('pt')).toContain('vindas de outros países viviam na Costa do Marfim')
})

test('a country without figures has its page all the same, and says what is not known', async () => {
  const answer = await get('/en/countries/MLI')
  expect(answer.status).toBe(200)
  const body = await answer.text()
  expect(body).toContain('What is not known')
  expect(body).toContain('No source on file gives ages for this country.')
})
