/** The programme in a few facts: topics, languages, countries, agencies, women, and its place in the register. */
import type { CapacityRecord } from '../../../../capacity/record.ts'
import type { TrainingResult } from '../../../../capacity/training/result.ts'
import type { PageContext } from '../../../page-context.ts'
import { WordsText } from '../words-text.tsx'
import { languageName } from './language-name.ts'

export function Facts({
  ctx,
  record,
  result,
}: {
  ctx: PageContext
  record: CapacityRecord
  result: TrainingResult
}) {
  const { f, m, p } = ctx
  const text = m.training.one.facts
  const activity = record.activities.find(({ id }) => id === result.activity)
  return (
    <dl class="facts">
      <dt>{text.topics}</dt>
      <dd>{f.list(result.topics.map((topic) => ctx.label('CL_CAPACITY_TOPIC', topic)))}</dd>
      <dt>{text.languages}</dt>
      <dd>{f.list(result.languages.map((code) => languageName(ctx, code)))}</dd>
      {result.countries.length === 0 ? (
        ''
      ) : (
        <>
          <dt>{text.countries}</dt>
          <dd>{f.list(result.countries.map(p.name))}</dd>
          <dt>{text.agencies}</dt>
          <dd>{f.number(result.agencies)}</dd>
          <dt>{text.women}</dt>
          <dd>
            {result.women === null
              ? m.training.withheld
              : text.womenOf(f.number(result.women), f.percent((100 * result.women) / result.people))}
          </dd>
        </>
      )}
      {activity === undefined ? (
        ''
      ) : (
        <>
          <dt>{text.activity}</dt>
          <dd>
            <a href={ctx.href(`/capacity/activities/${activity.id}`)}>
              <WordsText ctx={ctx} words={activity.title} />
            </a>
          </dd>
        </>
      )}
    </dl>
  )
}
