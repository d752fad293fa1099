import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, describe, expect, test } from 'vitest'
import { deliveryList } from '../../../src/intake/delivery-list.ts'
import { deliveriesPage } from '../../../src/intake/report/deliveries-page.tsx'
import { languages } from '../../../src/standards/labels.ts'
import { openIntakeCatalog } from '../../../src/store/intake-catalog.ts'
import type { RecordDelivery } from '../../../src/store/intake-catalog.ts'
import { source } from '../crossings.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-list-'))
const catalog = openIntakeCatalog(join(dir, 'catalog.sqlite'))
afterAll(() => {
  catalog.close()
  rmSync(dir, { recursive: true })
})

const delivered = (sha256: string, name: string, period: string, more: Partial<RecordDelivery> = {}): void =>
  catalog.keep({
    sha256: sha256.repeat(64),
    source: source.id,
    file: 'passages-*.csv',
    name,
    period,
    described: 'x',
    bytes: 10,
    received: `2024-02-0${sha256}T08:00:00.000Z`,
    rows: 1200,
    accepted: 1200,
    setAside: 0,
    verdict: 'accepted',
    ...more,
  })
const taken = (sha256: string, replaced: string | null = null): void =>
  catalog.decide({
    at: '2024-02-09T08:00:00.000Z',
    source: source.id,
    sha256: sha256.repeat(64),
    action: replaced === null ? 'takes' : 'replaces',
    replaced: replaced?.repeat(64) ?? null,
  })

delivered('1', 'passages-2024-01.csv', '2024-01')
taken('1')
delivered('2', 'passages-2024-01-bis.csv', '2024-01')
taken('2', '1')
delivered('3', 'passages-2024-02.csv', '2024-02', { accepted: 1190, setAside: 10, verdict: 'warnings' })
taken('3')
delivered('4', 'passages-2024-02-bis.csv', '2024-02')
delivered('5', 'passages-2024-03.csv', '2024-03', { accepted: 2, setAside: 1198, verdict: 'refused' })
delivered('6', 'passages-2024-04.csv', '2024-04', { accepted: 2, setAside: 1198, verdict: 'refused' })
delivered('7', 'passages-2024-04-new.csv', '2024-04')
taken('7')
delivered('8', 'passages-2024-05.csv', '2024-05', { accepted: 1195, setAside: 5, verdict: 'warnings' })
taken('8')
delivered('9', 'passages-2024-05.csv.set-aside.csv', '2024-05', { rows: 5, accepted: 5 })
taken('9')

const described = { ...source, dir }
const list = deliveryList([described, { ...described, id: 'permits' }], catalog)

test('each delivery says what became of it, and which rows have not come again', () => {
  expect(list[0]?.lines.map(({ delivery, state, open }) => [delivery.name, state, open])).toEqual([
    ['passages-2024-01.csv', 'replaced', 0],
    ['passages-2024-01-bis.csv', 'used', 0],
    ['passages-2024-02.csv', 'used', 10],
    ['passages-2024-02-bis.csv', 'waiting', 0],
    ['passages-2024-03.csv', 'refused', 0],
    ['passages-2024-04.csv', 'mended', 0],
    ['passages-2024-04-new.csv', 'used', 0],
    ['passages-2024-05.csv', 'used', 0],
    ['passages-2024-05.csv.set-aside.csv', 'used', 0],
  ])
})

describe.each(languages)('in %s', (language) => {
  const title = { en: 'Trial', fr: 'Essai', pt: 'Ensaio' }
  const html = deliveriesPage({ title, list, now: '2024-03-01T08:00:00.000Z' }, language)

  test('it is valid HTML without script, and each delivery leads to its report', () => {
    const { results } = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'void-style': 'off',
        'no-inline-style': 'off',
        'long-title': 'off',
        'no-redundant-role': 'off',
      },
    }).validateStringSync(html)
    expect(results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`))).toEqual(
      [],
    )
    expect(html).not.toMatch(/<script|https?:|undefined/)
    for (const { delivery } of list[0]?.lines ?? [])
      expect(html).toContain(`href="border-police/${delivery.sha256.slice(0, 16)}/report.${language}.html"`)
  })

  test('what waits comes first: decisions, refusals, rows set aside', () => {
    const waits = html.split('<ol')[1]?.split('</ol>')[0] ?? ''
    expect(Array.from(waits.matchAll(/>(passages[^<]*)</g), ([, name]) => name)).toEqual([
      'passages-2024-02-bis.csv',
      'passages-2024-03.csv',
      'passages-2024-02.csv',
    ])
  })
})

test('the sentence counts what is in use and what waits', () => {
  const html = deliveriesPage({ title: source.title, list, now: '2024-03-01T08:00:00.000Z' }, 'en')
  expect(html).toContain(
    '9 deliveries came in; 5 in use. Waiting for a decision: 1. Refused and not yet sent again: 1. Set aside and not yet sent again: 10 rows.',
  )
  expect(html).toContain('Nothing has come yet.')
})
