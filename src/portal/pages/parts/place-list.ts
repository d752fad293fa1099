/**
 * Several countries in a row with their preposition: “from Guinea (55,000), Mali and Togo”, “de Guinée (55 000), du Mali et du
 * Togo”, “da Guiné (55 000), do Mali e do Togo”. English says the preposition once, French and Portuguese before each name.
 */
import type { PageContext } from '../../page-context.ts'

export interface PlaceInList {
  readonly area: string
  /** Shown in brackets after the name, already written. */
  readonly number?: string
}

/** Write the list; `form` is that of places.ts. */
export function placeList(ctx: PageContext, form: 'from' | 'in', items: readonly PlaceInList[]): string {
  const { f, lang, p } = ctx
  const written = items.map((item, i) => {
    const name = lang === 'en' && i > 0 ? p.the(item.area) : p[form](item.area)
    return item.number === undefined ? name : `${name} (${item.number})`
  })
  return f.list(written)
}
