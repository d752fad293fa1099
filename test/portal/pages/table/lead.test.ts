import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { portal } from '../../../../src/portal/portal.tsx'
import type { Given } from '../release-of.ts'
import { releaseOf } from '../release-of.ts'

/** One year of immigration by citizenship: what all came to, and each group or country with its number of persons. */
const cells = (parts: readonly (readonly [string, number])[]): readonly Given[] =>
  parts.map(([code, value]) => ({
    table: 'immigration-citizenship',
    key: ['XSA', code, '_T', '_T', 'border-police', '2024'],
    value,
  }))

async function answer(parts: readonly (readonly [string, number])[]): Promise<string> {
  const made = releaseOf(cells(parts), ['XSA'])
  const release = { ...made, count: async () => parts.length }
  const app = new Hono()
  app.route(
    '/',
    portal(() => release, { version: 'test', onError: (error) => expect(error).toBe(undefined) }),
  )
  const page = await (
    await app.request('/en/tables/immigration-citizenship?REF_AREA=XSA&SEX=_T&AGE=_T&TIME_PERIOD=latest')
  ).text()
  return (/class="answer">(.*?)<\/p>/.exec(page)?.[1] ?? page.slice(0, 400)).replaceAll(/<[^>]+>/g, '')
}

test('where a table of one country is as fine as groups of countries, groups are compared', async () => {
  const told = await answer([
    ['_T', 123],
    ['M49_011', 51],
    ['M49_155', 8],
    ['XSA', 67],
  ])
  expect(told).toContain('the highest is 67 people')
  expect(told).toContain('the lowest 8 people')
})

test('a group adds up its countries where they are in the table too', async () => {
  const told = await answer([
    ['_T', 123],
    ['M49_011', 151],
    ['MLI', 40],
    ['SEN', 9],
    ['XSA', 67],
  ])
  expect(told).toContain('the highest is 67 people')
  expect(told).toContain('the lowest 9 people')
})
