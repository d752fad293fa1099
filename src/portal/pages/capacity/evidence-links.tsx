/**
 * What a measured figure stands on, as links: cells by table with their years, selections, sources and pages. Shows the first few and
 * says how many more there are.
 */
import type { Evidence } from '../../../capacity/measure/measure.ts'
import { cellHref } from '../../cell-href.ts'
import { codeNames } from '../../code-names.ts'
import type { PageContext } from '../../page-context.ts'
import { sourceName } from '../../source-name.ts'
import { capacityPages } from './capacity-nav.tsx'

interface Link {
  readonly text: string
  readonly href: string
}

interface EvidenceLinksProps {
  ctx: PageContext
  evidence: readonly Evidence[]
  /** Links shown for one table or kind; six unless told. */
  most?: number
}

/** Nothing where there is no evidence. */
export function EvidenceLinks({ ctx, evidence, most = 6 }: EvidenceLinksProps) {
  const { m } = ctx
  const text = m.assessment.evidence
  const groups = [...cellGroups(ctx, evidence), ...others(ctx, evidence)]
  if (groups.length === 0) return <></>
  return (
    <span class="evidence">
      {groups.map(({ name, links }, i) => (
        <>
          {i === 0 ? '' : '; '}
          {name === '' ? '' : `${name}${m.common.colon}`}
          {links.slice(0, most).map((link, k) => (
            <>
              {k === 0 ? '' : ', '}
              <a href={link.href}>{link.text}</a>
            </>
          ))}
          {links.length > most ? ` ${text.more(ctx.f.number(links.length - most))}` : ''}
        </>
      ))}
    </span>
  )
}

interface LinkGroup {
  readonly name: string
  readonly links: readonly Link[]
}

/** Cells of one table together: by their period alone where that tells them apart, else by the codes that differ too. */
function cellGroups(ctx: PageContext, evidence: readonly Evidence[]): readonly LinkGroup[] {
  const cells = evidence.filter((one) => one.kind === 'cell')
  return [...Map.groupBy(cells, (one) => one.table)].flatMap(([id, own]) => {
    const table = ctx.release.vocabulary.tables.find((one) => one.id === id)
    if (table === undefined) return []
    const nameOf = codeNames(ctx, table)
    const differ = table.dimensions.map((_, i) => new Set(own.map(({ key }) => key[i])).size > 1)
    const last = table.dimensions.length - 1
    const periods = new Set(own.map(({ key }) => key[last]))
    const shown = (i: number): boolean => i === last || (periods.size < own.length && differ[i] === true)
    const links = own.map(({ key }) => ({
      text: key.flatMap((code, i) => (shown(i) ? [nameOf(table.dimensions[i] ?? '', code)] : [])).join(' · '),
      href: cellHref(ctx, id, key),
    }))
    return [{ name: table.title[ctx.lang], links }]
  })
}

const others = (ctx: PageContext, evidence: readonly Evidence[]): readonly LinkGroup[] => {
  const links = evidence.flatMap((one): readonly Link[] => {
    switch (one.kind) {
      case 'cell':
        return []
      case 'selection': {
        const table = ctx.release.vocabulary.tables.find(({ id }) => id === one.table)
        if (table === undefined) return []
        return [{ text: table.title[ctx.lang], href: ctx.href(`/tables/${one.table}`, one.where) }]
      }
      case 'source':
        return [{ text: sourceName(ctx, one.id), href: ctx.href(`/sources/${one.id}`) }]
      case 'page':
        return [{ text: pageName(ctx, one.path), href: ctx.href(one.path) }]
    }
  })
  return links.length === 0 ? [] : [{ name: '', links }]
}

/** The name of a page of this site, as its own navigation has it; “page” where none is known. */
const pageName = (ctx: PageContext, path: string): string => {
  const [route = ''] = path.split('?')
  const found = capacityPages.findLast(([, start]) => route === start || route.startsWith(`${start}/`))
  if (route.startsWith('/capacity/stakeholders/')) return ctx.m.assessment.stakeholders
  const country = /^\/countries\/([A-Z]{3})$/.exec(route)?.[1]
  if (country !== undefined) return ctx.p.name(country)
  return found === undefined ? ctx.m.assessment.evidence.page : ctx.m.capacityNav[found[0]]
}
