import { expect, test } from 'vitest'
import { possiblePairs } from '../../../src/link/report/method.tsx'
import { reportPage } from '../../../src/link/report/report-page.tsx'
import { LinkModel } from '../../../src/steps/link/model/model.ts'
import { aModel, aResult } from './a-result.ts'

test('pairs within a source count only where records of one source may be of one person', () => {
  const result = {
    ...aResult,
    records: 5,
    sources: [
      { name: 'a', records: 2 },
      { name: 'b', records: 3 },
    ],
  }
  expect(possiblePairs(result)).toBe(10)
  expect(possiblePairs({ ...result, model: LinkModel.parse({ ...aModel, link: 'link' }) })).toBe(6)
})

test('the five sentences carry the numbers of the model', () => {
  const html = reportPage(aResult, 'en')
  const [list = ''] = /<h2 id="method">[\s\S]*?<\/ol>/.exec(html) ?? []
  expect([...list.matchAll(/<li>/g)]).toHaveLength(5)
  // log2(0.683 / 0.000052) = 13.7, 2^13.7 = 13,135; log2(0.061 / 0.940299) = −3.9.
  for (const part of [
    '1.2 billion pairs',
    '68% of pairs',
    '0.0052%',
    'by 13,000',
    '+13.7 bits',
    '−3.9',
    'one pair in 410,000',
  ])
    expect(list).toContain(part)
})
