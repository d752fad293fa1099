/**
 * One question of the bank as it is asked in a workshop: what earns each score, the evidence to bring, where it comes from, what measures
 * it, which actions help.
 */
import { measureOf } from '../../../../capacity/measure/measures.ts'
import type { Question } from '../../../../standards/question.ts'
import type { PageContext } from '../../../page-context.ts'

export function QuestionCard({ ctx, question }: { ctx: PageContext; question: Question }) {
  const { lang, m } = ctx
  const text = m.assessment
  const { scoring } = question
  const measure = question.measured === undefined ? undefined : measureOf(question.measured)
  const actions = question.actions.flatMap(
    (id) => ctx.release.vocabulary.actions.find((action) => action.id === id)?.title[lang] ?? [],
  )
  return (
    <li id={question.id.replace('.', '-')}>
      <h4>{question.text[lang]}</h4>
      <dl>
        <dt>1</dt>
        <dd>{scoring.full[lang]}</dd>
        {scoring.half === undefined ? (
          ''
        ) : (
          <>
            <dt>½</dt>
            <dd>{scoring.half[lang]}</dd>
          </>
        )}
        <dt>0</dt>
        <dd>{scoring.none[lang]}</dd>
      </dl>
      <p class="note">
        {text.bank.evidence}
        {m.common.colon}
        {question.evidence[lang]}
        <br />
        {text.bank.actions}
        {m.common.colon}
        {actions.join(text.join)}
        <br />
        {text.bank.level}
        {m.common.colon}
        {text.levels[question.level]}
        <br />
        {text.bank.brief}
        {m.common.colon}
        <cite lang="en">Building Migration Data Capacity</cite>,{' '}
        <span lang="en">“{question.brief.section}”</span>
        {measure === undefined ? (
          ''
        ) : (
          <>
            <br />
            {text.bank.measuredBy}
            {m.common.colon}
            <a href={ctx.href(`/capacity/measures/${measure.id}`)}>{measure.title[lang]}</a>
          </>
        )}
      </p>
    </li>
  )
}
