/**
 * A document as the data that the page design reads, and the drawings beside it.
 *
 * Long narrow tables are folded: their rows run on in a second or third set of columns, so that a series of seventy years takes half
 * a page. HTML and Word keep them as they are.
 */
import { tallest } from '../model.ts'
import type { Block, Column, Document, Section, Table, Text } from '../model.ts'
import { messages } from '../messages/messages.ts'
import { noteOf } from '../note-of.ts'
import { numbered } from '../numbered.ts'
import type { Numbers } from '../numbered.ts'
import { unlinked } from '../../portal/unlinked.ts'
import { sectionNumber } from '../section-number.ts'
import { spans } from '../spans.ts'

export interface Typeset {
  readonly data: object
  /** Drawings by path. */
  readonly files: ReadonlyMap<string, string>
}

/** Pixels that the width of the text stands for. */
const whole = 720
/** Rows from which a narrow table is folded. */
const long = 24

/** Rows up to which a table stays on one page. */
const short = 20

interface Given {
  readonly document: Document
  readonly numbers: Numbers
  readonly files: Map<string, string>
}

/** Prepare `document` for the page design. */
export function typeset(document: Document): Typeset {
  const given: Given = { document, numbers: numbered(document), files: new Map() }
  const rich = richOf(document)
  const [year, month, day] = document.date.slice(0, 10).split('-').map(Number)
  const { frame } = messages[document.lang]
  const data = {
    lang: document.lang,
    kind: document.kind,
    title: document.title,
    subtitle: document.subtitle,
    running: document.running,
    made: document.footer,
    author: document.author,
    description: document.description,
    keywords: document.keywords,
    date: [year, month, day],
    contents: frame.contents,
    warning:
      document.warning === undefined
        ? null
        : { title: document.warning.title, text: rich(document.warning.text) },
    imprint: document.imprint.map(({ label, text }) => ({ label, text: rich(text) })),
    chapters: document.chapters.map((chapter) => ({
      title: chapter.title,
      letter: chapter.letter ?? null,
      fresh: chapter.runsOn !== true,
      blocks: chapter.blocks.map((block) => blockOf(block, given)),
      sections: chapter.sections.map((section, i) => sectionOf(section, i, chapter.letter, given)),
    })),
  }
  return { data, files: given.files }
}

const richOf = (document: Document) => (text: Text) =>
  spans(text, document.origin).map(({ text: t, href }) => (href === undefined ? { t } : { t, h: href }))

const sectionOf = (section: Section, i: number, letter: string | undefined, given: Given) => ({
  title: section.title,
  number: sectionNumber(letter, i) ?? null,
  blocks: section.blocks.map((block, at, all) => ({
    ...blockOf(block, given),
    stays: block.kind === 'paragraph' && all[at + 1]?.kind === 'terms',
  })),
})

function blockOf(block: Block, given: Given): object {
  const { document, numbers, files } = given
  const { frame } = messages[document.lang]
  const rich = richOf(document)
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', text: rich(block.text), look: block.look ?? '' }
    case 'list':
      return { kind: 'list', items: block.items.map(rich), ordered: block.ordered === true }
    case 'subheading':
      return block
    case 'terms':
      return { kind: 'terms', items: block.items.map(({ label, text }) => ({ label, text: rich(text) })) }
    case 'facts':
      return {
        kind: 'facts',
        facts: block.facts.map((fact) => ({
          value: rich(fact.value),
          label: fact.label,
          note: rich(fact.note ?? ''),
        })),
      }
    case 'callout':
      return { kind: 'callout', tone: block.tone, title: block.title, items: block.items.map(rich) }
    case 'figure': {
      const { figure } = block
      const n = numbers.figure.get(figure.id) ?? 0
      const file = `/figures/${n}.svg`
      files.set(file, figure.svg)
      const at = figure.numbers === undefined ? undefined : numbers.table.get(figure.numbers)
      return {
        kind: 'figure',
        file,
        share: Math.min(1, figure.width / whole, (tallest * figure.width) / figure.height),
        alt: figure.alt,
        label: frame.figure(n),
        title: figure.title,
        unit: figure.unit,
        note: rich(noteOf(figure, document.lang)),
        numbers: at === undefined ? null : { text: frame.numbers(frame.table(at)), to: `t${at}` },
      }
    }
    case 'table': {
      const n = numbers.table.get(block.table.id) ?? 0
      return { kind: 'table', to: `t${n}`, label: frame.table(n), ...gridOf(block.table, document) }
    }
  }
}

