/**
 * Tables and the cells that GaussSuppression 1.2.3 (R 4.2.2; Statistics Norway, MIT licence) withholds in them.
 *
 * `d2` and `magnitude1` are data of SSBtools; `paris` stands in slides of the COSA course of 25 March 2026; the table of moves between four
 * places was made for the purpose. Cells are named by their codes; T is a total.
 */

const rowsOf = <K extends string>(
  columns: readonly K[],
  text: string,
): readonly Readonly<Record<K, string>>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const fields = line.trim().split(/ +/)
      return Object.fromEntries(columns.map((column, i) => [column, fields[i] ?? ''])) as Record<K, string>
    })

/** Persons by region, with its county and its group, and main income: other, wages, assistance, pensions. */
export const d2 = rowsOf(
  ['region', 'county', 'group', 'other', 'wages', 'assistance', 'pensions'],
  `A 1 300 11 11 55 36
   B 4 300 7 1 29 18
   C 5 300 5 8 35 25
   D 5 300 13 2 17 13
   E 6 300 9 14 63 52
   F 6 300 12 9 24 22
   G 8 300 6 4 22 8
   H 8 300 9 3 38 15
   I 1 400 3 0 9 2
   J 10 400 9 0 32 20
   K 10 400 4 2 18 11`,
).flatMap(({ region, county, group, ...incomes }) =>
  Object.entries(incomes).map(([income, count]) => ({ region, county, group, income, count: Number(count) })),
)

/** Counts up to 3 withheld, zeros too. */
export const d2Withheld = {
  primary: '10/wages 4/wages 400/wages B/wages D/wages H/wages I/other I/pensions I/wages J/wages K/wages',
  secondary:
    '10/pensions 300/other 300/wages 4/pensions 400/other A/other A/pensions A/wages B/pensions C/other C/wages D/other G/other G/wages H/other J/other K/other K/pensions',
} as const

/** Moves from (rows) to (columns) A, B, C, D. */
export const moves = rowsOf(
  ['from', 'A', 'B', 'C', 'D'],
  `A 0 12 3 8
   B 5 0 40 1
   C 22 2 0 9
   D 7 14 31 0`,
).flatMap(({ from, ...to }) =>
  Object.entries(to).map(([at, count]) => ({ from, to: at, count: Number(count) })),
)

/** Counts up to 3 withheld. */
export const movesWithheld = {
  withZeros: { primary: 'A/A A/C B/B B/D C/B C/C D/D', secondary: 'A/D D/A' },
  withoutZeros: { primary: 'A/C B/D C/B', secondary: 'A/B B/A C/D D/A D/C' },
} as const

/** Incomes of 17 persons. */
export const paris = rowsOf(
  ['nation', 'continent', 'age', 'income'],
  `Denmark Europe old 1220
   Denmark Europe young 160
   France Europe old 1450
   France Europe old 1860
   France Europe old 3030
   France Europe old 5880
   France Europe old 6570
   France Europe old 9370
   France Europe young 460
   France Europe young 1300
   USA America old 530
   USA America old 3980
   USA America old 8500
   USA America young 280
   USA America young 700
   USA America young 3640
   USA America young 4680`,
)

/** Of every nation or continent by age, and of nations and continents by age beside each other; counts, then incomes. */
export const parisWithheld = {
  crossed2: { primary: 'Denmark/T Denmark/old Denmark/young France/young', secondary: 'France/T France/old' },
  crossed3: {
    primary: 'America/old Europe/young Denmark/T Denmark/old Denmark/young France/young USA/old',
    secondary: 'America/young Europe/old France/T USA/young',
  },
  linked2: { primary: 'Denmark/T', secondary: 'France/T' },
  linked3: { primary: 'Denmark/T America/old Europe/young', secondary: 'France/T Europe/old America/young' },
  p10: { primary: 'Denmark/T America/old', secondary: 'France/T Europe/old America/young Europe/young' },
  k80and90: { primary: 'Denmark/T America/old Europe/young', secondary: 'France/T Europe/old America/young' },
} as const

/** Values of four companies by industry, with its sector, and country, with its group. */
export const magnitude1 = rowsOf(
  ['sector4', 'sector2', 'geo', 'eu', 'company', 'value'],
  `Agriculture private Portugal EU A 75.9
   Agriculture private Portugal EU B 24.5
   Agriculture private Spain EU A 96.6
   Agriculture private Spain EU B 43.2
   Entertainment private Iceland nonEU B 16.8
   Entertainment private Portugal EU B 7.1
   Entertainment private Portugal EU D 2.3
   Entertainment private Spain EU A 77.4
   Entertainment private Spain EU B 11.5
   Entertainment private Spain EU C 16.4
   Governmental public Portugal EU B 21.6
   Governmental public Portugal EU D 2
   Governmental public Spain EU C 6.5
   Governmental public Spain EU D 2.7
   Industry private Iceland nonEU B 9.6
   Industry private Iceland nonEU C 8.8
   Industry private Iceland nonEU D 1.9
   Industry private Portugal EU B 25.7
   Industry private Portugal EU D 3.4
   Industry private Spain EU C 8.4`,
)

const always =
  'T/Agriculture EU/Agriculture nonEU/T nonEU/private nonEU/Entertainment Iceland/T Iceland/private Iceland/Entertainment Portugal/T Portugal/private Portugal/public Portugal/Agriculture Portugal/Entertainment Portugal/Governmental Portugal/Industry Spain/public Spain/Agriculture Spain/Governmental Spain/Industry'
const beside =
  'T/Industry EU/T EU/private EU/Entertainment EU/Industry nonEU/Industry Iceland/Industry Spain/private'

/** The largest has 70 %, or the two largest 95 %; or p = 10. */
export const magnitude1Withheld = {
  dominance: { primary: `${always} Spain/Entertainment`, secondary: beside },
  p10: { primary: always, secondary: `${beside} Spain/Entertainment` },
} as const
