/**
 * Tables, themes, definitions, sources, concepts, activities and what is in the library, as far as they speak of the
 * words of a search, in any language, best first.
 */
import { nothing } from '../../../capacity/record.ts'
import type { CapacityRecord } from '../../../capacity/record.ts'
import type { Language } from '../../../standards/labels.ts'
import type { Release } from '../../../published/model.ts'
import type { Words } from '../../../standards/words.ts'
import { messages } from '../../messages/messages.ts'
import { allThemes } from '../themes/all-themes.ts'

export interface FoundText {
  readonly kind: 'theme' | 'table' | 'definition' | 'source' | 'concept' | 'activity' | 'resource'
  readonly id: string
}

interface Indexed extends FoundText {
  readonly title: readonly string[]
  readonly body: readonly string[]
}

const made = new WeakMap<Release, WeakMap<CapacityRecord, readonly Indexed[]>>()
const most = { theme: 3, table: 8, definition: 5, source: 5, concept: 5, activity: 8, resource: 5 }
const small = new Set(
  'the and for with from that this les des une dans par pour sur que qui est aux com para por dos das uma que how many much combien quantos quantas'.split(
    ' ',
  ),
)

/** Words without case and accents, and without the ending that makes a plural. */
export function stems(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length > 2 && !small.has(w))
    .map((w) => (w.length > 5 ? w.replace(/(?:es|s|e|a|o)$/u, '') : w))
}

/** Find what speaks of `text`; at most a few of each kind. */
export function findWords(
  release: Release,
  text: string,
  record: CapacityRecord = nothing,
): readonly FoundText[] {
  const words = [...new Set(stems(text))]
  if (words.length === 0) return []
  const scored = indexOf(release, record)
    .map((doc) => ({ doc, ...score(doc, words) }))
    .filter((r) => r.matched * 2 >= words.length && r.points > 0)
    .toSorted((a, b) => b.points - a.points)
  const best = scored[0]?.points ?? 0
  const left = { ...most }
  return scored
    .filter(({ doc, points }) => points * 2 >= best && (left[doc.kind] -= 1) >= 0)
    .map(({ doc: { kind, id } }) => ({ kind, id }))
}

/** How well a text fits the words: four points for each in its title, one for each in its body, and how many it has. */
export function score(
  doc: Pick<Indexed, 'title' | 'body'>,
  words: readonly string[],
): { readonly points: number; readonly matched: number } {
  let [points, matched] = [0, 0]
  for (const word of words) {
    const has = (all: readonly string[]): boolean => all.some((w) => w.startsWith(word))
    const own = has(doc.title) ? 4 : has(doc.body) ? 1 : 0
    points += own
    if (own > 0) matched += 1
  }
  return { points, matched }
}

const inAll = (words: Words): string => (typeof words === 'string' ? words : Object.values(words).join(' '))

function indexOf(release: Release, record: CapacityRecord): readonly Indexed[] {
  const byRecord = made.get(release) ?? new WeakMap<CapacityRecord, readonly Indexed[]>()
  const known = byRecord.get(record)
  if (known !== undefined) return known
  const { tables, definitions, sources, concepts, edition } = release.vocabulary
  const every = (labels: Partial<Record<Language, string>> | undefined): string =>
    edition.languages.map((l) => labels?.[l] ?? '').join(' ')
  const index = (kind: FoundText['kind'], id: string, title: string, body: string): Indexed => ({
    kind,
    id,
    title: [...new Set(stems(title))],
    body: [...new Set(stems(body))],
  })
  const ids = new Set(tables.map((t) => t.id))
  const themes = allThemes.filter((t) => ids.has(t.tables[0] ?? ''))
  const all = [
    ...themes.map((t) =>
      index(
        'theme',
        t.id,
        edition.languages
          .map((l) => `${messages[l].themes[t.id].title} ${messages[l].themes.words[t.id]}`)
          .join(' '),
        tables
          .filter((x) => t.tables.includes(x.id))
          .map((x) => every(x.title))
          .join(' '),
      ),
    ),
    ...tables.map((t) =>
      index('table', t.id, `${every(t.title)} ${t.id}`, `${every(t.question)} ${every(t.definition)}`),
    ),
    ...definitions.map((d) => index('definition', d.id, every(d.name), every(d.short))),
    ...sources.map((s) =>
      index('source', s.id, `${every(s.title)} ${every(s.provider)} ${s.id}`, every(s.description)),
    ),
    ...concepts.map((c) => index('concept', c.id, `${every(c.name)} ${c.id}`, every(c.description))),
    ...record.activities.map((a) =>
      index(
        'activity',
        a.id,
        `${inAll(a.title)} ${a.organisers.join(' ')} ${a.place?.city ?? ''} ${a.start?.slice(0, 4) ?? ''}`,
        inAll(a.summary),
      ),
    ),
    ...record.library.map((r) =>
      index('resource', r.id, `${inAll(r.title)} ${r.publisher} ${r.year ?? ''}`, inAll(r.summary)),
    ),
  ]
  byRecord.set(record, all)
  made.set(release, byRecord)
  return all
}