function gridOf(table: Table, document: Document): object {
  const rich = richOf(document)
  const sets = foldsOf(table)
  const columns: readonly Column[] = [
    { label: table.head, text: true, ...(table.headWide === undefined ? {} : { wide: table.headWide }) },
    ...table.columns,
  ]
  const cols = columns.map((column, i) => ({
    text: column.text === true,
    wide: widthOf(table, column, i),
    marks: Math.max(0, ...table.rows.map((row) => (i === 0 ? 0 : (row.cells[i - 1]?.mark?.length ?? 0)))),
  }))
  const rows = table.rows.map((row) => ({
    strong: row.strong === true,
    cells: [{ text: row.head }, ...row.cells].map((cell) => ({
      s: rich(cell.text),
      ...('mark' in cell && cell.mark !== undefined ? { mark: cell.mark } : {}),
      ...('missing' in cell && cell.missing ? { missing: true } : {}),
    })),
  }))
  const height = Math.ceil(rows.length / sets)
  const blank = cols.map(() => ({ s: [] }))
  const gap = { text: true, wide: -1, marks: 0 }
  const times = <T>(of: (set: number) => readonly T[], between: T): readonly T[] =>
    Array.from({ length: sets }, (_, set) => (set === 0 ? of(set) : [between, ...of(set)])).flat()
  const marks = (table.marks ?? []).map(({ mark, meaning }) => `${mark} ${meaning}`).join(' · ')
  return {
    title: table.caption,
    unit: table.unit ?? null,
    whole:
      rows.length <= short && table.rows.every((row) => row.cells.every(({ text }) => text.length < 200)),
    cols: times(() => (sets === 1 ? cols : cols.map((col, i) => ({ ...col, wide: i === 0 ? 0 : 1 }))), gap),
    heads: headsOf(columns, sets),
    rows:
      sets === 1
        ? rows
        : Array.from({ length: height }, (_, i) => ({
            strong: false,
            cells: times((set) => rows[set * height + i]?.cells ?? blank, { s: [] }),
          })),
    notes: [...(marks === '' ? [] : [marks]), ...(table.notes ?? [])].map(rich),
  }
}

/**
 * Share of the width that a column asks for; 0 is as much as its words and numbers need. Columns of sentences share what is left by
 * the length of what they hold.
 */
function widthOf(table: Table, column: Column, i: number): number {
  if (column.wide !== undefined) return column.wide
  const lengths = table.rows.map(
    (row) => unlinked(i === 0 ? row.head : (row.cells[i - 1]?.text ?? '')).length,
  )
  const longest = Math.max(0, ...lengths)
  const mean = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, lengths.length)
  return column.text === true && longest > 26 ? Math.min(5, Math.max(1.5, mean / 14)) : 0
}

/** In how many sets of columns the rows run: a set is at most three columns of short words and numbers. */
const foldsOf = ({ columns, rows, headWide }: Table): number => {
  if (rows.length <= long || headWide !== undefined || columns.length > 2) return 1
  if (rows.some((row) => unlinked(row.head).length > 16)) return 1
  if (rows.some((row) => row.strong === true) || columns.some((one) => one.text === true)) return 1
  return columns.length === 1 ? 3 : 2
}

function headsOf(columns: readonly Column[], sets: number): readonly (readonly object[])[] {
  const plain = columns.map((column) => ({ t: column.label, text: column.text === true }))
  const grouped = columns.some((column) => column.group !== undefined)
  if (!grouped)
    return [
      Array.from({ length: sets }, (_, set) =>
        set === 0 ? plain : [{ t: '', text: true }, ...plain],
      ).flat(),
    ]
  const top: { t: string; text: boolean; cols: number; rows: number }[] = []
  columns.forEach((column, i) => {
    const last = top.at(-1)
    if (column.group === undefined)
      top.push({ t: column.label, text: column.text === true, cols: 1, rows: 2 })
    else if (last !== undefined && columns[i - 1]?.group === column.group) last.cols += 1
    else top.push({ t: column.group, text: false, cols: 1, rows: 1 })
  })
  return [top, plain.filter((_, i) => columns[i]?.group !== undefined)]
}
