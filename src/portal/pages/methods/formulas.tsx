/**
 * Every formula: in signs, in words, with its source and the tables that it reads.
 */
import type { Page, PageContext } from '../../page.ts'

export function formulasPage(ctx: PageContext): Page {
  const { f, lang, m, release } = ctx
  const text = m.methods.compute
  const { tables } = release.vocabulary
  const derived = tables.filter((t) => t.formula !== undefined)
  const answer = text.answer(f.count(derived.length, text.tables))
  return {
    title: text.title,
    description: answer,
    body: (
      <>
        <p class="answer">{answer}</p>
        {derived.map((t) => (
          <section id={t.id} aria-labelledby={`${t.id}-title`}>
            <h2 id={`${t.id}-title`}>
              <a href={ctx.href(`/tables/${t.id}`)}>{t.title[lang]}</a>
            </h2>
            <p class="formula">
              <code>{t.formula?.text}</code>
            </p>
            <p>{t.formula?.words[lang]}</p>
            <dl class="facts">
              <dt>{text.source}</dt>
              <dd lang="en">{t.formula?.source}</dd>
              <dt>{text.reads}</dt>
              <dd>
                {[...new Set(t.inputs.map((input) => input.table))].map((id, i) => (
                  <>
                    {i === 0 ? '' : '; '}
                    <a href={ctx.href(`/tables/${id}`)}>
                      {tables.find((x) => x.id === id)?.title[lang] ?? id}
                    </a>
                  </>
                ))}
              </dd>
            </dl>
            <p>
              <a
                href={ctx.href(`/tables/${t.id}/steps`)}
                aria-label={`${text.steps}${m.common.colon}${t.title[lang]}`}
              >
                {text.steps}
              </a>
            </p>
          </section>
        ))}
      </>
    ),
  }
}
