/** The page of a written country: its story, its files with their layouts, and the dirt that was put in, asked and counted. */
import type { Areas } from './areas.ts'
import { isoDay } from './day.ts'
import { dirtWords } from './dirt-words.ts'
import type { CountryReport } from './report.ts'
import type { CountrySettings } from './settings.ts'
import type { Layout } from './write/layout.ts'

const separators = { ';': 'semicolon', ',': 'comma', '\t': 'tab' } as const
const encodings = { latin1: 'Latin-1', utf8: 'UTF-8', 'utf8-bom': 'UTF-8 with byte order mark' } as const
const languages = { fr: 'French', en: 'English', pt: 'Portuguese' } as const

function formatOf({ format, separator = ';', encoding }: Layout): string {
  switch (format) {
    case 'csv':
      return `CSV, ${separators[separator]}, ${encodings[encoding]}`
    case 'fixed':
      return `fixed width, no headings, ${encodings[encoding]}`
    case 'jsonl':
      return `JSON Lines, ${encodings[encoding]}`
    case 'xlsx':
      return 'XLSX, one sheet'
    case 'parquet':
      return 'Parquet'
  }
}

const table = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
]

/** What the country leaves out, for whoever judges a method by it. */
const limits = [
  'Residence is by intention: a move lasts a year at least, unless death or the end of the period cuts it. By 12 months in 16 the true crossings give the same moves, but for a few in a thousand.',
  'Members of a household that was there or was born there move one by one, each by the rates of their age; only those who come, or flee, come together.',
  'Nobody moves from one region to another within the country, and nobody marries into another household.',
  'Children are born to women who live in the country; those of Sanorians abroad are not followed.',
  'The rates of deaths and births are the same for natives and for immigrants, and in every year.',
  'Children return by themselves, as their parents may not; a household asks for asylum together and has one decision, wherever its members are by then.',
  'Who is displaced within the country flees once, with the household, and stands in the other files where it lived before. Nobody is stateless.',
  'The sample of the survey is as large in a small country as in a large one.',
] as const

/** Layouts that differ in their year only are described once. */
function* groups(layouts: readonly Layout[]): Generator<readonly Layout[]> {
  for (const columns of new Set(layouts.map((layout) => layout.columns)))
    yield layouts.filter((layout) => layout.columns === columns)
}

export function readme(
  settings: CountrySettings,
  areas: Areas,
  layouts: readonly Layout[],
  report: CountryReport,
  seed: number,
): string {
  const { country, period, corridors, regions, posts, agencies } = settings
  const rows = new Map(report.files.map((one) => [one.file, one.rows]))
  const percent = (part: number): string => `${(100 * part).toFixed(2)} %`
  const deliveries = layouts.filter(({ file }) => file.startsWith('deliveries/'))
  const truth = layouts.filter(({ file }) => file.startsWith('truth/'))
  const described = function* (list: readonly Layout[]): Generator<string> {
    for (const group of groups(list)) {
      const [first] = group
      if (first === undefined) continue
      yield* [
        `### ${group.length > 1 ? first.title.replace(/ \d{4}$/, '') : first.title}`,
        '',
        `${first.agency}. ${languages[first.language]}; ${formatOf(first)}.`,
        '',
      ]
      yield* table(
        ['file', 'rows'],
        group.map(({ file }) => [`\`${file}\``, rows.get(file) ?? 0]),
      )
      const fixed = first.format === 'fixed'
      yield* table(
        fixed ? ['field', 'width', 'what it holds'] : ['field', 'what it holds'],
        first.columns.map(({ name, width, about }) => (fixed ? [name, width ?? 0, about] : [name, about])),
      )
    }
  }
  const { border } = agencies
  return [
    `# ${country.name.en}, an invented country`,
    '',
    `Made by \`corridor synth country\`, seed ${seed}: ${report.persons} persons in ${report.households} households, followed from ` +
      `${isoDay(period.from)} to ${isoDay(period.to - 1)}. Nobody in these files exists; no figure is about a real place.`,
    '',
    ...country.history.map((line) => `- ${line}`),
    '',
    `The capital is ${country.capital}. Its ISO code is ${country.code}, one of those that are assigned to nobody.`,
    '',
    '## What the agencies hand over',
    '',
    `The crossings of ${border.twice} are there twice, byte for byte (\`-bis\`). Those of ${border.corrected} are there a second time, ` +
      'corrected (`-rectifie`): clocks put right, late rows in their year, no duplicates. Rows are in the order of their date or ' +
      'number within blocks. A workbook has so many rows; what is more stands in a second one (`-2`).',
    '',
    ...described(deliveries),
    '## Codes',
    '',
    'Regions in their order, with their number in the census and the survey:',
    '',
    ...table(
      ['number', 'region'],
      regions.map(({ name }, i) => [i + 1, name]),
    ),
    "Countries in the census's own numbers:",
    '',
    ...table(
      ['number', 'country', 'ISO', 'UNHCR', 'M49'],
      [country.code, ...corridors.map((corridor) => corridor.country)].map((code) => [
        areas.census(code),
        areas.name(code, 'fr'),
        code,
        areas.unhcr(code),
        areas.m49(code),
      ]),
    ),
    'Border posts:',
    '',
    ...table(
      ['code', 'post', 'mode'],
      posts.map(({ code, name, mode }) => [code, name, mode]),
    ),
    '## Dirt that was put in',
    '',
    'Beside it, clerks write names as they hear and type them, and births as far as they are known (`standards/synth/country.yaml`).',
    '',
    ...table(
      ['kind', 'what it is', 'asked', 'could strike', 'struck', 'rate'],
      Object.entries(report.dirt).map(([kind, { asked, chances, struck }]) => [
        kind,
        dirtWords[kind.split('.')[1] ?? ''] ?? '',
        percent(asked),
        chances,
        struck,
        chances === 0 ? '' : percent(struck / chances),
      ]),
    ),
    '## Simpler than life',
    '',
    ...limits.map((line) => `- ${line}`),
    '',
    '## The truth',
    '',
    'For tests and quality reports only. No file of an agency has a number of it.',
    '',
    ...described(truth),
  ].join('\n')
}
