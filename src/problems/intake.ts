/** Problems of editions, the vocabulary, and deliveries on their way in. */
import { entry, nearest } from './entry.ts'

export const intakeProblems = {
  'check.too-many-rejected': entry<{
    source: string
    file: string
    rejected: number
    rows: number
    limit: number
  }>({
    say: (d) =>
      `${d.rejected} of ${d.rows} rows of ${d.source}/${d.file} did not pass, more than the ${d.limit} % that a delivery may lose.`,
    fix: () =>
      'The findings above say which rows and why. Nothing was published; the last release stays as it is.',
    example: { source: 'visas', file: 'visas-2024.csv', rejected: 410, rows: 1000, limit: 5 },
  }),
  'check.rule-broken': entry<{
    check: string
    rule: string
    rows: number
    first: string
    note: string
    action: string
  }>({
    say: (d) => `${d.rows} rows break the rule “${d.check}” (${d.rule}), first row ${d.first}: ${d.note}.`,
    fix: (d) => d.action,
    example: {
      check: 'sexes',
      rule: 'adds-up',
      rows: 2,
      first: '17',
      note: 'given 120, expected 121',
      action: 'The rows are set aside; ask the provider which number is right.',
    },
  }),
  'edition.invalid': entry<{ file: string; where: string; found: string }>({
    say: (d) => `${d.file} of the edition is wrong at ${d.where}: ${d.found}.`,
    fix: () => 'Correct it there; src/edition says what an edition and a source may contain.',
    example: {
      file: 'sources/visas/source.yaml',
      where: 'files.0.columns.SEX.as',
      found: 'expected text, found nothing',
    },
  }),
  'edition.missing': entry<{ dir: string; file: string }>({
    say: (d) => `${d.dir} has no ${d.file} that can be read.`,
    fix: () => 'Name the folder of an edition, such as editions/west-africa, or add the file.',
    example: { dir: 'editions/west-afrika', file: 'corridor.yaml' },
  }),
  'edition.unknown-source': entry<{ source: string; near: readonly string[] }>({
    say: (d) =>
      `corridor.yaml names the source “${d.source}”, but sources/${d.source} has no source.yaml.${nearest(d.near)}`,
    fix: () => 'Correct the name, or describe the source in a folder of that name.',
    example: { source: 'undesa-2024', near: ['undesa-ims-2024'] },
  }),
  'edition.unknown-codelist': entry<{ codelist: string; column: string }>({
    say: (d) => `A column that gives ${d.column} asks for the codes “${d.codelist}”, which is no codelist.`,
    fix: () =>
      'Use iso3, m49, unhcr, name, year, quarter, month, date, age, or the id of a codelist in standards/codelists.',
    example: { codelist: 'CL_SEKS', column: 'SEX' },
  }),
  'edition.missing-tables': entry<{ edition: string }>({
    say: (d) => `The edition ${d.edition} names no tables, so there is nothing to run.`,
    fix: () =>
      'Name tables in corridor.yaml. Files of person-level records are taken in by `corridor intake`.',
    example: { edition: 'sanoria' },
  }),
  'edition.unknown-record-column': entry<{
    file: string
    column: string
    type: string
    near: readonly string[]
  }>({
    say: (d) =>
      `${d.file} maps the column “${d.column}”, which records of the type ${d.type} do not have.${nearest(d.near)}`,
    fix: (d) => `The columns are listed in standards/record-types, in the file of ${d.type}.`,
    example: { file: 'crossings-*.csv', column: 'birthdate', type: 'crossing', near: ['date_of_birth'] },
  }),
  'edition.unknown-table': entry<{ table: string; where: string; near: readonly string[] }>({
    say: (d) => `${d.where} names the table “${d.table}”, which is not defined.${nearest(d.near)}`,
    fix: () => 'The tables are the files in standards/tables.',
    example: { table: 'stok-origin', where: 'corridor.yaml', near: ['stock-origin'] },
  }),
  'edition.missing-table': entry<{ table: string; reads: string }>({
    say: (d) => `The table ${d.table} is computed from ${d.reads}, which the edition does not make.`,
    fix: (d) => `Add ${d.reads} to the tables in corridor.yaml, or take ${d.table} out.`,
    example: { table: 'stock-share', reads: 'population-estimate' },
  }),
  'harmonise.invalid-age': entry<{ column: string; rows: number; first: string; found: string }>({
    say: (d) => `${d.rows} rows have an impossible age in ${d.column}, first row ${d.first}: “${d.found}”.`,
    fix: () =>
      'Ages are written Y7, Y15T19, Y_GE85, Y_LT15, _T or _U, from 0 to 130. Map others under recode.',
    example: { column: 'AGE', rows: 3, first: '8', found: 'Y20T15' },
  }),
  'harmonise.invalid-number': entry<{ column: string; rows: number; first: string; found: string }>({
    say: (d) => `${d.rows} rows have no number in ${d.column}, first row ${d.first}: “${d.found}”.`,
    fix: () =>
      'Write plain numbers (1234.5), or say under missing which text means that there is no value, and why.',
    example: { column: 'TOTAL', rows: 1, first: '12', found: '1 234' },
  }),
  'harmonise.invalid-time': entry<{ column: string; rows: number; first: string; found: string }>({
    say: (d) =>
      `${d.rows} rows have no time that can be read in ${d.column}, first row ${d.first}: “${d.found}”.`,
    fix: () => 'Years are written 2024, quarters 2024-Q3 or 2024Q3, months 2024-05, dates 2024-05-17.',
    example: { column: 'TIME_PERIOD', rows: 2, first: '5', found: '20-24' },
  }),
  'harmonise.missing-code': entry<{ column: string; rows: number; first: string; found: string }>({
    say: (d) => `${d.rows} rows have nothing in ${d.column}, where a code is expected, first row ${d.first}.`,
    fix: () => 'Fill the column, or ask the provider what an empty field means.',
    example: { column: 'COUNTERPART_AREA', rows: 4, first: '31', found: '' },
  }),
  'harmonise.spreadsheet-date': entry<{ column: string; rows: number; first: string; found: string }>({
    say: (d) =>
      `${d.rows} rows have the day number of a spreadsheet in ${d.column} where a time is expected, first row ${d.first}: “${d.found}”.`,
    fix: () =>
      'Format the column as text (2024, 2024-Q3, 2024-05-17) in the spreadsheet and export it again.',
    example: { column: 'TIME_PERIOD', rows: 12, first: '1', found: '45292' },
  }),
  'harmonise.unknown-code': entry<{
    column: string
    rows: number
    first: string
    found: string
    list: string
    near: readonly string[]
  }>({
    say: (d) =>
      `${d.rows} rows have ${d.column} = “${d.found}”, which ${d.list} does not list, first row ${d.first}.${nearest(d.near)}`,
    fix: (d) =>
      `Map it in the source.yaml under ${d.column}.recode, or add the code with its source to the codelist.`,
    example: {
      column: 'COUNTERPART_AREA',
      rows: 41,
      first: '7',
      found: '999',
      list: 'm49',
      near: [],
    },
  }),
  'intake.changing-file': entry<{ file: string }>({
    say: (d) => `${d.file} changed while it was read.`,
    fix: () => 'Hand it in when whoever writes it has finished; nothing of it was kept.',
    example: { file: 'border-police/crossings-2024.csv' },
  }),
  'intake.unwritable': entry<{ path: string }>({
    say: (d) =>
      `The rows that are set aside cannot be written to ${d.path}: the folder may not be written to.`,
    fix: () =>
      'Name another folder with --aside FOLDER and hand the file in again. The rows hold names, so they are written where the steward keeps the file, and nowhere else.',
    example: { path: '/media/usb/crossings-2024.csv.set-aside.csv' },
  }),
  'intake.unknown-file': entry<{ file: string; source: string; known: readonly string[] }>({
    say: (d) => `${d.file} is none of the files of ${d.source}, which are called ${d.known.join(', ')}.`,
    fix: () => 'Give the file its agreed name, or add it under files in the source.yaml.',
    example: { file: 'visas.csv', source: 'border-police', known: ['passages-*.csv'] },
  }),
  'intake.unknown-source': entry<{ source: string; known: readonly string[]; near: readonly string[] }>({
    say: (d) =>
      `The edition has no source “${d.source}” of person-level records; it has ${d.known.join(', ') || 'none'}.${nearest(d.near)}`,
    fix: () => 'Name one of them, or add it under sources in corridor.yaml with its source.yaml.',
    example: { source: 'border-polise', known: ['border-police', 'permits'], near: ['border-police'] },
  }),
  'intake.stopped': entry<{ file: string }>({
    say: (d) => `The intake of ${d.file} was stopped. The file is kept; nothing of it is used.`,
    fix: () => 'Give the file again when there is time for it.',
    example: { file: 'passages-2024-01.csv' },
  }),
  'intake.came-before': entry<{ file: string; rows: number; of: number; before: string; received: string }>({
    say: (d) =>
      `${d.rows} of the ${d.of} accepted rows of ${d.file} have numbers that came with ${d.before}, received on ${d.received}. It is kept and not used, as persons would count twice.`,
    fix: () =>
      'Give it again with `--replaces`, so that it takes the place of that one, or with `--adds`, so that both stand.',
    example: {
      file: 'passages-2024-01-corrected.csv',
      rows: 10_980,
      of: 11_020,
      before: 'passages-2024-01.csv',
      received: '2024-02-01',
    },
  }),
  'intake.nothing-to-mend': entry<{ file: string; whole: string }>({
    say: (d) =>
      `${d.file} has rows that were set aside, and the rest of ${d.whole} is not in: it was refused, or has not come.`,
    fix: () => 'Mend the rows in the whole file and hand that one in.',
    example: { file: 'passages-2024-01.csv.set-aside.csv', whole: 'passages-2024-01.csv' },
  }),
  'intake.invalid-expression': entry<{ source: string; file: string; place: string; what: string }>({
    say: (d) =>
      `The expression at ${d.place} of ${d.file}, in sources/${d.source}/source.yaml, cannot be worked out: ${d.what}.`,
    fix: () =>
      'Correct it there; names of the file’s columns stand in double quotation marks, each a text (`try_cast` makes a number of it where it is one). A delivery that met it is kept: give it again then.',
    example: {
      source: 'border-police',
      file: 'passages-*.csv',
      place: 'columns.time',
      what: 'Binder Error: Referenced column "DATE_HEUR" not found in FROM clause',
    },
  }),
  'intake.undecided': entry<{ file: string; period: string; before: string; received: string }>({
    say: (d) =>
      `${d.file} is for ${d.period}, and ${d.before}, received on ${d.received}, stands for that already. It is kept and not used.`,
    fix: () =>
      'Give it again with `--replaces`, so that it takes the place of that one, or with `--adds`, so that both stand.',
    example: {
      file: 'passages-2024-01-bis.csv',
      period: '2024-01',
      before: 'passages-2024-01.csv',
      received: '2024-02-01',
    },
  }),
  'read.binary': entry<{ file: string; near: number }>({
    say: (d) => `${d.file} is no text file: byte ${d.near} is a NUL. Expected a CSV file.`,
    fix: () =>
      'If it is a spreadsheet or an archive, export or unpack it as CSV first. The bytes are kept as they came.',
    example: { file: 'visas/visas-2024.csv', near: 4096 },
  }),
  'read.empty-file': entry<{ file: string; found: string; needs?: string }>({
    say: (d) => `${d.file} holds ${d.found}. Expected ${d.needs ?? 'a header and at least one row'}.`,
    fix: () => 'Ask the provider to send it again. The bytes are kept as they came.',
    example: { file: 'visas/visas-2024.csv', found: 'nothing at all' },
  }),
  'read.invalid-encoding': entry<{ file: string; encoding: string; near: number; line?: number }>({
    say: (d) =>
      `${d.file} is not written in ${d.encoding}: ${d.line === undefined ? `the bytes after ${d.near}` : `bytes in line ${d.line}`} are not allowed there.`,
    fix: (d) =>
      `Save the file as ${d.encoding}, or say in source.yaml which encoding it has (encoding: utf-8, latin-1 or utf-16; for files of persons also windows-1252, macintosh, cp437 or cp850).`,
    example: { file: 'visas/visas-2024.csv', encoding: 'utf-8', near: 65536, line: 812 },
  }),
  'read.missing-column': entry<{ file: string; missing: readonly string[]; found: readonly string[] }>({
    say: (d) => `${d.file} has no column ${d.missing.join(', ')}. Found: ${d.found.join(', ')}.`,
    fix: () =>
      'Ask the provider for the column, or correct its name under columns in source.yaml; where files of before never had it, write there since when it is there: since: 2021.',
    example: { file: 'visas/visas-2024.csv', missing: ['SEX'], found: ['YEAR', 'GENDER', 'TOTAL'] },
  }),
  'read.missing-file': entry<{ file: string; path: string }>({
    say: (d) => `The delivery ${d.file} is not there: no file at ${d.path}.`,
    fix: () =>
      'Put the file there, or correct the path that was given, or its name under files in source.yaml.',
    example: { file: 'visas/visas-2024.csv', path: 'sources/visas/visas-2024.csv' },
  }),
  'read.not-a-table': entry<{ file: string; row: number; why: string }>({
    say: (d) => `${d.file} cannot be read as a table from row ${d.row} on: ${d.why}.`,
    fix: () => 'Look at the row in a text editor and export the file again. The bytes are kept as they came.',
    example: {
      file: 'visas/visas-2024.csv',
      row: 214,
      why: 'a quotation mark is opened and not closed, or stands inside a field',
    },
  }),
  'read.ragged-rows': entry<{ file: string; rows: number; first: readonly number[]; width: number }>({
    say: (d) =>
      `${d.rows} rows of ${d.file} do not have the ${d.width} fields of the header, first rows ${d.first.join(', ')}.`,
    fix: () =>
      'Look for a comma inside a field that is not in quotation marks, or a row cut short; export the file again.',
    example: { file: 'visas/visas-2024.csv', rows: 2, first: [17, 31], width: 6 },
  }),
  'standards.invalid': entry<{ file: string; where: string; found: string }>({
    say: (d) => `standards/${d.file} is wrong at ${d.where}: ${d.found}.`,
    fix: () => 'Correct the file; the schemas in src/standards say which fields each kind of file has.',
    example: {
      file: 'codelists/sex.yaml',
      where: 'codes.2.name.pt',
      found: 'expected a text, found nothing',
    },
  }),
  'standards.invalid-age': entry<{ found: string }>({
    say: (d) => `“${d.found}” is no age.`,
    fix: () => 'Ages are written Y7, Y15T19, Y_GE85, Y_LT15, _T or _U, from 0 to 130, the younger first.',
    example: { found: 'Y20T15' },
  }),
}
