/**
 * The way from other pages of data to the files of persons; nothing where there are none.
 */
import type { Microdata } from '../../../published/microdata.ts'
import type { PageContext } from '../../page-context.ts'

/** @param of those that are spoken of, all unless told */
export function ToMicrodata({ ctx, of = ctx.microdata }: { ctx: PageContext; of?: readonly Microdata[] }) {
  const { f, lang, m } = ctx
  if (of.length === 0) return <></>
  return (
    <section>
      <h2>{m.microdata.title}</h2>
      <p>{m.microdata.toPage(f.count(of.length, m.microdata.files))}</p>
      <ul>
        {of.map(({ name, newest }) => (
          <li>
            <a href={`${ctx.href('/microdata')}#${name}`}>{newest.codebook.title[lang]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
