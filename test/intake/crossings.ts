/** A few crossings as a border police writes them, with what is wrong in such files. For tests only; nobody is real. */
import { RecordSource } from '../../src/edition/record-source.ts'

export const source = RecordSource.parse({
  id: 'border-police',
  provider: { en: 'Border police', fr: 'Police des frontières', pt: 'Polícia de fronteiras' },
  title: { en: 'Crossings', fr: 'Passages', pt: 'Passagens' },
  description: { en: 'Crossings.', fr: 'Passages.', pt: 'Passagens.' },
  record_type: 'crossing',
  confidentiality: 'restricted',
  legal_basis: { en: 'Invented', fr: 'Inventée', pt: 'Inventada' },
  language: 'fr',
  retention_years: 10,
  most_set_aside: 40,
  files: [
    {
      name: 'passages-*.csv',
      columns: {
        record_id: { from: 'NUMERO' },
        direction: { from: 'SENS', recode: { E: 'ARRIVAL', S: 'DEPARTURE' } },
        date: { from: 'DATE', date: ['%d/%m/%Y', 'excel'] },
        post: { from: 'POSTE' },
        date_of_birth: { from: 'NAISSANCE', date: ['%d/%m/%Y', '%m/%Y', '%Y'], missing: ['00/00/0000'] },
        sex: { from: 'SEXE', recode: { H: 'M' } },
        citizenship: { from: 'NATIONALITE', codes: 'name' },
        document_number: { from: 'PASSEPORT' },
        intended_days: { from: 'MOIS', factor: 30.4375 },
      },
      full_name: { from: 'NOM', order: 'surname-first' },
      missing: ['N/D'],
      rules: [
        { id: 'born-first', rule: 'in-order', severity: 'error', columns: ['date_of_birth', 'date'] },
        { id: 'not-yet', rule: 'in-range', severity: 'error', column: 'date', max: 'received' },
        { id: 'once', rule: 'unique', severity: 'error', columns: ['record_id'] },
        {
          id: 'stay-said',
          rule: 'needs',
          severity: 'warning',
          column: 'direction',
          codes: ['ARRIVAL'],
          columns: ['intended_days'],
        },
        { id: 'document-there', rule: 'filled', severity: 'warning', column: 'document_number', percent: 20 },
        { id: 'again', rule: 'new', severity: 'warning', columns: ['record_id'] },
      ],
    },
  ],
})

export const header = [
  'NUMERO',
  'NOM',
  'NAISSANCE',
  'SEXE',
  'NATIONALITE',
  'PASSEPORT',
  'SENS',
  'DATE',
  'POSTE',
  'MOIS',
] as const

/** Row by row; what is wrong stands beside each. */
export const fields: readonly (readonly (string | null)[])[] = [
  ['1', 'TRAORE Awa', '03/09/1985', 'F', 'Mali', 'A1', 'E', '02/01/2024', 'Noé', '2'],
  ['2', 'DIALLO  Mamadou Lamine', '1990', 'H', 'Guinée', 'A2', 'S', '45293', 'Noé', null],
  // Born after the crossing.
  ['3', 'OUEDRAOGO Issa', '01/01/2030', 'M', 'Burkina Faso', 'A3', 'E', '03/01/2024', 'Noé', '1'],
  // A nationality that is in no list, four times; no length of stay.
  ['4', 'KONE Fatou', '05/1992', 'F', 'Burkinabais', null, 'E', '04/01/2024', 'Noé', null],
  ['5', 'KONE Ali', '00/00/0000', 'M', 'Burkinabais', null, 'S', '04/01/2024', 'Noé', null],
  ['6', 'SOW Binta', '12/12/1970', 'F', 'Burkinabais', null, 'S', '05/01/2024', 'Noé', null],
  // A sex that is none; the number of row 1 again.
  ['1', 'BA Ousmane', '11/11/1966', 'X', 'Sénégal', 'N/D', 'S', '06/01/2024', 'Noé', null],
  // No direction, a date that is none.
  ['8', 'MENDES', '31/02/1980', 'M', 'Cabo Verde', 'A8', null, '07/13/2024', 'Noé', '1,5'],
  // Not yet.
  ['9', 'CAMARA Aïssata', '15/06/1999', 'F', 'Guinée', 'A9', 'E', '08/01/2031', 'Noé', '1'],
]

/** The staged file: row, and the columns as texts. */
export const stagedSql = `select * from (values ${fields
  .map(
    (row, i) => `(${[`${i + 1}::bigint`, ...row.map((f) => (f === null ? 'null' : `'${f}'`))].join(', ')})`,
  )
  .join(', ')}) as t (row, ${header.map((name) => `"${name}"`).join(', ')})`
