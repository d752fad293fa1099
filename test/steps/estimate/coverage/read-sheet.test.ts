/** A sheet that clerks fill in: what is written is read again, and what its lines say together. */
import { expect, test } from 'vitest'
import { isUnjudged, readSheet } from '../../../../src/steps/estimate/coverage/read-sheet.ts'
import { writeSheet } from '../../../../src/steps/estimate/coverage/review-sheet.ts'
import type { Said } from '../../../../src/steps/estimate/coverage/review-sheet.ts'

const said = (surnames: string): Said => ({
  surnames,
  'given names': 'Awa',
  born: '1984-05-02',
  sex: 'F',
  citizenship: 'MLI',
})
const candidate = (record: string) => ({ record, household: '12', said: said('Traoré') })
const draw = { of: 2, seed: 3, linkage: 'L0123456789ab' }
const sheet = writeSheet(draw, [
  { person: 71, known: said('=cmd()'), candidates: [candidate('a'), candidate('b')] },
  { person: 5, known: said('Keïta / "Keita", \nB'), candidates: [] },
])

/** The sheet with these judgements, row by row: 71 (her own line and two), then 5. */
const judged = (...words: readonly string[]): string =>
  words.reduce(
    (text, word, row) =>
      text.replace(new RegExp(`^((?:${row < 3 ? 1 : 2},2,${row % 3}),.*?L0123456789ab,)`, 'm'), `$1${word}`),
    sheet,
  )
const verdicts = (...words: readonly string[]) =>
  readSheet(judged(...words), 'sheet.csv').judged.map(({ verdict }) => verdict)
/** What is said against a sheet. */
function refusal(text: string): string {
  try {
    readSheet(text, 'sheet.csv')
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

test('a spreadsheet runs nothing of it, and what is known stands beside what the census says', () => {
  const lines = sheet.split('\n')
  expect(lines[0]).toMatch(
    /^number,of,line,lines,person,seed,linkage,judgement,surnames \(known\),surnames \(census\),/,
  )
  expect(lines[1]).toContain("71,3,L0123456789ab,,'=cmd(),,")
  expect(lines[2]).toContain("'=cmd(),Traoré,Awa,Awa,1984-05-02,1984-05-02,F,F,MLI,MLI,12,a")
})

test.each([
  [
    ['', 'non-match', 'match', 'non-match'],
    ['match', 'non-match'],
  ],
  [
    ['', 'match', '', 'unsure'],
    ['match', 'unsure'],
  ],
  [
    ['', 'non-match', 'Non-Match', 'match'],
    ['non-match', 'match'],
  ],
  [
    ['', 'non-match', 'unsure', 'match'],
    ['unsure', 'match'],
  ],
  [
    ['non-match', '', '', 'match'],
    ['non-match', 'match'],
  ],
  [
    ['match', 'non-match', 'non-match', 'match'],
    ['match', 'match'],
  ],
])('%j says %j', (words, expected) => {
  expect(verdicts(...words)).toEqual(expected)
})

test('the draw is read with it, and whoever the persons are', () => {
  expect(readSheet(judged('match', '', '', 'match'), 'sheet.csv')).toEqual({
    draw,
    judged: [
      { person: 71, verdict: 'match' },
      { person: 5, verdict: 'match' },
    ],
  })
  // As a spreadsheet gives it back.
  const back = judged('match', '', '', 'match').replaceAll(',', ';')
  expect(readSheet(`\uFEFF${back}`, 'sheet.csv').draw).toEqual(draw)
})

test('whoever is not judged yet is named by her row', () => {
  expect(refusal(judged('', 'non-match', '', ''))).toMatch(
    /^review\.missing-judgement: .*2 persons.*row 2\.$/,
  )
  expect(refusal(judged('', 'match', '', ''))).toMatch(/^review\.missing-judgement: .*1 persons.*row 5\.$/)
})

test('a sheet that was cut, mixed or changed is refused', () => {
  const all = judged('match', '', '', 'match')
  const lines = all.split('\n')
  expect(refusal(lines.slice(0, 4).join('\n'))).toMatch(/^review\.cut-sheet: .*1 persons, but 2/)
  expect(refusal(lines.toSpliced(3, 1).join('\n'))).toMatch(/^review\.cut-sheet/)
  expect(refusal(all.replace('1,2,2,2,71', '1,2,1,2,71'))).toMatch(
    /row 4: its line stands in row 3 already\.$/,
  )
  expect(refusal(all.replace('1,2,2,2,71', '1,2,2,2,72'))).toMatch(
    /row 4: another person stands under its number/,
  )
  expect(refusal(all.replace('1,2,2,2,71,3', '1,2,2,2,71,4'))).toMatch(/row 4: it is of another draw/)
  expect(refusal(all.replace('1,2,2,2,71', '1,2,x,2,71'))).toMatch(/row 4: its line is not a number/)
  expect(refusal(all.replace('L0123456789ab', '123'))).toMatch(/row 2: its linkage is not a mark/)
  expect(refusal(judged('non-match', 'match', '', 'match'))).toMatch(/row 3: it is a match, but row 2 says/)
  expect(refusal(judged('perhaps', '', '', 'match'))).toMatch(/^link\.invalid-judgement: .*row 2/)
  expect(refusal(all.replace('judgement', 'verdict'))).toMatch(/^read\.missing-column/)
  expect(refusal('')).toMatch(/^read\./)
})

test('a sheet that nobody has judged may be drawn anew, anything else may not', () => {
  expect(isUnjudged(sheet)).toBe(true)
  expect(isUnjudged(judged('unsure', '', '', ''))).toBe(false)
  expect(isUnjudged('a,b\n1,2\n')).toBe(false)
  expect(isUnjudged('')).toBe(false)
})
