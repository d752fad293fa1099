/**
 * What a run asks of the histories that it made, before tables are counted from them.
 */
import type { Engine } from '../../engine/engine.ts'
import { print, relation, sql } from '../../sql/index.ts'
import { outsideLife } from '../../steps/reside/within-life.ts'
import type { Progress } from '../progress.ts'
import { crossings, lives, moves } from './residence-steps.ts'

/** Say how many histories cannot be true: somebody crossed before birth or after death, so one of the records is somebody else's. */
export async function tellFaults(engine: Engine, progress: Progress): Promise<void> {
  const counted = relation(
    'faulty histories',
    ['persons'],
    'Persons with a crossing before their birth or after their death',
    sql`select cast(count(*) as integer) as persons from ${outsideLife(crossings, lives)}`,
  )
  const [row] = await engine.rows(print(counted, engine.dialect))
  const persons = Number(row?.['persons'])
  if (persons > 0)
    progress.note(
      `${persons} persons crossed before they were born or after they died, as the records have it: a link or a date of theirs is wrong`,
    )
}

/** How much of the moves is on record; shares from 0 to 1. */
export interface MovesKnown {
  /** At a crossing that was put where one was missing. */
  readonly imputed: number
  /** Recorded, of those that happened by estimate; absent where moves are not weighed. */
  readonly coverage?: number
}

/** @returns undefined where nobody moved */
export async function movesKnown(engine: Engine, weighed: boolean): Promise<MovesKnown | undefined> {
  const asked = relation(
    'moves on record',
    ['imputed', 'coverage'],
    'Share of moves at an imputed crossing, and of moves on record among those that happened',
    sql`select cast(sum(case when origin = 'imputed' then 1 else 0 end) as double) / count(*) as imputed, cast(count(*) as double) / sum(weight) as coverage from ${moves}`,
  )
  const [row] = await engine.rows(print(asked, engine.dialect))
  if (typeof row?.['imputed'] !== 'number') return undefined
  return { imputed: row['imputed'], ...(weighed ? { coverage: Number(row['coverage']) } : {}) }
}
