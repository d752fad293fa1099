/**
 * An id for an activity that came without one: its title in plain letters, and its year. The same title and year give the same
 * id, so that a file taken twice adds nothing the second time.
 */
const most = 60

/** `taken` holds ids of other rows of the same file; a second one of the name gets a number. */
export function makeId(thing: Readonly<Record<string, unknown>>, taken: ReadonlySet<string>): string {
  const year = typeof thing['start'] === 'string' ? thing['start'].slice(0, 4) : ''
  const base = [plain(titleOf(thing['title'])), year].filter((part) => part !== '').join('-')
  const name = base === '' ? 'activity' : base
  let id = name
  for (let n = 2; taken.has(id); n += 1) id = `${name}-${n}`
  return id
}

function titleOf(title: unknown): string {
  if (typeof title === 'string') return title
  if (typeof title !== 'object' || title === null) return ''
  const texts = new Map<string, unknown>(Object.entries(title))
  const found = ['en', 'fr', 'pt', 'ar']
    .map((lang) => texts.get(lang))
    .find((text) => typeof text === 'string')
  return typeof found === 'string' ? found : ''
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replaceAll(/^-+|-+$/g, '')
