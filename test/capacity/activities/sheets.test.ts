import { describe, expect, test } from 'vitest'
import { activityFields } from '../../../src/capacity/activities/activity-fields.ts'
import { columnsOf, fromRow, toRow } from '../../../src/capacity/activities/columns.ts'
import { readActivities } from '../../../src/capacity/activities/read-activities.ts'
import { readSheet } from '../../../src/capacity/activities/read-sheet.ts'
import { resourceFields } from '../../../src/capacity/activities/resource-fields.ts'
import { sheetFormats, writeSheet } from '../../../src/capacity/activities/write-sheet.ts'
import { Resource } from '../../../src/capacity/model/resource.ts'
import { readCapacity } from '../../../src/capacity/read-capacity.ts'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { standardsOf } from '../../../src/edition/standards-of.ts'
import { activityOf } from './activity-of.ts'

const given = readEdition('editions/west-africa')
const capacity = readCapacity(given, standardsOf(given))
const registry = capacity.activities.map(({ value }) => value)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Everything that a cell may hold and a sheet may spoil. */
const odd = activityOf({
  id: 'odd',
  title: { en: 'A "title", with; marks\nand two lines', ar: 'ورشة' },
  summary: '=1+1 | not a \\ formula',
  start: '2018-12-04',
  ongoing: true,
  place: { city: 'São Tomé', country: 'STP', online: true },
  organisers: ['A | B', 'C, D', '+E'],
  region: { pt: 'Toda a parte' },
  participants: {
    total: 7,
    women: 0,
    by: [{ agency: { fr: 'Institut' }, number: 3 }, { role: 'Head' }, { number: 0 }, {}],
  },
  outputs: [{ en: 'One', fr: 'Un' }, { fr: 'Deux | trois' }, 'Plain'],
  follow_up: "'=quoted",
  source: { document: '@report', page: 12 },
  example: true,
})

describe.each(sheetFormats)('as %s', (format) => {
  test('the whole registry comes back as it was', async () => {
    const file = writeSheet(format, { name: 'activities', fields: activityFields, things: registry })
    expect(await readActivities(`x.${format}`, format, file)).toEqual(registry)
  })

  test('texts that spreadsheets spoil come back as they were', async () => {
    const file = writeSheet(format, { name: 'activities', fields: activityFields, things: [odd] })
    expect(await readActivities(`x.${format}`, format, file)).toEqual([odd])
  })
})

test('the library comes back from its sheet', async () => {
  const things = capacity.library.map(({ value }) => value)
  for (const format of ['csv', 'xlsx'] as const) {
    const file = writeSheet(format, { name: 'library', fields: resourceFields, things })
    const rows = await readSheet('l', format, file, columnsOf(resourceFields))
    expect(rows.map((row) => Resource.parse(fromRow(resourceFields, row)))).toEqual(things)
  }
})

test('each field has a column, and column names stay as they are', () => {
  expect(columnsOf(activityFields).join(' ')).toBe(
    [
      'id kind title title_en title_fr title_pt title_ar summary summary_en summary_fr summary_pt',
      'summary_ar start end ongoing place_city place_country place_online organisers funders countries',
      'region region_en region_fr region_pt region_ar participants_total participants_women',
      'participants_men participants_by_agency participants_by_agency_en participants_by_agency_fr',
      'participants_by_agency_pt participants_by_agency_ar participants_by_role',
      'participants_by_role_en participants_by_role_fr participants_by_role_pt participants_by_role_ar',
      'participants_by_number topics languages outputs outputs_en outputs_fr outputs_pt outputs_ar',
      'follow_up follow_up_en follow_up_fr follow_up_pt follow_up_ar led_to part_of url',
      'source_document source_section source_page example',
    ].join(' '),
  )
  expect(
    Object.keys(toRow(activityFields, odd)).filter((name) => !columnsOf(activityFields).includes(name)),
  ).toEqual([])
})

describe('a sheet by hand', () => {
  const head = 'kind;title_en;title_fr;summary;start;topics;source_document;participants_total'
  const read = (...lines: readonly string[]) =>
    readActivities('mine.csv', 'csv', bytes([head, ...lines].join('\r\n')))

  test('with semicolons and without ids gets ids from title and year', async () => {
    const found = await read(
      'workshop;Data for all;;About.;2024-05;CENSUS | LABOUR;Own;12',
      'workshop;;Données à l’échelle;Sur cela.;;CENSUS;Own;',
      'workshop;Data for all;;About.;2024-06;CENSUS;Own;',
    )
    expect(found.map(({ id }) => id)).toEqual([
      'data-for-all-2024',
      'donnees-a-l-echelle',
      'data-for-all-2024-2',
    ])
    expect(found[0]).toMatchObject({ topics: ['CENSUS', 'LABOUR'], participants: { total: 12 } })
  })

  test('passes over empty rows, and still counts them', async () => {
    expect(await read(';;;;;;;', 'workshop;A;;B;2024;CENSUS;Own;')).toHaveLength(1)
    await expect(read(';;;;;;;', 'party;A;;B;2024;CENSUS;Own;')).rejects.toThrow(/row 2, column kind/)
  })

  test.each([
    [
      'an unknown kind',
      'party;A;;B;2024;CENSUS;Own;',
      /capacity\.invalid: mine\.csv .*row 1, column kind: found “party”/,
    ],
    ['a date that is none', 'workshop;A;;B;spring;CENSUS;Own;', /row 1, column start: found “spring”/],
    ['no topic', 'workshop;A;;B;2024;;Own;', /row 1, column topics/],
    ['no title', 'workshop;;;B;2024;CENSUS;Own;', /row 1, column title: found nothing/],
    ['no document', 'workshop;A;;B;2024;CENSUS;;', /row 1, column source/],
    [
      'a number that is none',
      'workshop;A;;B;2024;CENSUS;Own;many',
      /column participants_total: found “many”/,
    ],
  ])('is refused with row and column for %s', async (_, line, message) => {
    await expect(read(line)).rejects.toThrow(message)
  })

  test('is refused for a column that no sheet has, with the one that was meant', async () => {
    await expect(readActivities('m.csv', 'csv', bytes('kind,titel_en\nworkshop,A\n'))).rejects.toThrow(
      /column “titel_en” at the header.*“title_en”/,
    )
  })
})

test.each([
  ['csv', 'kind,title\n"broken'],
  ['xlsx', 'no workbook'],
  ['json', '{"activities": ['],
  ['json', '{"things": []}'],
] as const)('a broken file (%s) is refused in a sentence', async (format, text) => {
  await expect(readActivities(`x.${format}`, format, bytes(text))).rejects.toThrow(/capacity\.invalid: x\./)
})
