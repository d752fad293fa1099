import { expect, test } from 'vitest'
import { answer } from '../../../src/link/report/answer.ts'
import { numbersIn } from '../../../src/report/numbers.ts'
import { voiceOf } from '../../../src/link/report/voice.ts'
import { reportPage } from '../../../src/link/report/report-page.tsx'
import { languages } from '../../../src/standards/labels.ts'
import { aResult, withTruth } from './a-result.ts'

const en = voiceOf('en')
const both = {
  ...aResult,
  falseLinks: { estimate: 0.0124, low: 0.008, high: 0.017 },
  missedLinks: { estimate: 0.061, low: 0.044, high: 0.09 },
}

test('the answer says how many persons, how many links, and how many may be wrong or missed', () => {
  expect(answer(en, { ...both, records: 12_345, persons: 9876, links: 4321 })).toBe(
    '12,345 records describe 9,876 persons: 4,321 links. About 1.2% (0.8% to 1.7%) of the links may be wrong; about 6.1% (4.4% to 9%) of the pairs that are truly of one person may be missed.',
  )
})

test.each(languages)('the numbers of the answer in %s are those of the result', (language) => {
  const n = numbersIn(language)
  const text = answer(voiceOf(language), both)
  for (const number of [n.exact(both.records), n.exact(both.persons), n.exact(both.links), n.share(0.0124)])
    expect(text).toContain(number)
  expect(reportPage(both, language)).toContain(`<p class="answer">${text}</p>`)
})

test('where the truth is known the links are measured at the threshold of the model', () => {
  const text = answer(en, withTruth)
  expect(text).toContain(
    '96.8% of the links are right (precision) and 95.0% of the true pairs were found (recall)',
  )
  expect(text).not.toContain('may be')
})

test('what could not be estimated is said to be unknown', () => {
  const { falseLinks, missedLinks } = both
  expect(answer(en, { ...both, missedLinks: undefined })).toContain('how many pairs are missed could not be')
  expect(answer(en, { ...both, falseLinks: undefined })).toContain('how many links are wrong could not be')
  expect(answer(en, { ...both, falseLinks: undefined, missedLinks: undefined })).toContain(
    'How many of them are wrong, and how many pairs are missed, could not be estimated.',
  )
  expect([falseLinks, missedLinks]).not.toContain(undefined)
})

test('one record is spoken of in the singular', () => {
  const one = { ...both, records: 1, persons: 1, links: 0 }
  expect(answer(en, one)).toBe('1 record was read and linked to nothing: it counts as 1 person.')
  expect(answer(voiceOf('fr'), one)).toContain('1 enregistrement a été lu')
  expect(answer(voiceOf('pt'), one)).toContain('1 registo foi lido')
})
