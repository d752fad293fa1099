import { expect, test } from 'vitest'
import { styleSheet } from '../../../../src/portal/style-sheet.ts'
import { pageFaults } from '../../page-faults.ts'
import { assessments, stakeholders, strategy } from './plans-record.ts'
import { ask, capacityRelease } from './small-capacity.ts'

const page = ask(capacityRelease({ stakeholders: [stakeholders], assessments, strategies: [strategy] }))
const answer = (html: string): string =>
  (/<p class="answer">(.*?)<\/p>/.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '')

test('the list says who has a strategy and for whom a proposal is worked out', async () => {
  expect(answer((await page('/en/capacity/strategies')).html)).toBe(
    'One of 3 countries has given this edition a strategy for its migration data. ' +
      'For 2, a proposal is worked out from measured gaps; nobody in those countries has agreed to it.',
  )
})

test('without any file the list says so', async () => {
  const { status, html } = await ask(capacityRelease())('/fr/capacity/strategies')
  expect(status).toBe(200)
  expect(answer(html)).toContain('Aucun des 3 pays')
})

test('a strategy shows its cycle with what is due next', async () => {
  const { html } = await page('/en/capacity/strategies/MLI')
  expect(html).toContain('“Carry it out” is due next')
  expect(answer(html)).toContain('The plan has 1 action: 0 done, 1 running, 0 still to begin; 1 late.')
})

test('an action shows owner, cost, funding, dates and its indicator then, now and to come', async () => {
  const { html } = await page('/en/capacity/strategies/MLI')
  expect(html).toContain('12,500 XOF')
  expect(html).toContain('The office')
  expect(html).toContain('with La police des frontières')
  expect(html).toContain('April 2025 – March 2026')
  expect(html).toMatch(
    /measures\/agreements-in-force">.*<td class="n">0<\/td>.*<td class="n">1<\/td>.*4 by 2027/,
  )
})

test('a written strategy is not called a proposal', async () => {
  expect((await page('/en/capacity/strategies/MLI')).html).not.toContain('This is a proposal')
})

test('gaps that no action answers are named', async () => {
  expect((await page('/en/capacity/strategies/MLI')).html).toMatch(
    /Gaps that no action answers.*id="unanswered-caption"/,
  )
})

test.each([
  ['en', 'a proposal</h1>', 'nobody in Togo has agreed to it'],
  ['fr', 'une proposition</h1>', 'approuvée par personne'],
  ['pt', 'uma proposta</h1>', 'ninguém no país em causa'],
])('in %s, a proposal is unmistakable', async (lang, title, callout) => {
  const { html } = await page(`/${lang}/capacity/strategies/TGO`)
  expect(html).toContain(title)
  expect(/<p class="callout">(.*?)<\/p>/.exec(html)?.[1]).toContain(callout)
  expect(html).not.toContain('XOF')
})

test('the strategy can be had as a document in each format', async () => {
  const { html } = await page('/pt/capacity/strategies/TGO')
  for (const format of ['pdf', 'docx', 'html'])
    expect(html).toContain(`href="/pt/capacity/strategies/TGO.${format}"`)
})

test('the pictures can be had by themselves', async () => {
  for (const id of ['cycle', 'timeline']) {
    const { status, html } = await page(`/en/capacity/strategies/MLI/figures/${id}.svg`)
    expect([id, status]).toEqual([id, 200])
    expect(html).toContain('<svg')
  }
})

test('an unknown country is a page not found', async () => {
  expect((await page('/en/capacity/strategies/FRA')).status).toBe(404)
})

test('the pages keep the rules of every page', async () => {
  for (const lang of ['en', 'fr', 'pt'] as const) {
    for (const path of ['/capacity/strategies', '/capacity/strategies/MLI', '/capacity/strategies/GHA']) {
      const { html } = await page(`/${lang}${path}`)
      expect(pageFaults({ lang, html, css: styleSheet.text, most: 60 })).toEqual([])
    }
  }
})
