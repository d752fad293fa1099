/**
 * The structure of the data in the sense of SDMX: dimensions in key order, time, value, attributes and what each describes.
 */
import type { Structure } from '../../../standards/structure.ts'
import { DataTable } from '../../data-table.tsx'
import type { Page, PageContext } from '../../page.ts'
import { listHref } from './list-href.ts'

export function structurePage(ctx: PageContext, structure: Structure): Page {
  const { f, lang, m } = ctx
  const text = m.methods.structures
  const { concepts, tables } = ctx.release.vocabulary
  const concept = (id: string) => concepts.find((c) => c.id === id)
  const name = (id: string): string => concept(id)?.name[lang] ?? id
  const codes = (id: string) => {
    const list = concept(id)?.codelist
    const href = listHref(ctx, list)
    return { text: list ?? '', ...(href === undefined ? {} : { href }) }
  }
  const dimensions = [...structure.dimensions, structure.time]
  return {
    title: structure.name[lang],
    description: structure.description[lang],
    body: (
      <>
        <p class="answer">{structure.description[lang]}</p>
        <p class="note">
          <code>{structure.id}</code> · {text.version(structure.agency, structure.version)} ·{' '}
          <span lang="en">{structure.source}</span>
        </p>
        <h2>{text.dimensions}</h2>
        <DataTable
          ctx={ctx}
          table={{
            id: 'dimensions',
            caption: text.dimensions,
            head: text.dimension,
            columns: [
              { id: 'position', label: text.position },
              { id: 'code', label: m.methods.concepts.code, text: true },
              { id: 'list', label: m.methods.concepts.list, text: true },
              { id: 'tables', label: m.methods.lists.tables },
            ],
            rows: dimensions.map((id, i) => ({
              head: name(id),
              href: `${ctx.href('/methods/concepts')}#${id}`,
              cells: [
                { text: f.number(i + 1) },
                { text: <code>{id}</code> },
                codes(id),
                { text: f.number(tables.filter((t) => t.dimensions.includes(id)).length) },
              ],
            })),
          }}
        />
        <h2>{text.attributes}</h2>
        <DataTable
          ctx={ctx}
          table={{
            id: 'attributes',
            caption: text.attributes,
            head: text.attribute,
            columns: [
              { id: 'code', label: m.methods.concepts.code, text: true },
              { id: 'attached', label: text.attachedTo, text: true },
              { id: 'mandatory', label: text.mandatory, text: true },
              { id: 'list', label: m.methods.concepts.list, text: true },
            ],
            rows: structure.attributes.map((a) => ({
              head: name(a.concept),
              href: `${ctx.href('/methods/concepts')}#${a.concept}`,
              cells: [
                { text: <code>{a.concept}</code> },
                { text: text.levels[a.attachedTo] },
                { text: a.mandatory ? text.yes : text.no },
                codes(a.concept),
              ],
            })),
          }}
        />
      </>
    ),
  }
}
