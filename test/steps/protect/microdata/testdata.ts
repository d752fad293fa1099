/** The test data of sdcMicro (4,580 persons of 1,000 households), where ../shared has it. */
import { existsSync, readFileSync } from 'node:fs'

const file = '../shared/data/sdc/sdcMicro_testdata.csv'

export const away = !existsSync(file)

export const keyNames = ['urbrur', 'roof', 'walls', 'water', 'electcon', 'relat', 'sex'] as const

/** One row per person; a missing value is null. */
export function testdata(): readonly Readonly<Record<string, string | null>>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  const names = head.replaceAll('"', '').split(',')
  return lines.map((line) => {
    const values = line.split(',')
    return Object.fromEntries(
      names.map((name, i) => [name, values[i] === 'NA' ? null : (values[i] ?? null)] as const),
    )
  })
}

/** francdat of sdcMicro: four keys and a weight. */
export const francdat = [
  [1, 2, 5, 1, 18],
  [1, 2, 1, 1, 45.5],
  [1, 2, 1, 1, 39],
  [3, 3, 1, 5, 17],
  [4, 3, 1, 4, 541],
  [4, 3, 1, 1, 8],
  [6, 2, 1, 5, 5],
  [1, 2, 5, 1, 92],
].map(([a, b, c, d, weight]) => ({ a, b, c, d, weight: weight ?? 0 }))
