/**
 * A theme, table, definition, source, concept, activity or resource among the results.
 */
import { nothing } from '../../../capacity/record.ts'
import type { CapacityRecord } from '../../../capacity/record.ts'
import { inWords } from '../../../standards/words.ts'
import type { PageContext } from '../../page-context.ts'
import { allThemes } from '../themes/all-themes.ts'
import type { FoundText } from './find-words.ts'
import type { Result } from './show-place.ts'

/** Name it in the page's language; undefined where the release does not have it. */
export function textResult(
  ctx: PageContext,
  found: FoundText,
  record: CapacityRecord = nothing,
): Result | undefined {
  const { lang, m } = ctx
  const { tables, definitions, sources, concepts } = ctx.release.vocabulary
  if (found.kind === 'theme') {
    const theme = allThemes.find((t) => t.id === found.id)
    return theme === undefined
      ? undefined
      : { title: m.themes[theme.id].title, href: ctx.href(`/themes/${theme.id}`), text: '' }
  }
  if (found.kind === 'table') {
    const table = tables.find((t) => t.id === found.id)
    return table === undefined
      ? undefined
      : { title: table.title[lang], href: ctx.href(`/tables/${table.id}`), text: table.question[lang] }
  }
  if (found.kind === 'definition') {
    const definition = definitions.find((d) => d.id === found.id)
    return definition === undefined
      ? undefined
      : {
          title: definition.name[lang],
          href: ctx.href(`/methods/${definition.id}`),
          text: definition.short[lang],
        }
  }
  if (found.kind === 'source') {
    const source = sources.find((s) => s.id === found.id)
    return source === undefined
      ? undefined
      : { title: source.title[lang], href: ctx.href(`/sources/${source.id}`), text: source.provider[lang] }
  }
  if (found.kind === 'activity' || found.kind === 'resource') {
    const list = found.kind === 'activity' ? record.activities : record.library
    const one = list.find((a) => a.id === found.id)
    const href =
      found.kind === 'activity'
        ? ctx.href(`/capacity/activities/${found.id}`)
        : `${ctx.href('/capacity/library')}#${found.id}`
    return one && { title: inWords(one.title, lang).text, href, text: inWords(one.summary, lang).text }
  }
  const concept = concepts.find((c) => c.id === found.id)
  return concept === undefined
    ? undefined
    : {
        title: concept.name[lang],
        href: `${ctx.href('/methods/concepts')}#${concept.id}`,
        text: concept.description[lang],
      }
}
