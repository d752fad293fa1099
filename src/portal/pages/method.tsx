/**
 * One method: a definition, a form, a list of codes, the structure; or one of the lists of formulas, concepts, groups.
 */
import { problem } from '../../problem.ts'
import type { Page, PageContext } from '../page.ts'
import { agesPage } from './methods/ages.tsx'
import { areasPage } from './methods/areas.tsx'
import { codelistPage } from './methods/codelist.tsx'
import { conceptsPage } from './methods/concepts.tsx'
import { definitionPage } from './methods/definition.tsx'
import { formulasPage } from './methods/formulas.tsx'
import { groupsPage } from './methods/groups.tsx'
import { structurePage } from './methods/structure.tsx'
import { templatePage } from './methods/template.tsx'

const lists: Readonly<Record<string, (ctx: PageContext) => Page>> = {
  concepts: conceptsPage,
  formulas: formulasPage,
  groups: groupsPage,
  CL_AREA: areasPage,
  CL_AGE: agesPage,
}

/** Make the page. @throws portal.unknown-page */
export async function method(ctx: PageContext): Promise<Page> {
  const id = ctx.params['id'] ?? ''
  const { codelists, definitions, structures, templates } = ctx.release.vocabulary
  const breadcrumbs = [{ label: ctx.m.common.methods, href: ctx.href('/methods') }]
  const list = Object.hasOwn(lists, id) ? lists[id] : undefined
  if (list !== undefined) return { ...list(ctx), breadcrumbs }
  const definition = definitions.find((d) => d.id === id)
  if (definition !== undefined) return { ...definitionPage(ctx, definition), breadcrumbs }
  const template = templates.find((t) => t.id === id)
  if (template !== undefined) return { ...templatePage(ctx, template), breadcrumbs }
  const codelist = codelists.find((c) => c.id === id)
  if (codelist !== undefined) return { ...codelistPage(ctx, codelist), breadcrumbs }
  const structure = structures.find((s) => s.id === id)
  if (structure !== undefined) return { ...structurePage(ctx, structure), breadcrumbs }
  throw problem('portal.unknown-page', { path: ctx.path })
}
