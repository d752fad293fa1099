/**
 * About the site: what it holds, how the numbers are made and read, which release this is.
 */
import { isFromRecords } from '../../standards/table.ts'
import type { Page, PageContext } from '../page.ts'

/** Make the page. */
export async function about(ctx: PageContext): Promise<Page> {
  const { f, m, release } = ctx
  const { edition, tables, sources } = release.vocabulary
  const { number, made, program, hash, approval } = release.info
  const text = m.about
  const [only, ...others] = edition.countries
  const isNational = only !== undefined && others.length === 0 && tables.some(isFromRecords)
  const { what, how, read } = isNational
    ? m.national.site
    : { what: text.what.text, how: text.how.text, read: text.read.points }
  const answer =
    only !== undefined && others.length === 0
      ? m.national.about(
          ctx.p.name(only),
          f.count(tables.length, m.sources.tablesCount),
          f.count(sources.length, m.sources.sourcesCount),
        )
      : text.answer(f.number(edition.countries.length), f.number(tables.length), f.number(sources.length))
  return {
    title: text.title,
    description: answer,
    body: (
      <>
        <p class="answer">{answer}</p>
        <h2>{text.what.title}</h2>
        <p>{what}</p>
        <h2>{text.read.title}</h2>
        <ul>
          {read.map((point) => (
            <li>{point}</li>
          ))}
        </ul>
        <h2>{text.how.title}</h2>
        <p>{how}</p>
        <h2>{text.not.title}</h2>
        <p>{text.not.text}</p>
        <h2>{text.release.title}</h2>
        <p>{text.release.text(String(number), f.date(made), program)}</p>
        <p class="code">{hash}</p>
        {approval === undefined ? '' : <p>{text.release.approved(approval.by, f.date(approval.at))}</p>}
        {approval?.objection === undefined ? '' : <p>{text.release.objection(approval.objection.reason)}</p>}
        {edition.contact === undefined ? '' : <p>{text.contact(edition.contact)}</p>}
      </>
    ),
  }
}
