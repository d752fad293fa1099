/**
 * Search: two countries make a corridor in any language and order, and whatever is not found has near names.
 */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findPlaces } from '../../../src/portal/pages/search/find-places.ts'
import { findWords } from '../../../src/portal/pages/search/find-words.ts'
import { portal } from '../../../src/portal/portal.tsx'
import { readAreas } from '../../../src/standards/read-areas.ts'
import { recogniser } from '../../../src/standards/recognise.ts'
import { tinyRelease } from '../tiny-release.ts'

const areas = readAreas(join(import.meta.dirname, '../../../standards')).codes
const recognise = recogniser(areas.filter((a) => a.kind !== 'group' && a.kind !== 'residual'))
const app = portal(() => tinyRelease, { version: '1' })

test.each([
  'Mali to France',
  'du Mali vers la France',
  'Mali-França',
  'do Mali para França',
  'MLI FRA',
  'in France from Mali',
  'مالي فرنسا',
])('“%s” is the corridor from Mali to France', (text) => {
  expect(findPlaces(recognise, text).corridors).toEqual([{ from: 'MLI', to: 'FRA' }])
})

test.each([
  ['Guinea-Bissau', 'GNB'],
  ['Ivory Coast', 'CIV'],
  ['ivoirienne', 'CIV'],
  ['SN', 'SEN'],
])('“%s” is one country, not two', (text, code) => {
  expect(findPlaces(recognise, text)).toMatchObject({ areas: [code], corridors: [], guessed: false })
})

test('a slip of the pen offers the corridor that was meant, as a guess', () => {
  const found = findPlaces(recognise, 'Mlai to France')
  expect(found.guessed).toBe(true)
  expect(found.corridors).toContainEqual({ from: 'MLI', to: 'FRA' })
})

test('the sea in Portuguese is not Morocco, whose code it resembles', () => {
  expect(findPlaces(recognise, 'mortes no mar').areas).toEqual([])
})

test('what names no place is left for the search in texts', () => {
  expect(findPlaces(recognise, 'remittances Ghana')).toMatchObject({ areas: ['GHA'], rest: 'remittances' })
})

test('a table is found by its title in another language than the page', () => {
  expect(findWords(tinyRelease, 'migrante por origem')).toContainEqual({ kind: 'table', id: 'stock-origin' })
})

test('a corridor comes first, with its number, and the way back after it', async () => {
  const page = await (await app.request('/en/search?q=Burkina+Faso+to+C%C3%B4te+d%27Ivoire')).text()
  const [there, back] = ['/en/corridors/BFA/CIV', '/en/corridors/CIV/BFA'].map((link) => page.indexOf(link))
  expect(page).not.toContain('Nothing here')
  expect(there).toBeGreaterThan(0)
  expect(back).toBeGreaterThan(there ?? 0)
  expect(page).toContain('1.8 million people')
})

test('what is not found is said, and what was typed is no markup', async () => {
  const page = await (await app.request('/fr/search?q=%3Cb%3Ezzzz')).text()
  expect(page).toContain('&lt;b&gt;zzzz')
  expect(page).toContain('Vous pourriez essayer')
})
