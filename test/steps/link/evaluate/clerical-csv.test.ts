import { expect, test } from 'vitest'
import { readSample, writeSample } from '../../../../src/steps/link/evaluate/clerical-csv.ts'
import type { SampledPair } from '../../../../src/steps/link/evaluate/clerical-csv.ts'

const pairs: readonly SampledPair[] = [
  {
    pair: 1,
    leftSource: 'census',
    leftId: 'A-1',
    rightSource: 'survey',
    rightId: '=cmd()',
    stratum: 'from 0 to 1',
    weight: 0.25,
    probability: 0.5432,
  },
  {
    pair: 2,
    leftSource: 'census',
    leftId: "'=7",
    rightSource: 'survey, second',
    rightId: 'say "x"',
    stratum: 'below -8',
    weight: -9.125,
    probability: 0.00179,
    judgement: 'non-match',
  },
]

test('a sample is written as a table, and what a spreadsheet would run is only text', () => {
  expect(writeSample(pairs)).toBe(
    [
      'pair,left_source,left_id,right_source,right_id,stratum,weight,probability,judgement',
      "1,census,A-1,survey,'=cmd(),from 0 to 1,0.250,0.543200,",
      `2,census,''=7,"survey, second","say ""x""",below -8,-9.125,0.001790,non-match`,
      '',
    ].join('\n'),
  )
})

test('what was written is read again', () => {
  expect(readSample(writeSample(pairs), 'sample.csv')).toEqual(pairs)
})

const header = 'pair,left_source,left_id,right_source,right_id,stratum,weight,probability,judgement'
const row = (pair: string, judgement: string, weight = '1.5'): string =>
  `${pair},a,1,b,2,from 1 to 2,${weight},0.7,${judgement}`

test('judgements are read in any case, and an empty one is none yet', () => {
  const text = [header, row('1', ' Match '), row('2', 'UNSURE'), row('3', '')].join('\r\n')
  expect(readSample(text, 'sample.csv').map((p) => p.judgement)).toEqual(['match', 'unsure', undefined])
})

test('a file that comes back with semicolons, decimal commas and a byte order mark is read', () => {
  const text = `\uFEFF${header.replaceAll(',', ';')}\n1;a;1;b;2;from 1 to 2;1,5;0,7;match\n`
  expect(readSample(text, 'sample.csv')[0]).toMatchObject({
    weight: 1.5,
    probability: 0.7,
    judgement: 'match',
  })
})

test.each([
  [
    'a missing column',
    header.replace(',judgement', ''),
    'read.missing-column: sample.csv has no column judgement',
  ],
  [
    'an unknown word',
    `${header}\n${row('1', 'perhaps')}`,
    'link.invalid-judgement: sample.csv has a judgement in row 2',
  ],
  [
    'a pair that stands twice',
    `${header}\n${row('1', '')}\n${row('1', '')}`,
    'its pair stands in row 2 already',
  ],
  ['a number that is none', `${header}\n${row('1', '', 'heavy')}`, 'its weight is not a number of a sample'],
  ['a pair without number', `${header}\n${row('x', '')}`, 'its pair is not a number of a sample'],
  [
    'a row that is too short',
    `${header}\n1,a,1`,
    'read.not-a-table: sample.csv cannot be read as a table from row 2',
  ],
])('%s is said plainly', (_, text, said) => {
  expect(() => readSample(text, 'sample.csv')).toThrow(said)
})

test('no error tells what a cell holds', () => {
  expect(() => readSample(`${header}\n${row('1', 'Awa Diallo')}`, 'sample.csv')).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('Awa') }),
  )
})
