/**
 * A nested thing as one row of texts and back: how the registry and the library become sheets that anyone can edit.
 *
 * A field is a column, or one a language (`title_en`; `title` where the text does not say in which language it is). Several values
 * stand in one cell, ` | ` between them; a bar inside a value is written `\|`. A thing that has nothing inside is no thing:
 * an empty `place` does not come back.
 */
export interface Field {
  /** Where the value stands, such as `['source', 'page']`. */
  readonly path: readonly string[]
  readonly kind: 'text' | 'number' | 'flag' | 'list' | 'words' | 'texts' | 'records'
  /** Of records: what each has. */
  readonly parts?: readonly { readonly name: string; readonly kind: 'number' | 'words' }[]
}

export type Row = Readonly<Record<string, string>>

/** Suffixes of text columns: the language not said, then each language. */
const tongues = ['', 'en', 'fr', 'pt', 'ar'] as const

const column = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('_')
const inLanguages = (name: string): readonly string[] => tongues.map((lang) => column(name, lang))

/** The names of the columns, in their order. */
export function columnsOf(fields: readonly Field[]): readonly string[] {
  return fields.flatMap(({ path, kind, parts }): readonly string[] => {
    const name = column(...path)
    if (kind === 'words' || kind === 'texts') return inLanguages(name)
    if (kind !== 'records') return [name]
    return (parts ?? []).flatMap((p) =>
      p.kind === 'words' ? inLanguages(column(name, p.name)) : [column(name, p.name)],
    )
  })
}

/** The column in which the value at `path` of a thing stands; undefined where no field has it. */
export function columnAt(fields: readonly Field[], path: readonly string[]): string | undefined {
  const field = fields.find((f) => f.path.every((part, i) => path[i] === part))
  if (field === undefined) return undefined
  const lang = path.slice(field.path.length).find((part) => tongues.some((t) => t !== '' && t === part))
  const part = field.kind === 'records' ? path.slice(field.path.length)[1] : undefined
  return column(...field.path, part ?? '', lang ?? '')
}

/** Write a thing as texts by column. Columns without a value are left out. */
export function toRow(fields: readonly Field[], thing: object): Row {
  const row: Record<string, string> = {}
  const put = (name: string, text: string): void => {
    if (text !== '') row[name] = text
  }
  for (const { path, kind, parts } of fields) {
    const name = column(...path)
    const value = path.reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), thing)
    if (value === undefined) continue
    if (kind === 'words') putWords(put, name, [value], (texts) => texts[0] ?? '')
    else if (kind === 'texts') putWords(put, name, items(value), join)
    else if (kind === 'list') put(name, join(items(value).map(String)))
    else if (kind === 'flag') put(name, value === true ? 'yes' : '')
    else if (kind === 'records') {
      const records = items(value).map((one) => (isObject(one) ? one : {}))
      for (const p of parts ?? []) {
        const all = records.map((one) => one[p.name])
        if (p.kind === 'words') putWords(put, column(name, p.name), all, join)
        // `-` where no number is told keeps the count of records
        else put(column(name, p.name), join(all.map((n) => (typeof n === 'number' ? String(n) : '-'))))
      }
    } else put(name, typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '')
  }
  return row
}

/** Read the texts of a row back; what stands in them is not yet checked (numbers that are none stay texts). */
export function fromRow(fields: readonly Field[], row: Row): Record<string, unknown> {
  const thing: Record<string, unknown> = {}
  for (const { path, kind, parts } of fields) {
    const value = read(row, column(...path), kind, parts)
    if (value !== undefined) place(thing, path, value)
  }
  return thing
}

function read(row: Row, name: string, kind: Field['kind'], parts: Field['parts']): unknown {
  const text = (row[name] ?? '').trim()
  if (kind === 'words') return wordsOf(row, name, (cell) => [cell.trim()])[0]
  if (kind === 'texts') return some(wordsOf(row, name, split))
  if (kind === 'records') {
    const found = (parts ?? []).map((p): readonly [string, readonly unknown[]] => [
      p.name,
      p.kind === 'words'
        ? wordsOf(row, column(name, p.name), split)
        : split(row[column(name, p.name)] ?? '').map((n) => (n === '-' || n === '' ? undefined : number(n))),
    ])
    const count = Math.max(0, ...found.map(([, values]) => values.length))
    return some(
      Array.from({ length: count }, (_, i) =>
        Object.fromEntries(
          found.flatMap(([part, values]) => (values[i] === undefined ? [] : [[part, values[i]]])),
        ),
      ),
    )
  }
  if (text === '') return undefined
  if (kind === 'list') return split(text).filter((one) => one !== '')
  if (kind === 'flag') return flag(text)
  return kind === 'number' ? number(text) : text
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list)
const number = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text)
const flag = (text: string): boolean | string =>
  /^(yes|true|1)$/i.test(text) ? true : /^(no|false|0)$/i.test(text) ? false : text

const join = (values: readonly string[]): string =>
  values.every((value) => value === '')
    ? ''
    : values.map((value) => value.replaceAll('\\', '\\\\').replaceAll('|', '\\|')).join(' | ')

function split(cell: string): readonly string[] {
  if (cell.trim() === '') return []
  const parts = cell.match(/(?:\\.|[^|\\])+|\|/gs) ?? []
  const values = ['']
  for (const part of parts) {
    if (part === '|') values.push('')
    else values[values.length - 1] += part
  }
  return values.map((value) => value.trim().replaceAll(/\\(.)/gs, '$1'))
}

/** Put the texts of some values, one column a language. */
function putWords(
  put: (name: string, text: string) => void,
  name: string,
  values: readonly unknown[],
  write: (texts: readonly string[]) => string,
): void {
  for (const lang of tongues) {
    const texts = values.map((value) => {
      const text = lang === '' ? value : isObject(value) ? value[lang] : undefined
      return typeof text === 'string' ? text : ''
    })
    put(column(name, lang), write(texts))
  }
}

/** The texts of the columns of `name`, as one value a place: a text, or texts by language. */
function wordsOf(row: Row, name: string, cut: (cell: string) => readonly string[]): readonly unknown[] {
  const cells = tongues.map((lang) => [lang, cut(row[column(name, lang)] ?? '')] as const)
  const count = Math.max(0, ...cells.map(([, texts]) => texts.length))
  return Array.from({ length: count }, (_, i) => {
    const told = cells.flatMap(([lang, texts]) => {
      const text = texts[i] ?? ''
      return text === '' ? [] : [[lang, text] as const]
    })
    if (told.length === 0) return undefined
    return told.length === 1 && told[0]?.[0] === '' ? told[0][1] : Object.fromEntries(told)
  })
}

function place(thing: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [head = '', ...rest] = path
  if (rest.length === 0) {
    thing[head] = value
    return
  }
  const inner = isObject(thing[head]) ? thing[head] : {}
  thing[head] = inner
  place(inner, rest, value)
}
