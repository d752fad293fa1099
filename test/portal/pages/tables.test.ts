import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { portal } from '../../../src/portal/portal.tsx'
import type { Release } from '../../../src/published/model.ts'
import { openRelease } from '../../../src/published/open-release.ts'
import { sampleRelease } from '../../published/sample-release.ts'

let dir = ''
let release: Release
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-tables-'))
  release = await openRelease(await sampleRelease(dir))
})
afterAll(() => {
  release.close()
  rmSync(dir, { recursive: true, force: true })
})

const get = async (path: string) => {
  const response = await portal(() => release, { version: 'test' }).request(`http://localhost${path}`)
  return { status: response.status, location: response.headers.get('location'), text: await response.text() }
}

describe('the tables', () => {
  test.each(['en', 'fr', 'pt'])('are listed by theme (%s)', async (lang) => {
    const page = await get(`/${lang}/tables`)
    expect(page.status).toBe(200)
    for (const table of release.vocabulary.tables) expect(page.text).toContain(`/${lang}/tables/${table.id}"`)
  })
  test('of one theme only', async () => {
    const page = await get('/en/tables?theme=displacement')
    expect(page.text).toContain('/en/tables/displaced"')
    expect(page.text).not.toContain('/en/tables/stock-origin"')
  })
})

describe('a table', () => {
  test.each(['en', 'fr', 'pt'])(
    'opens with its selection, every number linked to its cell (%s)',
    async (lang) => {
      const page = await get(`/${lang}/tables/stock-origin`)
      expect(page.status).toBe(200)
      expect(page.text).toContain(`/${lang}/cells/stock-origin/CIV._T._T.undesa-ims-2024.2024"`)
    },
  )
  test('offers exactly its selection as files', async () => {
    const page = await get('/en/tables/stock-origin?REF_AREA=CIV&SEX=F')
    for (const format of ['csv', 'xlsx', 'json', 'parquet'])
      expect(page.text).toContain(`/data/stock-origin.${format}?REF_AREA=CIV&amp;SEX=F&amp;lang=en"`)
  })
  test('answers what its form sends with the one address that it means', async () => {
    const page = await get(
      '/en/tables/stock-origin?REF_AREA=SEN&REF_AREA=CIV&SEX=&add.COUNTERPART_AREA=guinea&rows=&from=2015&to=2020',
    )
    expect(page.status).toBe(302)
    expect(page.location).toBe(
      '/en/tables/stock-origin?REF_AREA=CIV,SEN&COUNTERPART_AREA=GIN&TIME_PERIOD=2015..2020',
    )
  })
  test('shows one value as one line', async () => {
    const page = await get('/en/tables/stock-origin?REF_AREA=CIV&COUNTERPART_AREA=_T&SEX=_T&TIME_PERIOD=2024')
    expect(page.text).toContain('one-value')
  })
  test('says that nothing is found, and what finds something', async () => {
    const page = await get('/en/tables/stock-origin?REF_AREA=CIV&TIME_PERIOD=1950')
    expect(page.status).toBe(200)
    expect(page.text).toContain('No figure for this selection')
    expect(page.text).toContain('href="/en/tables/stock-origin?REF_AREA=CIV"')
  })
  test('offers near codes for one that it does not have', async () => {
    const page = await get('/en/tables/stock-origin?REF_AREA=SNE')
    expect(page.status).toBe(400)
    expect(page.text).toContain('href="/en/tables/stock-origin?REF_AREA=SEN"')
  })
  test('offers near dimensions, and says how a time is written', async () => {
    expect((await get('/en/tables/stock-origin?REFAREA=SEN')).text).toContain('?REF_AREA=SEN"')
    const page = await get('/en/tables/stock-origin?TIME_PERIOD=lately')
    expect(page.status).toBe(400)
    expect(page.text).toContain('2015..2020')
  })
  test('that does not exist is not found', async () => {
    expect((await get('/en/tables/stock-orign')).status).toBe(404)
  })
  test('shows the steps that made it, and the SQL of one', async () => {
    const [step] = await release.steps('stock-origin')
    expect((await get('/en/tables/stock-origin/steps')).text).toContain(step?.id)
    expect(
      (await get(`/en/tables/stock-origin/steps?step=${encodeURIComponent(step?.id ?? '')}`)).status,
    ).toBe(200)
    expect((await get('/en/tables/stock-origin/steps?step=nothing')).status).toBe(404)
  })
})

describe('a number', () => {
  test('that was reported leads to its rows in a delivered file', async () => {
    const page = await get('/en/cells/stock-origin/CIV._T._T.undesa-ims-2024.2024')
    expect(page.status).toBe(200)
    expect(page.text).toContain('undesa-ims-2024.csv')
    expect(page.text).toContain('a'.repeat(64))
  })
  test('that was computed shows its arithmetic and leads to its inputs', async () => {
    const page = await get('/en/cells/stock-female-share/CIV._T.undesa-ims-2024.2024')
    expect(page.text).toMatch(/100 · <a href="[^"]+">45,000<\/a> \/ <a href="[^"]+">100,000<\/a> = 45\.0/)
    expect(page.text).toContain('/en/cells/stock-origin/CIV._T.F.undesa-ims-2024.2024"')
  })
  test('that is missing says why', async () => {
    const page = await get('/en/cells/stock-origin/SEN.TGO._T.undesa-ims-2024.2020')
    expect(page.text).toContain('Not collected')
  })
  test('that does not exist offers the same series at other times', async () => {
    const page = await get('/en/cells/stock-origin/CIV._T._T.undesa-ims-2024.2023')
    expect(page.status).toBe(404)
    expect(page.text).toContain('/en/cells/stock-origin/CIV._T._T.undesa-ims-2024.2024"')
  })
})

describe('a comparison', () => {
  test.each(['en', 'fr', 'pt'])(
    'names the highest and the lowest and shows every country (%s)',
    async (lang) => {
      const page = await get(`/${lang}/compare`)
      expect(page.status).toBe(200)
      expect(page.text).toContain(`/${lang}/cells/stock-origin/CIV._T._T.undesa-ims-2024.2024"`)
      expect(page.text).toContain(`/${lang}/countries/MRT"`)
    },
  )
  test('of something that cannot be compared is refused', async () => {
    expect((await get('/en/compare?measure=gdp')).status).toBe(400)
  })
  test('of a measure that this release does not have says so', async () => {
    expect((await get('/en/compare?measure=money')).text).toContain('There are no figures for this choice.')
  })
})
