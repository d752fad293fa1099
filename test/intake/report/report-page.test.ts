import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { RecordFile } from '../../../src/edition/record-source.ts'
import { RecordRule } from '../../../src/edition/record-rule.ts'
import { deliveryPage } from '../../../src/intake/report/report-page.tsx'
import { languages } from '../../../src/standards/labels.ts'
import { readRecordTypes } from '../../../src/standards/read-record-types.ts'
import { readStandards } from '../../../src/standards/standards.ts'
import { report } from '../a-report.ts'
import { source } from '../crossings.ts'

const type = readRecordTypes('standards').find((one) => one.id === 'crossing')
const [file] = source.files
if (type === undefined || file === undefined) throw new Error('no crossings')
const given = { source, file, type }

describe.each(languages)('in %s', (language) => {
  const html = deliveryPage(report, given, language)

  test('it is valid HTML of one file, without script, in its language', () => {
    const valid = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'void-style': 'off',
        'no-inline-style': 'off',
        'long-title': 'off',
        'no-redundant-role': 'off',
      },
    }).validateStringSync(html)
    expect(
      valid.results.flatMap((result) => result.messages.map((one) => `${one.ruleId}: ${one.message}`)),
    ).toEqual([])
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toMatch(/<script|https?:/)
    expect(html.length).toBeLessThan(40_000)
  })

  test('it names the columns as the file does, and the rows to mend', () => {
    for (const text of [
      'NATIONALITE',
      'PASSEPORT',
      'NUMERO',
      '17, 18, 411, 412, 999 …',
      'Burkinabais',
      '801, 9002',
    ])
      expect(html).toContain(text)
  })

  test('every kind of rule has its sentence', () => {
    const rules: readonly RecordRule[] = [
      RecordRule.parse({
        id: 'a',
        rule: 'known',
        severity: 'warning',
        column: 'document_number',
        source: 'permits',
        of: 'document_number',
      }),
      RecordRule.parse({ id: 'b', rule: 'holds', severity: 'error', sql: 'true', note: 'It holds.' }),
      RecordRule.parse({ id: 'c', rule: 'listed', severity: 'error', column: 'post', codelist: 'CL_POST' }),
    ]
    const more = deliveryPage(
      {
        ...report,
        rules: rules.map(({ id, severity }) => ({ rule: id, severity, rows: 1, first: [1], found: [] })),
      },
      { ...given, file: { ...file, rules: [...rules] } },
      language,
    )
    expect(more).toContain('permits')
    expect(more).toContain('It holds.')
    expect(more).toContain('CL_POST')
    expect(html).not.toContain('undefined')
  })
})

test('a date that is none is told the agreed form, in letters that a person reads', () => {
  expect(deliveryPage(report, given, 'fr')).toContain('dans la forme convenue : JJ/MM/AAAA.')
})

test('a column made by an expression has the names of the columns that it reads', () => {
  const made = {
    ...file,
    columns: {
      ...file.columns,
      date: { ...file.columns['date'], from: undefined, sql: 'substr("DATE_HEURE", 1, 10)' },
    },
  }
  const html = deliveryPage(
    report,
    { ...given, file: RecordFile.parse(JSON.parse(JSON.stringify(made))) },
    'en',
  )
  expect(html).toContain('DATE_HEURE (date of crossing) is no date')
})

test('rows are told in ranges, with the line of the first, and what is cut says where the rest is', () => {
  const rules = [{ rule: 'once', severity: 'error' as const, rows: 90, first: [17, 18, 19, 412], found: [] }]
  const html = deliveryPage({ ...report, rules, firstLine: 4 }, given, 'en')
  expect(html).toContain('90 rows: 17–19, 412 …')
  expect(html).toContain('row 1 stands in line 4 of the file')
  expect(html).toContain('rows.csv')
})

