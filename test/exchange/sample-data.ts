/**
 * A selection with all that is hard to write: a missing value with its reason, a place without a cell, accents, a quotation
 * mark, a comma, a text that looks like a formula, several rows behind one cell.
 */
import type { Cell, TableData } from '../../src/exchange/table-data.ts'

const cell = (key: readonly string[], value: number | null, more: Partial<Cell> = {}): Cell => ({
  key,
  value,
  status: 'A',
  confidentiality: 'F',
  typeOfData: 'B',
  estimate: 'OBSERVED',
  unit: 'PS',
  source: 'census',
  vintage: '2024',
  reason: null,
  delivery: 'abc123',
  rows: [1],
  residenceRule: null,
  coverage: null,
  imputed: null,
  cv: null,
  ...more,
})

export const sampleData: TableData = {
  language: 'fr',
  labels: true,
  id: 'stock-origin',
  title: 'Migrants selon le pays d’origine',
  definition: 'Personnes qui vivent dans un pays et sont nées dans un autre.',
  universe: 'Résidents au milieu de l’année.',
  measure: { id: 'MIGRANT_STOCK', label: 'Effectif' },
  unit: { id: 'PS', label: 'personnes' },
  decimals: 0,
  fromRecords: false,
  dimensions: [
    {
      id: 'REF_AREA',
      label: 'Pays de destination',
      role: 'geo',
      codes: [
        { id: 'CIV', label: 'Côte d’Ivoire' },
        { id: 'SEN', label: 'Sénégal, "Teranga"' },
      ],
    },
    {
      id: 'SEX',
      label: 'Sexe',
      role: 'other',
      codes: [
        { id: '_T', label: '=1+1' },
        { id: 'F', label: 'Femmes' },
      ],
    },
    {
      id: 'TIME_PERIOD',
      label: 'Période',
      role: 'time',
      codes: ['2015', '2020', '2024'].map((id) => ({ id, label: id })),
    },
  ],
  attributes: {
    OBS_STATUS: [
      { id: 'A', label: 'Valeur normale' },
      { id: 'L', label: 'Manquante' },
    ],
    REASON_MISSING: [{ id: 'NOT_COLLECTED', label: 'Non collecté' }],
  },
  names: { OBS_STATUS: 'Statut de l’observation' },
  cells: [
    cell(['CIV', '_T', '2015'], 2_175_399),
    cell(['CIV', '_T', '2020'], null, { status: 'L', reason: 'NOT_COLLECTED', rows: [2, 5] }),
    cell(['CIV', 'F', '2024'], 0.5, { typeOfData: null }),
    cell(['SEN', '_T', '2024'], -3, { delivery: null, rows: [] }),
    cell(['SEN', 'F', '2020'], 1e21),
  ],
  sources: [
    {
      id: 'census',
      title: 'Recensement',
      citation: 'ANSD (2024)',
      licence: 'CC BY 4.0',
      url: 'https://example.org/census',
    },
  ],
  release: { number: 1, hash: 'f'.repeat(64), made: '2026-01-01T00:00:00.000Z' },
  citation: 'Migrations en Afrique de l’Ouest (2026). « Migrants ».',
  url: 'https://example.org/data/stock-origin.csv?SEX=F',
}
