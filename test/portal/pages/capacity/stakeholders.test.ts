import { expect, test } from 'vitest'
import { styleSheet } from '../../../../src/portal/style-sheet.ts'
import { pageFaults } from '../../page-faults.ts'
import { stakeholders } from './plans-record.ts'
import { ask, capacityRelease } from './small-capacity.ts'

const page = ask(capacityRelease({ stakeholders: [stakeholders] }))
const answer = (html: string): string =>
  (/<p class="answer">(.*?)<\/p>/.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '')

test('the answer counts agencies, agreements in force, and names the last talk', async () => {
  expect(answer((await page('/en/capacity/stakeholders/MLI')).html)).toBe(
    '3 agencies that make or use migration data are on record here; one is known to hold data of its own. ' +
      'One agreement on sharing data is in force. Producers and users last met on 11 February 2026.',
  )
})

test('an agreement that has ended is shown as ended', async () => {
  expect((await page('/en/capacity/stakeholders/MLI')).html).toContain('2019 (ended)')
})

test('what a user asks is shown as text, whatever it contains', async () => {
  expect((await page('/en/capacity/stakeholders/MLI')).html).toContain(
    'How many &lt;come>?'.replace('>', '&gt;'),
  )
})

test('a name in the reader’s language is used where there is one', async () => {
  expect((await page('/fr/capacity/stakeholders/MLI')).html).toContain('L’institut')
})

test('a country about which nothing is written says so and how to add it', async () => {
  const { status, html } = await page('/en/capacity/stakeholders/TGO')
  expect(status).toBe(200)
  expect(answer(html)).toContain('Nothing has been written down yet')
  expect(html).not.toContain('<svg class="chart"')
})

test('the pages keep the rules of every page', async () => {
  for (const lang of ['en', 'fr', 'pt'] as const) {
    for (const path of ['/capacity/stakeholders/MLI', '/capacity/stakeholders/TGO']) {
      const { html } = await page(`/${lang}${path}`)
      expect(pageFaults({ lang, html, css: styleSheet.text, most: 60 })).toEqual([])
    }
  }
})
