/**
 * A country that has records of persons and tables of its partners (shell E2): the tables are published as they came, beside what is counted
 * and protected.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRelease } from '../../src/published/open-release.ts'
import { silent } from '../../src/runs/progress.ts'
import { run } from '../../src/runs/run.ts'
import { fewTables } from './few-tables.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-partners-'))
const file = join(dir, 'sources/partners/stock-origin.csv')
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const title = (words: string): string => `{ en: ${words}, fr: ${words}, pt: ${words} }`
const source = `id: partners
provider: ${title('Statistical offices of partner countries')}
title: ${title('Censuses of partner countries')}
description: ${title('People born in Sanoria')}
vintage: '2024'
origin: national
record_type: observation
confidentiality: public
licence: { id: CC0-1.0, name: CC0 1.0 Universal, url: 'https://creativecommons.org/publicdomain/zero/1.0/' }
citation: Censuses of partner countries (made up).
url: https://example.org/partners
files:
  - name: stock-origin.csv
    table: stock-origin
    set: { SOURCE: partners, TYPE_OF_DATA: B, ESTIMATE_KIND: OBSERVED }
    columns:
      REF_AREA: { as: REF_AREA, codes: iso3 }
      COUNTERPART_AREA: { as: COUNTERPART_AREA, codes: iso3 }
      TIME_PERIOD: { as: TIME_PERIOD, codes: year }
      MALE: { as: OBS_VALUE, set: { SEX: M } }
      FEMALE: { as: OBS_VALUE, set: { SEX: F } }
      TOTAL: { as: OBS_VALUE, set: { SEX: _T } }
    checks:
      - { rule: adds-up, id: men-and-women, severity: error, dimension: SEX, parts: [M, F], total: _T }
`
const header = 'REF_AREA,COUNTERPART_AREA,TIME_PERIOD,MALE,FEMALE,TOTAL\n'

beforeAll(async () => {
  await fewTables(dir, { tables: ['stock-birth', 'nationals-abroad', 'stock-origin', 'emigrants'] })
  const edition = join(dir, 'corridor.yaml')
  writeFileSync(
    edition,
    readFileSync(edition, 'utf8').replace(
      '  - labour-force-survey\n',
      '  - labour-force-survey\n  - partners\n',
    ),
  )
  mkdirSync(join(dir, 'sources/partners'))
  writeFileSync(join(dir, 'sources/partners/source.yaml'), source)
  writeFileSync(file, `${header}CIV,XSA,2023,121,99,220\nMLI,XSA,2023,2,1,3\n`)
}, 60_000)

const go = () => run(dir, { progress: silent, by: 'the statistician', approve: { by: 'Awa Traoré' } })

test('nationals abroad are told by consulates and by the countries where they live', async () => {
  expect(await go()).toMatchObject({ release: 1, released: true })
  const release = await openRelease(join(dir, '.corridor/published'))
  try {
    const emigrants = await release.query({ table: 'emigrants' })
    const found = new Map(emigrants.map(({ key, value, source: from }) => [key.join(' '), [value, from]]))
    expect(found.get('XSA _T _T partners 2023')).toEqual([223, 'partners'])
    // What a partner published is no count of ours: it is not perturbed, and not withheld.
    expect(found.get('XSA MLI F partners 2023')).toEqual([1, 'partners'])
    const registered = await release.query({ table: 'nationals-abroad' })
    expect(registered.length).toBeGreaterThan(0)
    expect(registered.every(({ value }) => value === null || value === 0 || value > 2)).toBe(true)
    expect((await release.deliveries()).map(({ source: from }) => from)).toEqual(['partners'])
  } finally {
    release.close()
  }
}, 300_000)

test('a table that does not add up stops the run, and the release stays', async () => {
  writeFileSync(file, `${header}CIV,XSA,2023,121,99,221\nMLI,XSA,2023,2,1,3\n`)
  await expect(go()).rejects.toMatchObject({ code: 'check.too-many-rejected' })
  const release = await openRelease(join(dir, '.corridor/published'))
  const [all] = await release.query({ table: 'emigrants', where: { COUNTERPART_AREA: ['_T'], SEX: ['_T'] } })
  release.close()
  expect(all?.value).toBe(223)
}, 300_000)
