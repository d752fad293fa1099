/**
 * Read the sources, code their values, encode their records: everything that is done once before pairs are made.
 */
import { problem } from '../problem.ts'
import { call, dataset, id, join, relation, sql } from '../sql/index.ts'
import { alphabet } from '../steps/link/encode/alphabet.ts'
import type { Alphabet, Alphabets } from '../steps/link/encode/alphabet.ts'
import { candidateColumns, coding } from '../steps/link/encode/coding.ts'
import type { Base, Coding } from '../steps/link/encode/coding.ts'
import { dictionary, dictionaryName } from '../steps/link/encode/dictionary.ts'
import { encoded, encodedColumns, rarity } from '../steps/link/encode/encoded.ts'
import { originNames, records, sourceName } from '../steps/link/encode/records.ts'
import type { Origin } from '../steps/link/encode/records.ts'
import type { Frequency, LinkModel } from '../steps/link/model/model.ts'
import { equalPairs, valueCounts } from '../steps/link/train/u-exact.ts'
import type { Session } from './session.ts'
import { checkSql } from './check-sql.ts'
import { keepNames } from './keep-names.ts'
import { unreadable } from './sources.ts'

export interface Prepared {
  readonly coded: Coding
  /** Number of records. */
  readonly total: number
  readonly origins: readonly Origin[]
  /** Shares of equal pairs among pairs of records, by column, as far as they were counted. */
  readonly equalShare: ReadonlyMap<string, number>
}

/** Pairs of records that there are. */
export function pairsInAll(model: LinkModel, origins: readonly Origin[]): number {
  const total = origins.reduce((sum, o) => sum + o.rows, 0)
  const within = originNames(origins).reduce((sum, name) => {
    const rows = origins.reduce((n, o) => n + (o.name === name ? o.rows : 0), 0)
    return sum + (rows * (rows - 1)) / 2
  }, 0)
  return model.link === 'link' ? (total * (total - 1)) / 2 - within : (total * (total - 1)) / 2
}

export const encodedDataset = (coded: Coding) => dataset('encoded', encodedColumns(coded))

/**
 * @param keep columns of the file that are carried along
 * @throws link.unknown-column, link.invalid-column, link.unsupported-column, link.invalid-model
 */
export async function prepare(
  at: Session,
  model: LinkModel,
  origins: readonly Origin[],
  fileColumns: readonly string[],
  keep: readonly string[],
): Promise<Prepared> {
  const coded = coding(model, fileColumns)
  await checkSql(at, model, coded, fileColumns)
  at.begin('read')
  for (const [place, origin] of origins.entries()) await at.engine.bind(sourceName(place), origin.path)
  await at.keep(records(origins, model.id, coded, keep)).catch((error: unknown) => {
    throw unreadable(origins.map((origin) => origin.name).join(', '), error)
  })
  const read = dataset('records', ['n', 'origin', 'id', ...coded.bases.map((b) => b.name), ...keep])
  at.begin('code values')
  const spelt = new Set<string>()
  for (const base of coded.bases) {
    if (base.names.length > 0) await keepNames(at, base, read, at.names())
    await at.keep(dictionary(base, read))
    const alphabets = await foreignLetters(at, base)
    if (alphabets.size > 0) await at.keep(dictionary(base, read, alphabets))
    for (const column of alphabets.keys()) spelt.add(column)
  }
  const equalShare = new Map<string, number>()
  for (const base of coded.bases)
    for (const column of base.columns.filter((c) => c.frequency)) {
      const [frequency, exact] = frequencyOf(model, column.name)
      const share = frequency.exact ?? exact ?? (await shareEqual(at, model, coded, base.name, column.name))
      equalShare.set(column.name, share)
      await keepRarity(at, base, column.name, share, frequency.least)
    }
  await refuseEmpty(at, coded)
  at.begin('encode records')
  await at.keep(encoded(coded, read, spelt))
  await leaveRead(at, model, coded, keep)
  return { coded, origins, equalShare, total: origins.reduce((sum, o) => sum + o.rows, 0) }
}

/** What is among the encoded records now is left out of the records, and dictionaries that nobody asks again go. */
async function leaveRead(
  at: Session,
  model: LinkModel,
  coded: Coding,
  keep: readonly string[],
): Promise<void> {
  const columns = [...new Set(['n', 'origin', 'id', ...keep])]
  await at.keepAs(
    'records',
    relation(
      'records by number',
      columns,
      'Records with what tells them apart, and what is told of them at the end',
      sql`select ${join(columns.map(id))} from ${dataset('records', [])}`,
    ),
  )
  const readLater = new Set(
    model.candidates.flatMap((rule) => ('block' in rule ? [] : candidateColumns(rule))),
  )
  for (const base of coded.bases)
    if (!base.columns.some((c) => c.frequency || readLater.has(c.name))) await at.drop(dictionaryName(base))
}

/** Keep what the rarity of the values of a column adds to the weight, against a share of pairs that are equal by chance. */
async function keepRarity(
  at: Session,
  base: Base,
  column: string,
  share: number,
  least: number,
): Promise<void> {
  const counts = await at.rows(valueCounts(base, column), ['records'])
  const all = counts.reduce((sum, row) => sum + Number(row['records']) * Number(row['values']), 0)
  await at.keep(
    rarity(
      column,
      counts.map((row) => {
        const n = Number(row['records'])
        return [n, Math.log2(share) - Math.log2(Math.max(n / all, least))] as const
      }),
    ),
  )
}

