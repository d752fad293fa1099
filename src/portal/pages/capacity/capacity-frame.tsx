/** What the pages on capacity share around their content. */
import type { Page, PageContext } from '../../page.ts'
import { CapacityNav } from './capacity-nav.tsx'

/** The place of a page right under `/capacity`. */
export const underCapacity = (ctx: PageContext): Pick<Page, 'section' | 'breadcrumbs'> => ({
  section: '/capacity',
  breadcrumbs: [{ label: ctx.m.common.capacity, href: ctx.href('/capacity') }],
})

/** The page of a list that has nothing in this edition: it says so. */
export const nothingYet = (ctx: PageContext, title: string, none: string): Page => ({
  ...underCapacity(ctx),
  title,
  description: none,
  body: (
    <>
      <p class="answer">{none}</p>
      <CapacityNav ctx={ctx} />
    </>
  ),
})
