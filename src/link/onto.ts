/**
 * Read a linkage that was made before, so that new records can be linked onto it: its records, links, persons and model.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { problem } from '../problem.ts'
import { dataset, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import { originNames } from '../steps/link/encode/records.ts'
import type { Origin } from '../steps/link/encode/records.ts'
import { readModel } from '../steps/link/model/read-model.ts'
import type { LinkModel } from '../steps/link/model/model.ts'
import { pairColumns } from './score.ts'
import type { Session } from './session.ts'
import type { GivenFile } from './sources.ts'
import { files, settleFolder } from './write-linkage.ts'

const State = z.strictObject({
  corridor: z.literal('linkage/1'),
  id: z.string(),
  next: z.number().int(),
  sources: z.array(z.strictObject({ name: z.string(), file: z.string() })),
  /** See LinkOptions.about. */
  about: z.record(z.string(), z.unknown()),
})

export interface Onto {
  readonly folder: string
  /** Trained. */
  readonly model: LinkModel
  readonly sources: readonly GivenFile[]
  /** The next person number that was never used. */
  readonly next: number
  /** Its events and those before it, as they stand in its file. */
  readonly history: string
}

/** @throws link.unknown-linkage, link.no-records */
export function openOnto(folder: string): Onto {
  settleFolder(folder)
  const unknown = (): Error => problem('link.unknown-linkage', { folder })
  const read = (file: string): string => {
    try {
      return readFileSync(join(folder, file), 'utf8')
    } catch {
      throw unknown()
    }
  }
  const state = State.safeParse(parsed(read(files.state)))
  if (!state.success) throw unknown()
  if (state.data.sources.length === 0) throw problem('link.no-records', { folder })
  return {
    folder,
    model: readModel(read(files.model), files.model),
    sources: state.data.sources.map(({ name, file }) => ({ name, path: join(folder, file), known: true })),
    next: state.data.next,
    history: read(files.events),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** The records of now under the keys of then: n by source and id. */
const numbers = (origins: readonly Origin[]): Relation => {
  const names = originNames(origins)
  return relation(
    'numbers',
    ['n', 'source', 'id'],
    'Records by source and id',
    sql`select n, case origin ${{ parts: names.flatMap((name, i) => [{ kind: 'text', text: `when ${i} then ` } as const, { kind: 'value', value: name } as const, { kind: 'text', text: ' ' } as const]) }} end as source, id from ${dataset('records', [])}`,
  )
}

/** Links of then, by the numbers that records have now; needs `records`. */
export async function earlierLinks(at: Session, onto: Onto, origins: readonly Origin[]): Promise<Relation> {
  await at.engine.bind('earlier links', resolve(onto.folder, files.links))
  const known = numbers(origins)
  return relation(
    'earlier links by number',
    pairColumns,
    'Links of before',
    sql`select cast(least(a.n, b.n) as integer) as l, cast(greatest(a.n, b.n) as integer) as r, e.found, e.pattern, e.weight, e.probability
from ${dataset('earlier links', [])} as e join ${known} as a on a.source = e.left_source and a.id = e.left_id join ${known} as b on b.source = e.right_source and b.id = e.right_id`,
  )
}

/** Persons of then, by the numbers that records have now. */
export async function earlierPersons(
  at: Session,
  onto: Onto,
  origins: readonly Origin[],
): Promise<ReadonlyMap<number, number>> {
  await at.engine.bind('earlier persons', resolve(onto.folder, files.persons))
  const read = await at.columns(
    relation(
      'earlier persons by number',
      ['n', 'person'],
      'Persons of before',
      sql`select k.n, cast(p.person as double) as person from ${dataset('earlier persons', [])} as p join ${numbers(origins)} as k on k.source = p.source and k.id = p.id`,
    ),
    ['n'],
  )
  const [n, person] = [read['n'] ?? [], read['person'] ?? []] as readonly (readonly number[])[]
  return new Map((n ?? []).map((record, i) => [record, person?.[i] ?? 0]))
}
