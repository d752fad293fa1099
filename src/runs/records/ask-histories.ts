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

/** Share of the moves whose crossing was put where one was missing; absent where nobody moved. */
export async function imputedShare(engine: Engine): Promise<number | undefined> {
  const asked = relation(
    'imputed share',
    ['share'],
    'Share of moves at an imputed crossing',
    sql`select cast(sum(case when origin = 'imputed' then 1 else 0 end) as double) / count(*) as share from ${moves}`,
  )
  const [row] = await engine.rows(print(asked, engine.dialect))
  return typeof row?.['share'] === 'number' ? row['share'] : undefined
}
