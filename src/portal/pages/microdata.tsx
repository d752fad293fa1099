/**
 * The files of persons that were approved: which persons, how they are protected, who may have them, and the files.
 */
import type { Page, PageContext } from '../page.ts'
import { MicrodataSection } from './microdata/microdata-section.tsx'

/** Make the page. */
export async function microdata(ctx: PageContext): Promise<Page> {
  const { f, m } = ctx
  const text = m.microdata
  const answer =
    ctx.microdata.length === 0 ? text.none : text.answer(f.count(ctx.microdata.length, text.files))
  return {
    title: text.title,
    description: answer,
    breadcrumbs: [{ label: m.tables.title, href: ctx.href('/tables') }],
    section: '/tables',
    body: (
      <>
        <p class="answer">{answer}</p>
        {ctx.microdata.length === 0 ? '' : <p>{text.protection}</p>}
        {ctx.microdata.map((one) => (
          <MicrodataSection ctx={ctx} microdata={one} />
        ))}
      </>
    ),
  }
}
