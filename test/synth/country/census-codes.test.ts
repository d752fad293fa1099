/** The example's description of the census reads its numbers of countries as the generator writes them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const standards = join(import.meta.dirname, '../../../standards/synth')
const yaml = (path: string): unknown => parse(readFileSync(join(standards, path), 'utf8'))

test('every country of the country’s corridors has its number, from 101 on', () => {
  const { corridors } = yaml('country.yaml') as { corridors: readonly { country: string }[] }
  const source = yaml('sanoria/sources/recensement/source.yaml') as {
    files: readonly { columns: Record<string, { recode?: Record<string, string> }> }[]
  }
  const expected = Object.fromEntries([
    ['100', 'XSA'],
    ...corridors.map(({ country }, i) => [String(101 + i), country]),
  ])
  for (const [file, column] of [
    [0, 'country_of_birth'],
    [0, 'citizenship'],
    [0, 'previous_residence'],
    [2, 'residence'],
  ] as const)
    expect(source.files[file]?.columns[column]?.recode).toEqual(expected)
})
