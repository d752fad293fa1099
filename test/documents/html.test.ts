import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { writeHtml } from '../../src/documents/html/write-html.tsx'
import { pageFaults } from '../portal/page-faults.ts'
import { elements } from '../portal/elements.ts'
import { hostile, nasty } from './hostile.ts'

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const html = decode(await writeHtml(hostile))

test('the file keeps the rules of the portal’s pages', () => {
  expect(pageFaults({ lang: 'en', html, css: '', most: 60 })).toEqual([])
})

test('the file is valid HTML', async () => {
  const validate = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'long-title': 'off', 'no-inline-style': 'off', 'require-sri': 'off' },
  })
  const report = await validate.validateString(html)
  expect(report.results.flatMap((one) => one.messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual([])
})

test('it fetches nothing and runs nothing', () => {
  expect(elements(html).filter((one) => ['script', 'link', 'img', 'iframe'].includes(one.name))).toEqual([])
  expect(html).not.toContain('url(http')
})

test('markup in text stays text', () => {
  expect(html).not.toContain('<b>&amp;</b>')
  const text = html.replace(/<style>[\s\S]*?<\/style>/g, '')
  const escaped = nasty
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
  expect(text.split(escaped).length - 1).toBeGreaterThanOrEqual(8)
})

test('numbers lead to their cells on the site, figures to their tables', () => {
  expect(html).toContain('<a href="https://example.org/en/cells/stock-origin/CIV">1,820,882</a>')
  expect(html).toContain('<a href="#table-t">The numbers: Table 1.</a>')
  expect(html).toContain('id="table-t"')
})

test('the same document gives the same bytes', async () => {
  expect(decode(await writeHtml(hostile))).toBe(html)
})
