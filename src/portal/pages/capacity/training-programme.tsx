/**
 * One training programme: whom it reached, what they learned and kept, which questions were hard, what people said, and what would be
 * lost if a few of them left.
 */
import { recordOf } from '../../../capacity/record.ts'
import { problem } from '../../../problem.ts'
import { inWords } from '../../../standards/words.ts'
import { DataTable } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { CapacityNav } from './capacity-nav.tsx'
import { answer } from './training/answer.ts'
import { attritionTable } from './training/attrition-table.ts'
import { cascadeFigure } from './training/cascade-figure.tsx'
import { Facts } from './training/facts.tsx'
import { FormPart } from './training/form-part.tsx'
import { hindranceFigure } from './training/hindrance-figure.ts'
import { ItemsPart } from './training/items-part.tsx'
import { RetentionWords } from './training/retention-words.tsx'
import { riskFigure } from './training/risk-figure.ts'
import { riskTable } from './training/risk-table.ts'
import { riskWords } from './training/risk-words.ts'
import { scalesFigure } from './training/scales-figure.ts'
import { testsFigure } from './training/tests-figure.ts'
import { TestsWords } from './training/tests-words.tsx'
import { WordsText } from './words-text.tsx'

/** Make the page. @throws portal.unknown-page */
export async function capacityTrainingProgramme(ctx: PageContext): Promise<Page> {
  const { lang, m } = ctx
  const text = m.training.one
  const record = await recordOf(ctx.release)
  const result = record.trainings.find(({ id }) => id === ctx.params['training'])
  if (result === undefined) throw problem('portal.unknown-page', { path: ctx.path })
  const said = answer(ctx, result)
  const reached = result.people > 0
  const tree = cascadeFigure(ctx, result)
  const tests = reached && result.itemCount > 0 ? testsFigure(ctx, result) : undefined
  const forms = [...new Set(result.questions.map(({ form }) => form))]
  const scales = forms.map((form) => scalesFigure(ctx, result, form))
  const hindrance = hindranceFigure(ctx, result)
  const risk = riskFigure(ctx, record, result)
  const country = record.stakeholders.find((one) => result.countries.includes(one.country))?.country
  return {
    title: inWords(result.title, lang).text,
    description: said,
    section: '/capacity',
    breadcrumbs: [
      { label: m.common.capacity, href: ctx.href('/capacity') },
      { label: m.training.title, href: ctx.href('/capacity/training') },
    ],
    figures: [tree, tests, ...scales, hindrance, risk].filter((figure) => figure !== undefined),
    body: (
      <>
        <p class="answer">{said}</p>
        <CapacityNav ctx={ctx} />
        {result.example ? (
          <p>
            <strong>{m.training.example}</strong>
          </p>
        ) : (
          ''
        )}
        <p>
          <WordsText ctx={ctx} words={result.summary} />
        </p>
        <Facts ctx={ctx} record={record} result={result} />
        <Figure ctx={ctx} figure={tree} />
        {reached ? <DataTable ctx={ctx} table={attritionTable(ctx, result)} /> : ''}
        {tests === undefined ? (
          ''
        ) : (
          <>
            <h2>{text.tests.title}</h2>
            <TestsWords ctx={ctx} result={result} />
            <Figure ctx={ctx} figure={tests} level={3} />
            <h2>{text.retention.title}</h2>
            <RetentionWords ctx={ctx} result={result} />
            <ItemsPart ctx={ctx} result={result} />
          </>
        )}
        {result.questions.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.forms.title}</h2>
            {forms.map((form) => (
              <FormPart ctx={ctx} result={result} form={form} />
            ))}
          </>
        )}
        {risk === undefined ? (
          ''
        ) : (
          <>
            <h2>{text.risk.title}</h2>
            <p>{riskWords(ctx, record, result)}</p>
            <DataTable ctx={ctx} table={riskTable(ctx, record, result, 'risk-table')} />
            <Figure ctx={ctx} figure={risk} level={3} />
          </>
        )}
        <h2>{text.method.title}</h2>
        <ul>
          {text.method.points.map((point) => (
            <li>{point}</li>
          ))}
        </ul>
        <p>{text.method.how}</p>
        <nav class="onward" aria-label={text.onward.title}>
          <ul class="plain">
            <li>
              <a href={ctx.href('/capacity/training')}>{text.back}</a>
            </li>
            {country === undefined ? (
              ''
            ) : (
              <li>
                <a href={ctx.href(`/capacity/stakeholders/${country}`)}>{text.onward.stakeholders}</a>
              </li>
            )}
            <li>
              <a href={ctx.href('/capacity/effects')}>{text.onward.effects}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}
