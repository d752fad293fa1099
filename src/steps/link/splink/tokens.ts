/**
 * Words of an SQL condition: names, texts, numbers and signs, each with the place where it begins.
 *
 * Names may be quoted as DuckDB does ("a") or as Spark does (`a`); comments are left out.
 */

export interface Token {
  readonly kind: 'name' | 'quoted' | 'text' | 'number' | 'sign'
  /** Without its quotes. */
  readonly text: string
  readonly at: number
}

const pattern =
  /\s+|--[^\n]*|\/\*[\s\S]*?\*\/|(?<quoted>"(?:[^"]|"")+"|`(?:[^`]|``)+`)|(?<text>'(?:[^']|'')*')|(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<sign>->|::|<>|!=|<=|>=|\|\||[-+*/%=<>().,[\]{}:])/uy

const kinds = ['quoted', 'text', 'number', 'name', 'sign'] as const

/** Read the words of `sql`; undefined where something in it is none. */
export function tokens(sql: string): readonly Token[] | undefined {
  const found: Token[] = []
  pattern.lastIndex = 0
  while (pattern.lastIndex < sql.length) {
    const at = pattern.lastIndex
    const match = pattern.exec(sql)
    if (match === null) return undefined
    for (const kind of kinds) {
      const text = match.groups?.[kind]
      if (text !== undefined) found.push({ kind, text: bare(kind, text), at })
    }
  }
  return found
}

function bare(kind: Token['kind'], text: string): string {
  if (kind === 'text') return text.slice(1, -1).replaceAll("''", "'")
  if (kind !== 'quoted') return text
  const mark = text[0] ?? '"'
  return text.slice(1, -1).replaceAll(mark + mark, mark)
}
