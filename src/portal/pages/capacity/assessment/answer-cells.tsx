/**
 * The two answers to a question as cells: what was measured, with its value, year and what it stands on; what was said, by whom and when.
 */
import type { QuestionView, Said, Seen } from '../../../../capacity/assess/assessment-view.ts'
import type { DataCell } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { EvidenceLinks } from '../evidence-links.tsx'
import { measuredValue } from '../measured-value.ts'
import { ScoreMark } from '../score-mark.tsx'
import { when } from '../when.ts'
import { WordsText } from '../words-text.tsx'

/** Measured, what it stands on, said: three cells. */
export function answerCells(ctx: PageContext, { measured, said }: QuestionView): readonly DataCell[] {
  const text = ctx.m.assessment
  return [
    measured === undefined
      ? { text: text.score.unmeasured, missing: true }
      : { text: <MeasuredCell ctx={ctx} seen={measured} /> },
    {
      text:
        measured === undefined ? (
          ''
        ) : (
          <EvidenceLinks ctx={ctx} evidence={measured.result.evidence} most={2} />
        ),
    },
    said === undefined
      ? { text: text.score.unasked, missing: true }
      : { text: <SaidCell ctx={ctx} said={said} /> },
  ]
}

/** Score, then the value with its measure's name as the link to how it is worked out; why, where it cannot be told. */
export function MeasuredCell({ ctx, seen }: { ctx: PageContext; seen: Seen }) {
  const { f, lang } = ctx
  const { result } = seen
  const value = result.value === null ? '' : measuredValue(ctx, seen.unit, result.value)
  const filled =
    result.filled === undefined || result.required === undefined
      ? ''
      : ` (${ctx.m.assessment.filled(f.number(result.filled), f.number(result.required))})`
  return (
    <>
      <ScoreMark ctx={ctx} score={result.score} />
      <br />
      <a href={ctx.href(`/capacity/measures/${seen.measure}`)}>{seen.title[lang]}</a>
      {value === '' ? '' : `${ctx.m.common.colon}${value}${filled}`}
      {value === '' || result.year === null ? '' : `, ${result.year}`}
      {value === '' && result.why !== undefined ? <span class="quiet"> {result.why[lang]}</span> : ''}
    </>
  )
}

export function SaidCell({ ctx, said }: { ctx: PageContext; said: Said }) {
  const { agency, date } = said
  const name =
    agency === undefined ? undefined : typeof agency === 'string' ? (
      agency
    ) : (
      <WordsText ctx={ctx} words={agency.short ?? agency.name} />
    )
  return (
    <>
      <ScoreMark ctx={ctx} score={said.score} />
      <br />
      <span class="quiet">
        {name === undefined ? '' : <>{name}, </>}
        {when(ctx, date.slice(0, 7))}
      </span>
      {said.note === undefined ? (
        ''
      ) : (
        <>
          <br />
          <WordsText ctx={ctx} words={said.note} />
        </>
      )}
      {said.evidence.map(({ what, url }) => (
        <>
          <br />
          <span class="quiet">
            {ctx.m.assessment.bank.evidence}
            {ctx.m.common.colon}
            {url === undefined ? (
              <WordsText ctx={ctx} words={what} />
            ) : (
              <a href={url}>
                <WordsText ctx={ctx} words={what} />
              </a>
            )}
          </span>
        </>
      ))}
    </>
  )
}