test('what is refused is to be sent whole, and nothing says that it is in', () => {
  const html = deliveryPage({ ...report, verdict: 'refused' }, given, 'en')
  expect(html).toContain('send the whole file again')
  expect(html).not.toContain('keeps a row out')
})

test('dates with day and month exchanged, rows that moved and rows with nothing say what to do', () => {
  const rules = report.rules.map((one) => (one.column === 'date' ? { ...one, exchanged: 29 } : one))
  const odd = { shifted: { rows: 2, first: [3, 4] }, sparse: { rows: 1, first: [12_345] } }
  const html = deliveryPage({ ...report, ...odd, rules }, given, 'en')
  expect(html).toContain('it is a date in 29 rows')
  expect(html).toContain('moved into other columns')
  expect(html).toContain('a total, a note or an empty line')
})

test('a code has its name beside it in what changed', () => {
  const { areas, codelists } = readStandards()
  const html = deliveryPage(report, { ...given, words: { areas, codelists } }, 'fr')
  expect(html).toContain('F (Féminin)')
  expect(html).toContain('+3,7')
})

test('a code is told as the file writes it', () => {
  expect(deliveryPage(report, given, 'en')).toContain('Where SENS (direction) is E,')
})

test('a refusal says how many rows and how many may be', () => {
  const html = deliveryPage({ ...report, verdict: 'refused', setAside: 1234 }, given, 'en')
  expect(html).toContain('Of the file, 1,234 rows (10%) would be set aside; at most 5% may be')
})

test('a refusal by a rule of the file names the rule', () => {
  const rules = [{ rule: 'document-there', severity: 'error' as const, rows: 3001, first: [4], found: [] }]
  const html = deliveryPage({ ...report, verdict: 'refused', setAside: 2, rules }, given, 'en')
  expect(html).toContain('the file as a whole breaks a rule: document-there')
})

test.each([
  ['en', 'Accepted in part. In:', 'Nothing: no rule has a warning.', /with warnings/],
  ['fr', 'Acceptée en partie. Reprises', 'aucune règle ne donne de réserve', /avec réserves/],
  ['pt', 'Aceite em parte. Entraram:', 'nenhuma regra deu reservas', /com reservas/],
] as const)(
  'in %s, rows set aside without any warning are told as that, and as no reserve',
  (language, answer, none, reserve) => {
    const rules = report.rules.filter(({ severity }) => severity === 'error')
    const { shifted: _none, ...rest } = report
    const page = deliveryPage({ ...rest, rules }, given, language)
    expect(page).toContain(answer)
    expect(page).toContain(none)
    expect(page).not.toMatch(reserve)
    expect(deliveryPage(report, given, language)).toMatch(reserve)
    const warned = {
      ...rest,
      setAside: 0,
      accepted: rest.rows,
      rules: report.rules.filter(({ severity }) => severity === 'warning'),
    }
    expect(deliveryPage(warned, given, language)).toMatch(reserve)
    expect(deliveryPage(warned, given, language)).not.toContain(answer)
  },
)

test.each([
  ['en', 'the one before it had 7 rows', 'so it is told that there was nobody'],
  ['fr', 'le précédent avait 7 lignes', 'dit qu’il n’y avait personne'],
  ['pt', 'o anterior tinha 7 linhas', 'diz que não havia ninguém'],
] as const)(
  'in %s a file without rows is told as such, with what the one before had',
  (language, had, nobody) => {
    const { compared: _, ...bare } = report
    const none = { ...bare, rows: 0, accepted: 0, setAside: 0, unreadable: { rows: 0, first: [] }, rules: [] }
    const compared = {
      file: 'passages-2023-12.csv',
      received: '2024-01-01T09:30:00.000Z',
      rows: 7,
      shares: [],
      newCodes: [],
    }
    const emptied = deliveryPage({ ...none, verdict: 'warnings', compared }, given, language)
    expect(emptied).toContain(had)
    expect(deliveryPage({ ...none, verdict: 'accepted' }, given, language)).toContain(nobody)
  },
)
