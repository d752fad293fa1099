import { expect, test } from 'vitest'
import { citation } from '../../src/exchange/citation.ts'

const cited = {
  edition: 'Corridor',
  title: 'Migrants',
  release: { number: 3, hash: '0123456789abcdef', year: '2026' },
  url: 'https://example.org/data/stock.csv',
  sources: ['UN DESA (2024)', 'UNHCR (2024)'],
}

test.each([
  [
    'en',
    'Corridor (2026). “Migrants”, release 3 (0123456789ab). https://example.org/data/stock.csv. Based on: UN DESA (2024); UNHCR (2024)',
  ],
  [
    'fr',
    'Corridor (2026). « Migrants », publication nº 3 (0123456789ab). https://example.org/data/stock.csv. D’après : UN DESA (2024) ; UNHCR (2024)',
  ],
  [
    'pt',
    'Corridor (2026). «Migrants», publicação n.º 3 (0123456789ab). https://example.org/data/stock.csv. Com base em: UN DESA (2024); UNHCR (2024)',
  ],
] as const)(
  'a citation in %s names the edition, the table, the release, the address and the sources',
  (language, text) => {
    expect(citation(cited, language).replaceAll('\u00A0', ' ')).toBe(text)
  },
)
