/**
 * The registry of activities: what was done for capacity in migration data, by whom, for whom and when, and of how much of it
 * anything is known afterwards.
 */
import { recordOf } from '../../../capacity/record.ts'
import { Figure } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { nothingYet, underCapacity } from './capacity-frame.tsx'
import { CapacityNav } from './capacity-nav.tsx'
import { ListFiles } from './list-files.tsx'
import { ActivityTable } from './activities/activity-table.tsx'
import { chosen, fits, readChoice } from './activities/choice.ts'
import { ChoiceForm } from './activities/choice-form.tsx'
import { countriesMap } from './activities/countries-map.ts'
import { hasResults } from './activities/has-results.ts'
import { sourcesOf } from './activities/sources-of.ts'
import { timelineFigure } from './activities/timeline-figure.ts'
import { Together } from './activities/together.tsx'

/** Make the page. */
export async function capacityActivities(ctx: PageContext): Promise<Page> {
  const { f, m } = ctx
  const text = m.activities
  const { activities } = await recordOf(ctx.release)
  if (activities.length === 0) return nothingYet(ctx, text.title, text.none)
  const choice = readChoice(ctx.query)
  const found = activities.filter((one) => fits(choice, one))
  const told = found.filter(hasResults).length
  const results = text.results(told, f.number(told))
  const first = found.flatMap(({ start }) => start?.slice(0, 4) ?? []).toSorted()[0]
  const count = f.count(found.length, text.noun)
  const answer = chosen(choice)
    ? text
        .chosen(f.number(found.length), f.number(activities.length), found.length === 0 ? '' : results)
        .trim()
    : first === undefined
      ? text.answerUndated(count, results)
      : text.answer(count, first, results)
  const figures = [timelineFigure(ctx, found), countriesMap(ctx, found)].flatMap((figure) => figure ?? [])
  return {
    title: text.title,
    ...underCapacity(ctx),
    description: answer,
    figures,
    unlisted: ctx.query.size > 0,
    body: (
      <>
        <p class="answer">{answer}</p>
        <CapacityNav ctx={ctx} />
        <ChoiceForm ctx={ctx} choice={choice} activities={activities} />
        {figures.slice(0, 1).map((figure) => (
          <Figure ctx={ctx} figure={figure} />
        ))}
        <h2>{chosen(choice) ? text.list.title : text.list.all}</h2>
        <ActivityTable ctx={ctx} choice={choice} found={found} />
        {figures.slice(1).map((figure) => (
          <Figure ctx={ctx} figure={figure} />
        ))}
        <Together ctx={ctx} activities={found} />
        <p class="note">{text.what(f.list(sourcesOf(activities).slice(0, 5)))}</p>
        <ListFiles ctx={ctx} list="activities" title={text.files.title} />
      </>
    ),
  }
}
