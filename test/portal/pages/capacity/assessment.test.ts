import { expect, test } from 'vitest'
import { styleSheet } from '../../../../src/portal/style-sheet.ts'
import { readStandards } from '../../../../src/standards/standards.ts'
import { pageFaults } from '../../page-faults.ts'
import { assessments, stakeholders } from './plans-record.ts'
import { ask, capacityRelease } from './small-capacity.ts'

const { questions } = readStandards()
const page = ask(capacityRelease({ stakeholders: [stakeholders], assessments }))
const silent = ask(capacityRelease())
const answer = (html: string): string =>
  (/<p class="answer">(.*?)<\/p>/.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '')

/** The beginning of a text as the page has it, its narrow spaces made plain. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 40)

test('the bank has every question with its scoring, in each language', async () => {
  for (const lang of ['en', 'fr', 'pt'] as const) {
    const { html } = await page(`/${lang}/capacity/assessment`)
    for (const { id, text, scoring } of questions) {
      expect(html).toContain(`id="${id.replace('.', '-')}"`)
      expect(html).toContain(plain(text[lang]))
      expect(html).toContain(plain(scoring.full[lang]))
    }
  }
})

test('the bank says how many countries have answered, and how many questions are measured', async () => {
  const measured = questions.filter((one) => one.measured !== undefined).length
  expect(answer((await page('/en/capacity/assessment')).html)).toContain(
    `${questions.length} questions in 9 groups ask a country what it can do with its migration data; this release answers ${measured} of them by itself. One of 3 countries has answered them.`,
  )
  expect(answer((await silent('/en/capacity/assessment')).html)).toContain(
    'No country of this edition has answered them yet.',
  )
})

test('a country’s page tells what was said apart from what is measured', async () => {
  const { html } = await page('/en/capacity/assessment/MLI')
  expect(answer(html)).toContain('In its own assessment of 15 January 2025, it says that it meets 1 of 2.')
  expect(html).toContain('All of &lt;them&gt;')
  expect(html).toContain('Where people and figures disagree')
  expect(html).toContain('href="/en/capacity/measures/agencies-mapped"')
})

test('the same question said to be met and measured as half met is shown as a disagreement', async () => {
  const { html } = await page('/en/capacity/assessment/MLI')
  const table = /<table[^>]*>(?:(?!<\/table>).)*id="differ-caption"(.*?)<\/table>/.exec(html)?.[1] ?? ''
  expect(table).toContain('Is it written down which agencies hold migration data')
  expect(table).not.toContain('by one protocol')
})

test('earlier assessments stand side by side', async () => {
  expect((await page('/en/capacity/assessment/MLI')).html).toMatch(
    /15 January 2023.*15 January 2025.*All questions<\/th>.*0 of 1.*1 of 2/,
  )
})

test('a country that has not assessed itself has its page, and it says so', async () => {
  const { status, html } = await page('/en/capacity/assessment/TGO')
  expect(status).toBe(200)
  expect(answer(html)).toContain('It has not assessed itself in this edition yet')
  expect(html).not.toContain('Earlier assessments')
})

test('a name leads to the code; a country that the edition does not have is a page not found', async () => {
  expect((await page('/fr/capacity/assessment/mali')).status).toBe(302)
  expect((await page('/en/capacity/assessment/FRA')).status).toBe(404)
  expect((await page('/en/capacity/assessment/nowhere')).status).toBe(404)
})

test('the pages keep the rules of every page', async () => {
  for (const lang of ['en', 'fr', 'pt'] as const) {
    for (const path of ['/capacity/assessment', '/capacity/assessment/MLI', '/capacity/assessment/GHA']) {
      const { html } = await page(`/${lang}${path}`)
      expect(pageFaults({ lang, html, css: styleSheet.text, most: 60 })).toEqual([])
    }
  }
})
