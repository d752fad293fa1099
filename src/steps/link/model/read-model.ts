/**
 * A linkage model from its text: Corridor's own document (YAML or JSON), or settings or a trained model of Splink, which it knows
 * by their keys. What comes out is whole: short comparisons are written out, defaults are filled in, every name is checked.
 */
import { LineCounter, parseDocument } from 'yaml'
import { problem } from '../../../problem.ts'
import { importSplink } from '../splink/import-splink.ts'
import { isSplink } from '../splink/shape.ts'
import { checkModel, modelNotes } from './check-model.ts'
import { documentIssues, placeInWords } from './document-issue.ts'
import type { DocumentIssue } from './document-issue.ts'
import { LinkModel } from './model.ts'
import type { Column } from './model.ts'
import { expand, Shorthand } from './shorthand.ts'

export interface ReadModel {
  readonly model: LinkModel
  /** What a person should know of it, a sentence each. */
  readonly notes: readonly string[]
}

interface Source {
  readonly file: string
  readonly document: unknown
  /** Line of what stands at a path, where it is known. */
  line(path: readonly PropertyKey[]): number | undefined
}

/**
 * Read a model.
 *
 * @param file its name, for what is said of it
 * @throws link.invalid-model, link.unsupported-splink
 */
export const readModel = (text: string, file: string): LinkModel => readModelWithNotes(text, file).model

/** Read a model, and what a person should know of it. @throws link.invalid-model, link.unsupported-splink */
export function readModelWithNotes(text: string, file: string): ReadModel {
  const source = read(text, file)
  if (isSplink(source.document)) {
    const { model, notes } = importSplink(source.document, file)
    return { model, notes: [...notes, ...modelNotes(model)] }
  }
  const model = fromDocument(source)
  return { model, notes: modelNotes(model) }
}

function read(text: string, file: string): Source {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const error = document.errors[0]
  if (error !== undefined)
    throw problem('link.invalid-model', {
      where: `${file}, line ${error.linePos?.[0].line ?? 1}`,
      found: (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
    })
  return {
    file,
    document: document.toJS(),
    line: (path) => {
      const node = document.getIn(path, true) as { readonly range?: readonly number[] | null } | undefined
      const start = node?.range?.[0]
      return start === undefined ? undefined : lines.linePos(start).line
    },
  }
}

/** At most so many issues are told at once. */
const mostTold = 5

function refuse(source: Source, issues: readonly DocumentIssue[]): never {
  const place = (issue: DocumentIssue): string => {
    const path = issue.path
    const line = Array.from({ length: path.length }, (_, i) =>
      source.line(path.slice(0, path.length - i)),
    ).find((n) => n !== undefined)
    const words = placeInWords(source.document, path)
    return [line === undefined ? '' : `line ${line}`, words].filter((part) => part !== '').join(', ')
  }
  const [first, ...more] = issues
  if (first === undefined) throw new TypeError('no issue to tell')
  const others = more.slice(0, mostTold - 1).map((issue) => `at ${place(issue) || 'the top'}: ${issue.found}`)
  const left = more.length - others.length
  throw problem('link.invalid-model', {
    where: [source.file, place(first)].filter((part) => part !== '').join(', '),
    found: [first.found, ...others, ...(left > 0 ? [`and ${left} more`] : [])].join('; '),
  })
}

function fromDocument(source: Source): LinkModel {
  const { document } = source
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw problem('link.invalid-model', {
      where: source.file,
      found: 'a model is a list of keys, of which the first is `corridor: link/1`',
    })
  const { whole, issues } = writtenOut(document as Readonly<Record<string, unknown>>)
  if (issues.length > 0) refuse(source, issues)
  const checked = LinkModel.safeParse(whole)
  if (!checked.success) refuse(source, documentIssues(checked.error, LinkModel))
  const wrong = checkModel(checked.data)
  if (wrong.length > 0) refuse(source, wrong)
  return checked.data
}

/** The document with its short comparisons written out, and their columns after its own. */
function writtenOut(document: Readonly<Record<string, unknown>>): {
  readonly whole: unknown
  readonly issues: readonly DocumentIssue[]
} {
  const comparisons = document['comparisons']
  if (!Array.isArray(comparisons)) return { whole: document, issues: [] }
  const issues: DocumentIssue[] = []
  const columns: unknown[] = Array.isArray(document['columns']) ? [...(document['columns'] as unknown[])] : []
  const whole = comparisons.map((one: unknown, i): unknown => {
    if (typeof one !== 'object' || one === null || !('as' in one)) return one
    const path = ['comparisons', i]
    const short = Shorthand.safeParse(one)
    if (!short.success) {
      issues.push(
        ...documentIssues(short.error, Shorthand).map((issue) => ({
          ...issue,
          path: [...path, ...issue.path],
        })),
      )
      return one
    }
    const expanded = expand(short.data)
    if (expanded === undefined) {
      issues.push({ path: [...path, 'of'], found: `one column is compared as ${short.data.as}, not several` })
      return one
    }
    for (const column of expanded.columns) add(columns, column, (found) => issues.push({ path, found }))
    return expanded.comparison
  })
  const given = document['columns'] === undefined || Array.isArray(document['columns'])
  return {
    whole: { ...document, comparisons: whole, ...(given && columns.length > 0 ? { columns } : {}) },
    issues,
  }
}

/** Add a column that is not there; one of its name must be made in the same way. */
function add(columns: unknown[], column: Column, tell: (found: string) => void): void {
  const same = columns.find(
    (one): one is { readonly name: unknown } =>
      typeof one === 'object' && one !== null && 'name' in one && one.name === column.name,
  )
  if (same === undefined) columns.push(column)
  else if (JSON.stringify(same) !== JSON.stringify(column))
    tell(`it needs a column “${column.name}”, and another is made under that name`)
}
