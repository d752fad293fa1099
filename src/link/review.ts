/**
 * Clerical review: pairs drawn for people to judge, with what the two records say side by side, and what the judgements say of the
 * links. The sheet holds names and dates: it belongs on the restricted side.
 */
import { dataset, id, join, relation, sql } from '../sql/index.ts'
import type { Links } from '../steps/link/cluster/links.ts'
import { readSample, writeSample } from '../steps/link/evaluate/clerical-csv.ts'
import type { SampledPair } from '../steps/link/evaluate/clerical-csv.ts'
import { clericalEstimate } from '../steps/link/evaluate/clerical-estimate.ts'
import type { ClericalEstimate } from '../steps/link/evaluate/clerical-estimate.ts'
import { clericalSample } from '../steps/link/evaluate/clerical-sample.ts'
import { bordersAround, clericalStrata } from '../steps/link/evaluate/clerical-strata.ts'
import { field } from '../steps/link/evaluate/sheet-cells.ts'
import { linksFile, openLinkage, recordsFile } from './open-linkage.ts'
import type { OpenLinkage } from './open-linkage.ts'

const keys = ['left_source', 'left_id', 'right_source', 'right_id'] as const

/** Links in the order of their records; numbers stand for places in that order. */
async function readLinks(at: OpenLinkage) {
  const rows = await at.rows(
    relation(
      'links in order',
      [...keys, 'weight', 'probability'],
      'Links',
      sql`select * from ${dataset(linksFile, [])}`,
    ),
    keys,
  )
  const numbers = new Map<string, number>()
  const number = (source: unknown, record: unknown): number => {
    const key = JSON.stringify([source, record])
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  }
  const links: Links = {
    l: Int32Array.from(rows, (row) => number(row['left_source'], row['left_id'])),
    r: Int32Array.from(rows, (row) => number(row['right_source'], row['right_id'])),
    weight: Float64Array.from(rows, (row) => Number(row['weight'])),
  }
  return { rows, links }
}

/**
 * Draw pairs for judgement.
 *
 * @returns a CSV: the columns of clerical-csv.ts, then what each record says, left and right side by side
 */
export async function drawReview(folder: string, sample: number, seed: number): Promise<string> {
  const at = await openLinkage(folder)
  try {
    const { rows, links } = await readLinks(at)
    const drawn = clericalSample(links, { threshold: at.threshold, sample, seed })
    const pairs = Array.from(drawn.rows, (row, i): SampledPair => {
      const found = rows[row] ?? {}
      const text = (name: string): string => String(found[name])
      return {
        pair: i + 1,
        leftSource: text('left_source'),
        leftId: text('left_id'),
        rightSource: text('right_source'),
        rightId: text('right_id'),
        stratum: drawn.strata[drawn.stratum[i] ?? 0]?.name ?? '',
        weight: Number(found['weight']),
        probability: Number(found['probability']),
      }
    })
    const [header = '', ...lines] = writeSample(pairs).trimEnd().split('\n')
    const said = await sayings(at, pairs)
    const names = at.columns.flatMap((c) => [`${c} (left)`, `${c} (right)`])
    return [
      [header, ...names.map(field)].join(','),
      ...lines.map((line, i) => [line, ...(said[i] ?? []).map(field)].join(',')),
      '',
    ].join('\n')
  } finally {
    at.close()
  }
}

/** What the two records of each pair say, column by column. */
async function sayings(
  at: OpenLinkage,
  pairs: readonly SampledPair[],
): Promise<readonly (readonly string[])[]> {
  if (pairs.length === 0 || at.columns.length === 0) return []
  const asked = join(
    pairs.map((p) => sql`(${p.pair}, ${p.leftSource}, ${p.leftId}, ${p.rightSource}, ${p.rightId})`),
  )
  const records = dataset(recordsFile, [])
  const names = at.columns.flatMap((c) => [`${c} left`, `${c} right`])
  const rows = await at.rows(
    relation(
      'pairs side by side',
      ['pair', ...names],
      'What the records of the drawn pairs say',
      sql`select p.pair, ${join(at.columns.flatMap((c) => [sql`a.${id(c)} as ${id(`${c} left`)}`, sql`b.${id(c)} as ${id(`${c} right`)}`]))}
from (values ${asked}) as p (pair, ls, li, rs, ri)
join ${records} as a on a.source = p.ls and a.id = p.li
join ${records} as b on b.source = p.rs and b.id = p.ri`,
    ),
    ['pair'],
  )
  return rows.map((row) => names.map((name) => (typeof row[name] === 'string' ? row[name] : '')))
}

/**
 * What judged pairs say of precision and of what was missed.
 *
 * @param text the sheet that `drawReview` made, with judgements: match, non-match, unsure
 * @throws link.invalid-judgement, link.invalid-sample, link.missing-judgements, read.missing-column
 */
export async function readReview(folder: string, text: string, file: string): Promise<ClericalEstimate> {
  const judged = readSample(text, file)
  const at = await openLinkage(folder)
  try {
    const { links } = await readLinks(at)
    const strata = clericalStrata(links.weight, bordersAround(at.threshold), judged.length)
    return clericalEstimate(strata, judged, at.threshold)
  } finally {
    at.close()
  }
}
