/**
 * A corridor's page and the page of all corridors: addresses, sentences, and what is said where nothing is known.
 */
import { expect, test } from 'vitest'
import { portal } from '../../../src/portal/portal.tsx'
import { tinyRelease } from '../tiny-release.ts'

const app = portal(() => tinyRelease, { version: 'test' })
const get = async (path: string) => app.request(`http://localhost${path}`)
const body = async (path: string): Promise<string> => (await get(path)).text()

test('two names in any case lead to the corridor of their codes', async () => {
  expect((await get('/en/corridors/mali/civ')).headers.get('location')).toBe('/en/corridors/MLI/CIV')
})

test('the form of all corridors leads to the corridor that was chosen', async () => {
  expect((await get('/fr/corridors?from=BFA&to=CIV')).headers.get('location')).toBe('/fr/corridors/BFA/CIV')
})

test('the largest corridor is named first', async () => {
  const page = await body('/en/corridors')
  expect(page).toContain('from Burkina Faso lived in Côte d’Ivoire')
  expect(page).toContain('href="/en/corridors/BFA/CIV"')
})

test('a corridor of which nothing is told says so, and where to look', async () => {
  const answer = await get('/en/corridors/MLI/BFA')
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(page).toContain('No source on file tells how many people from Mali live in Burkina Faso.')
  expect(page).toContain('href="/en/corridors/BFA/MLI"')
})

test('a country is no corridor with itself, and an unknown one offers what comes near', async () => {
  expect((await get('/pt/corridors/MLI/MLI')).status).toBe(404)
  const unknown = await get('/en/corridors/Malli/CIV')
  expect(unknown.status).toBe(404)
  expect(await unknown.text()).toContain('href="/en/corridors/MLI/CIV"')
})
