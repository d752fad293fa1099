/**
 * The steps that made a table, from the deliveries down to it, and the SQL of one of them.
 */
import { problem } from '../../problem.ts'
import { nearCodes } from '../../standards/near-codes.ts'
import { DataTable } from '../data-table.tsx'
import type { Page, PageContext } from '../page.ts'
import { sourcesOf } from './table/sources-of.ts'

/** Make the page; `step` shows the SQL of one step. @throws published.unknown-table, run.unknown-step */
export async function tableSteps(ctx: PageContext): Promise<Page> {
  const { release, lang, m, f } = ctx
  const text = m.tables.steps
  const id = ctx.params['table'] ?? ''
  const steps = await release.steps(id)
  const sources = await sourcesOf(release, id)
  const title = release.vocabulary.tables.find((t) => t.id === id)?.title[lang] ?? id
  const path = `/tables/${id}/steps`
  const crumbs = [
    { label: m.tables.title, href: ctx.href('/tables') },
    { label: title, href: ctx.href(`/tables/${id}`) },
  ]
  const kind = (step: string): string =>
    (text.kinds as Readonly<Record<string, string>>)[step.split('/')[0] ?? ''] ?? ''
  const wanted = ctx.query.get('step')
  if (wanted !== null) {
    const step = steps.find((s) => s.id === wanted)
    if (step === undefined) {
      const ids = steps.map((s) => s.id)
      throw problem('run.unknown-step', { step: wanted, near: nearCodes(wanted, ids) })
    }
    return {
      title: text.of(step.id),
      description: kind(step.id),
      section: '/tables',
      unlisted: true,
      breadcrumbs: [...crumbs, { label: text.back, href: ctx.href(path) }],
      body: (
        <>
          <p class="answer">{kind(step.id)}.</p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
          <pre tabindex={0}>{step.sql}</pre>
        </>
      ),
    }
  }
  const files = steps.filter((s) => s.id.startsWith('harmonise/')).length
  const answer = text.answer(f.count(steps.length, text.stepsCount), f.count(files, text.files))
  return {
    title: text.title(title),
    description: answer,
    section: '/tables',
    breadcrumbs: crumbs,
    body: (
      <>
        <p class="answer">{answer}</p>
        <DataTable
          ctx={ctx}
          table={{
            id: 'steps',
            caption: sources
              .map((s) => release.vocabulary.sources.find((v) => v.id === s)?.title[lang] ?? s)
              .join(', '),
            head: text.step,
            columns: [
              { id: 'does', label: text.does, text: true },
              { id: 'rows', label: text.rows },
            ],
            rows: steps.map((s) => ({
              head: s.id,
              href: ctx.href(path, { step: s.id }),
              cells: [{ text: kind(s.id) }, { text: s.rows === null ? '' : f.number(s.rows) }],
            })),
          }}
        />
      </>
    ),
  }
}