/**
 * Once u is learnt, rarity is weighed against u of the exact level, as it will be where the trained model is read again.
 *
 * The encoded records keep the rarities of before: only bounds look at these.
 *
 * @returns by how much a pair can weigh more now than the rarities of the encoded records say, in log2
 */
export async function weighRarityAgain(at: Session, trained: LinkModel, prepared: Prepared): Promise<number> {
  const shifts = new Map<string, number>()
  for (const base of prepared.coded.bases)
    for (const { name } of base.columns.filter((c) => c.frequency)) {
      const [frequency, exact] = frequencyOf(trained, name)
      const share = frequency.exact ?? exact
      const before = prepared.equalShare.get(name)
      if (share === undefined || before === undefined || share === before) continue
      await keepRarity(at, base, name, share, frequency.least)
      shifts.set(name, Math.max(0, Math.log2(share / before)))
    }
  return trained.comparisons
    .map(({ levels }) =>
      Math.max(
        0,
        ...levels.map(({ frequency }) =>
          frequency === undefined ? 0 : frequency.weight * (shifts.get(frequency.of) ?? 0),
        ),
      ),
    )
    .reduce((sum, most) => sum + most, 0)
}

/** A column that is compared must have a value somewhere. @throws link.empty-column */
async function refuseEmpty(at: Session, coded: Coding): Promise<void> {
  for (const base of coded.bases) {
    const [found] = await at.rows(
      relation(
        'values that are there',
        ['all values'],
        `How many values of ${base.name} there are`,
        sql`select count(*) as "all values" from ${dataset(dictionaryName(base), [])}`,
      ),
    )
    if (Number(found?.['all values'] ?? 0) === 0) throw problem('link.empty-column', { column: base.name })
  }
}

/** Signs for the letters outside ASCII of the columns whose texts are compared letter by letter. */
async function foreignLetters(at: Session, base: Base): Promise<Alphabets> {
  const alphabets = new Map<string, Alphabet>()
  const values = dataset(dictionaryName(base), [])
  for (const { name } of base.columns.filter((c) => c.letters)) {
    const foreign = sql`not ${call('matches', id(name), sql`${'[ -~]*'}`)}`
    const [found] = await at.rows(
      relation(
        'foreign texts',
        ['texts'],
        `Texts of ${name} with letters outside ASCII`,
        sql`select count(*) as texts from ${values} where ${foreign}`,
      ),
    )
    if (Number(found?.['texts'] ?? 0) === 0) continue
    const letters = await at.rows(
      relation(
        'letters',
        ['letter'],
        `Letters of ${name}`,
        sql`select distinct letter from (select ${call('eachOf', call('lettersIn', id(name)))} as letter from ${values} where ${id(name)} is not null) as l`,
      ),
      ['letter'],
    )
    const made = alphabet(letters.map((row) => String(row['letter'])))
    if (made === undefined) continue
    alphabets.set(name, made)
    if (made.shared > 0)
      at.progress.note(
        `${name}: ${made.shared} rare letters outside ASCII are taken for one another in comparisons of spelling`,
      )
  }
  return alphabets
}

/** How a column's frequency is weighed, and u of the exact level of the comparison that does. */
function frequencyOf(model: LinkModel, column: string): readonly [Frequency, number | undefined] {
  const found = model.comparisons.flatMap((comparison) =>
    comparison.levels.flatMap((level) => {
      if (level.frequency?.of !== column) return []
      const exact = comparison.levels.find((l) => 'exact' in l.test && l.test.exact === column)
      return [[level.frequency, exact?.u] as const]
    }),
  )
  const [first, ...others] = found
  if (first === undefined) throw new TypeError(`no frequency of ${column}`)
  const same = ([frequency, exact]: (typeof found)[number]): boolean =>
    frequency.least === first[0].least && (frequency.exact ?? exact) === (first[0].exact ?? first[1])
  if (!others.every(same))
    throw problem('link.invalid-model', {
      where: 'comparisons',
      found: `the rarity of ${column} is weighed in two ways; give it one \`exact\` and one \`least\`, or make a second column of it`,
    })
  return first
}

async function shareEqual(
  at: Session,
  model: LinkModel,
  coded: Coding,
  base: string,
  column: string,
): Promise<number> {
  const found = coded.bases.find((b) => b.name === base)
  if (found === undefined) throw new TypeError(`no base ${base}`)
  if (model.link !== 'link') {
    const counts = await at.rows(valueCounts(found, column), ['records'])
    let [equal, all] = [0, 0]
    for (const row of counts) {
      const [n, values] = [Number(row['records']), Number(row['values'])]
      equal += n * (n - 1) * values
      all += n * values
    }
    return Math.max(equal, 1) / Math.max(all * (all - 1), 2)
  }
  const valued = relation(
    'values of records',
    ['origin', column],
    `Records with their value of ${column}`,
    sql`select r.origin, v.${id(column)}
from ${dataset('records', [])} as r join ${dataset(dictionaryName(found), [])} as v on v.${id(base)} = r.${id(base)}`,
  )
  const [row] = await at.rows(equalPairs(valued, column, model))
  return Math.max(Number(row?.['equal']), 1) / Math.max(Number(row?.['pairs']), 2)
}
