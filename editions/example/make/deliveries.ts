/**
 * Write the deliveries of the example edition: `node editions/example/make/deliveries.ts`. The same bytes every time.
 *
 * They are what three offices might send: counts of censuses, a population register, and a model's estimates.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { dice } from './dice.ts'
import { ages, born, countries, originsOf, population, world } from './world.ts'

type Row = readonly (string | number)[]
type Files = Readonly<Record<string, readonly Row[]>>

const add = (rows: readonly { men: number; women: number }[]): { men: number; women: number } => ({
  men: rows.reduce((sum, row) => sum + row.men, 0),
  women: rows.reduce((sum, row) => sum + row.women, 0),
})

/** A census misses a few people, the same few each time that it is written. */
const counted = (country: string, origin: string, year: number): { men: number; women: number } => {
  const part = 0.93 + 0.06 * dice(`census ${country} ${origin} ${year}`)()
  const { men, women } = born(country, origin, year)
  return { men: Math.round(men * part), women: Math.round(women * part) }
}

const censusHead: Row = [
  'REF_AREA',
  'COUNTERPART_AREA',
  'AGE',
  'TYPE_OF_DATA',
  'REPORT',
  'TIME_PERIOD',
  'MALE',
  'FEMALE',
  'TOTAL',
]

function census(
  country: string,
  year: number,
  kinds: readonly ('B' | 'C')[],
  byAge: boolean,
): readonly Row[] {
  const row = (origin: string, age: string, kind: string, n: { men: number; women: number }): Row => [
    country,
    origin,
    age,
    kind,
    `CENSUS_${year}`,
    year,
    n.men,
    n.women,
    n.men + n.women,
  ]
  return kinds.flatMap((kind) => {
    const part = kind === 'B' ? 1 : 0.72
    const origins = originsOf(country).map((origin) => {
      const { men, women } = counted(country, origin, year)
      return { origin, men: Math.round(men * part), women: Math.round(women * part) }
    })
    const total = add(origins)
    const grouped = ages.map(({ code, share }) => ({
      code,
      men: Math.round(total.men * share),
      women: Math.round(total.women * share),
    }))
    return [
      row('_T', '_T', kind, total),
      ...origins.map((n) => row(n.origin, '_T', kind, n)),
      ...(byAge ? grouped.map((n) => row('_T', n.code, kind, n)) : []),
    ]
  })
}

function estimates(): readonly Row[] {
  return countries.flatMap((country) =>
    [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024].flatMap((year) => {
      const origins = originsOf(country).map((origin) => ({ origin, ...born(country, origin, year) }))
      const kind = (world[country]?.censuses ?? []).some((c) => c >= year) ? 'MODELLED' : 'EXTRAPOLATED'
      return [{ origin: '_T', ...add(origins) }, ...origins].map(({ origin, men, women }): Row => [
        country,
        origin,
        year,
        men,
        women,
        men + women,
        kind,
      ])
    }),
  )
}

function estimatesByAge(): readonly Row[] {
  return countries.flatMap((country) =>
    [2010, 2020, 2024].flatMap((year) => {
      const total = add(originsOf(country).map((origin) => born(country, origin, year)))
      const groups = ages.map(({ code, share }) => ({
        code,
        men: Math.round(total.men * share),
        women: Math.round(total.women * share),
      }))
      return [{ code: '_T', ...add(groups) }, ...groups].map(({ code, men, women }): Row => [
        country,
        code,
        year,
        men,
        women,
        men + women,
      ])
    }),
  )
}

const years = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

function change(): readonly Row[] {
  const die = dice('civil registration')
  return years(2014, 2023).map((year): Row => {
    const people = population('XEX', year)
    const births = Math.round(people * (0.034 - 0.0004 * (year - 2014)))
    const deaths = Math.round(people * (0.0085 - 0.0001 * (year - 2014)))
    const net = Math.round((die() - 0.55) * 16_000)
    return ['XEX', year, births, deaths, net, births - deaths + net]
  })
}

function refugees(): readonly Row[] {
  const die = dice('refugee register')
  return years(2010, 2023).flatMap((year) =>
    [
      ['XEB', 18_000],
      ['XED', 6500],
    ].map(([origin, about]): Row => {
      const wave = 1 + 0.8 * Math.sin((year - 2006) / 3)
      return [
        'XEX',
        String(origin),
        year,
        Math.round(Number(about) * wave + die() * 900),
        Math.round(die() * 700),
      ]
    }),
  )
}

/** Every file of every source, header first. */
export function deliveries(): Files {
  return {
    'exemplia-census-2013/stock-census.csv': [censusHead, ...census('XEX', 2013, ['B'], false)],
    'exemplia-census-2023/stock-census.csv': [censusHead, ...census('XEX', 2023, ['B', 'C'], true)],
    'neighbour-censuses/stock-census.csv': [
      censusHead,
      ...countries
        .filter((country) => country !== 'XEX')
        .flatMap((country) =>
          (world[country]?.censuses ?? []).flatMap((year, i) => census(country, year, ['B'], i === 1)),
        ),
    ],
    'exemplia-registers/population-change.csv': [
      ['REF_AREA', 'TIME_PERIOD', 'BIRTHS', 'DEATHS', 'NET_MIGRATION', 'CHANGE'],
      ...change(),
    ],
    'exemplia-registers/displaced.csv': [
      ['REF_AREA', 'COUNTERPART_AREA', 'TIME_PERIOD', 'REFUGEES', 'ASYLUM_SEEKERS'],
      ...refugees(),
    ],
    'example-population/population.csv': [
      ['REF_AREA', 'TIME_PERIOD', 'POPULATION'],
      ...countries.flatMap((country) =>
        years(1990, 2024).map((year): Row => [country, year, population(country, year)]),
      ),
    ],
    'example-estimates/stock-origin.csv': [
      ['REF_AREA', 'COUNTERPART_AREA', 'TIME_PERIOD', 'MALE', 'FEMALE', 'TOTAL', 'KIND'],
      ...estimates(),
    ],
    'example-estimates/stock-age.csv': [
      ['REF_AREA', 'AGE', 'TIME_PERIOD', 'MALE', 'FEMALE', 'TOTAL'],
      ...estimatesByAge(),
    ],
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const target = join(import.meta.dirname, '../sources')
  for (const [name, rows] of Object.entries(deliveries())) {
    mkdirSync(join(target, name, '..'), { recursive: true })
    writeFileSync(join(target, name), `${rows.map((row) => row.join(',')).join('\n')}\n`)
  }
}
