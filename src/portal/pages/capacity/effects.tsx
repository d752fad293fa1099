/**
 * Before and after: whether a measure moved more in the countries that took part in an activity than in the others, with how unsure
 * that is; and which activities cannot be compared, and why.
 */
import { recordOf } from '../../../capacity/record.ts'
import { DataTable } from '../../data-table.tsx'
import type { Page, PageContext } from '../../page.ts'
import { underCapacity } from './capacity-frame.tsx'
import { CapacityNav } from './capacity-nav.tsx'
import { comparisons } from './effects/comparisons.ts'
import { isTold } from './effects/effect-answer.ts'
import { effectFigure } from './effects/effect-figure.ts'
import { EffectSection } from './effects/effect-section.tsx'
import { notCompared } from './effects/not-compared.ts'

/** Make the page. */
export async function capacityEffects(ctx: PageContext): Promise<Page> {
  const { f, m, release } = ctx
  const text = m.effects
  const [record, asked] = await Promise.all([recordOf(release), comparisons(release)])
  const made = asked.flatMap(({ result }) => (typeof result === 'string' ? [] : [result]))
  const told = made.filter(isTold).length
  const answer = text.answer(asked.length, made.length, told, {
    asked: f.number(asked.length),
    made: f.number(made.length),
    told: f.number(told),
  })
  // What can be told comes first.
  const ordered = [
    ...asked.filter(({ result }) => typeof result !== 'string'),
    ...asked.filter(({ result }) => typeof result === 'string'),
  ]
  const rest = notCompared(ctx, record)
  const compared = new Set(asked.map(({ effect }) => effect.activity)).size
  return {
    title: text.title,
    description: answer,
    ...underCapacity(ctx),
    figures: asked.flatMap((comparison) => effectFigure(ctx, comparison) ?? []),
    body: (
      <>
        <p class="answer">{answer}</p>
        <CapacityNav ctx={ctx} />
        <p>{text.what}</p>
        {ordered.map((comparison) => (
          <EffectSection ctx={ctx} comparison={comparison} />
        ))}
        <h2>{text.method.title}</h2>
        {text.method.text.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {rest === undefined ? (
          ''
        ) : (
          <>
            <h2>{text.cannot.title}</h2>
            <p>{text.cannot.text(f.number(record.activities.length), f.number(compared))}</p>
            <DataTable ctx={ctx} table={rest} />
          </>
        )}
        <nav class="onward" aria-label={m.common.capacity}>
          <ul class="plain">
            <li>
              <a href={ctx.href('/capacity/activities')}>{text.cannot.link}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}
