/**
 * What the table means: question, definition, who is counted, formula, sources, the forms that it answers, how it is made.
 */
import type { Asked } from './asked.ts'

export function AboutTable({ asked, sources }: { asked: Asked; sources: readonly string[] }) {
  const { ctx, table } = asked
  const { lang, m, release } = ctx
  const text = m.tables
  const { vocabulary } = release
  const inputs = [...new Set(table.inputs.map((i) => i.table))]
  const named = vocabulary.sources.filter((s) => sources.includes(s.id))
  return (
    <section>
      <h2>{text.meaning}</h2>
      <dl class="facts">
        <dt>{text.question}</dt>
        <dd>{table.question[lang]}</dd>
        <dt>{text.definition}</dt>
        <dd>{table.definition[lang]}</dd>
        <dt>{text.universe}</dt>
        <dd>{table.universe[lang]}</dd>
        <dt>{text.unit}</dt>
        <dd>{ctx.label('CL_UNIT', table.unit)}</dd>
        {table.formula === undefined ? (
          ''
        ) : (
          <>
            <dt>{text.formula}</dt>
            <dd>
              {table.formula.words[lang]} <span class="code">{table.formula.text}</span>
            </dd>
          </>
        )}
        {inputs.length === 0 ? (
          ''
        ) : (
          <>
            <dt>{text.computedFrom}</dt>
            <dd>
              <ul class="plain">
                {inputs.map((id) => (
                  <li>
                    <a href={ctx.href(`/tables/${id}`)}>
                      {vocabulary.tables.find((t) => t.id === id)?.title[lang] ?? id}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{text.sources}</dt>
        <dd>
          <ul class="plain">
            {named.map((s) => (
              <li>
                <a href={ctx.href(`/sources/${s.id}`)}>{s.title[lang]}</a>
                <span class="quiet">, {s.provider[lang]}</span>
              </li>
            ))}
          </ul>
        </dd>
        {table.answers.length === 0 ? (
          ''
        ) : (
          <>
            <dt>{text.answers}</dt>
            <dd>
              <ul class="plain">
                {table.answers.map((a) => (
                  <li>{answered(asked, a)}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{text.howMade}</dt>
        <dd>
          <a href={ctx.href(`/tables/${table.id}/steps`)}>{text.stepsLink}</a>
        </dd>
      </dl>
    </section>
  )
}

function answered({ ctx }: Asked, answer: Asked['table']['answers'][number]) {
  const { lang, m, release } = ctx
  const template = release.vocabulary.templates.find((t) => t.id === answer.template)
  const own = template?.tables.find((t) => t.id === answer.table)
  return (
    <>
      {template?.title[lang] ?? answer.template}
      {m.common.colon}
      {own?.title[lang] ?? answer.table}{' '}
      <span class="quiet">
        ({answer.table}; {answer.official ? m.tables.official : m.tables.rebuilt})
      </span>
    </>
  )
}
