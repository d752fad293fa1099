/**
 * Training: the programmes that have results, and what the register knows of the others, which is how many came at best.
 */
import { recordOf } from '../../../capacity/record.ts'
import type { CapacityRecord } from '../../../capacity/record.ts'
import { DataTable } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { underCapacity } from './capacity-frame.tsx'
import { CapacityNav } from './capacity-nav.tsx'
import { programmeTable } from './training/programme-table.tsx'
import { registryFigure } from './training/registry-figure.ts'
import { registryTable } from './training/registry-table.tsx'
import { registry } from './training/registry.ts'

/** Make the page. */
export async function capacityTraining(ctx: PageContext): Promise<Page> {
  const { m } = ctx
  const text = m.training
  const record = await recordOf(ctx.release)
  const { trainings } = record
  const known = registry(record.activities)
  const figure = registryFigure(ctx, known)
  const said = answer(ctx, record)
  return {
    title: text.title,
    description: said,
    ...underCapacity(ctx),
    ...(figure === undefined ? {} : { figures: [figure] }),
    body: (
      <>
        <p class="answer">{said}</p>
        <CapacityNav ctx={ctx} />
        <p>{text.what}</p>
        {trainings.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.programmes.title}</h2>
            <DataTable ctx={ctx} table={programmeTable(ctx, trainings)} />
          </>
        )}
        {figure === undefined ? '' : <Figure ctx={ctx} figure={figure} />}
        {known.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.registry.title}</h2>
            <p>{text.registry.text}</p>
            <DataTable ctx={ctx} table={registryTable(ctx, known, trainings)} />
          </>
        )}
        <nav class="onward" aria-label={text.one.onward.title}>
          <ul class="plain">
            <li>
              <a href={ctx.href('/capacity/activities')}>{text.one.onward.activities}</a>
            </li>
            <li>
              <a href={ctx.href('/capacity/effects')}>{text.one.onward.effects}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}

function answer(ctx: PageContext, { trainings, activities }: CapacityRecord): string {
  const { f, m } = ctx
  const text = m.training
  if (trainings.length === 0) {
    const known = registry(activities)
    if (known.length === 0) return text.unknown
    const counted = known.filter(({ activity }) => activity.participants?.total !== undefined).length
    return text.unevaluated(f.count(known.length, text.trainingsCount), f.number(counted))
  }
  const people = trainings.reduce((sum, one) => sum + one.people, 0)
  const tested = trainings.flatMap((one) => (one.tests.scores === null ? [] : [one.tests.scores]))
  const [only] = tested
  const learned =
    only === undefined
      ? text.untested
      : tested.length === 1 && trainings.length === 1
        ? text.gained(f.number(only.gain))
        : text.testedIn(f.number(tested.length), f.number(trainings.length))
  return `${text.reach(trainings.length, f.number(trainings.length), f.count(people, text.peopleCount))} ${learned}`
}
