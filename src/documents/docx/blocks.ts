/**
 * The blocks of a document as paragraphs and tables of Word. Drawings are SVG with a PNG beside it for programs that do not know SVG,
 * and say in words what is to be seen.
 */
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  ShadingType,
  Tab,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { png } from '../../portal/charts/png.ts'
import { messages } from '../messages/messages.ts'
import { tallest } from '../model.ts'
import type { Block, Document, Fact, Figure, Table } from '../model.ts'
import { noteOf } from '../note-of.ts'
import type { Numbers } from '../numbered.ts'
import { grid, textWidth } from './grid.ts'
import { plainText } from './plain-text.ts'
import { rich } from './rich.ts'
import { colors } from './styles.ts'

export interface Given {
  readonly document: Document
  readonly numbers: Numbers
}

/** Pixels of the text's width in Word, at 96 to the inch. */
const inches = 605
const whole = 720

/** Write one block; `depth` is the level of the heading above it. */
export function blocks(block: Block, given: Given, depth: 1 | 2): readonly (Paragraph | WordTable)[] {
  const { document, numbers } = given
  const { origin } = document
  const { frame } = messages[document.lang]
  switch (block.kind) {
    case 'paragraph': {
      const style = block.look === 'lead' ? 'Lead' : block.look === 'note' ? 'Note' : undefined
      return [
        new Paragraph({ ...(style === undefined ? {} : { style }), children: [...rich(block.text, origin)] }),
      ]
    }
    case 'list':
      return block.items.map((item) => listItem([...rich(item, origin)], block.ordered === true))
    case 'subheading':
      return [
        new Paragraph({
          heading: depth === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: [new TextRun(plainText(block.text))],
        }),
      ]
    case 'terms':
      return block.items.map(
        ({ label, text }) =>
          new Paragraph({
            style: 'Imprint',
            children: [
              new TextRun({ text: plainText(label), color: colors.quiet }),
              new TextRun({ children: [new Tab()] }),
              ...rich(text, origin),
            ],
          }),
      )
    case 'facts':
      return factRows(block.facts, origin)
    case 'callout':
      return callout(block, origin)
    case 'table':
      return tableBlocks(block.table, frame.table(numbers.table.get(block.table.id) ?? 0), origin)
    case 'figure':
      return figureBlocks(block.figure, given)
  }
}

const listItem = (children: Paragraph | ReturnType<typeof rich>, ordered: boolean): Paragraph =>
  new Paragraph({
    style: 'ListParagraph',
    numbering: { reference: ordered ? 'steps' : 'points', level: 0 },
    children: [...(children as ReturnType<typeof rich>)],
  })

const caption = (label: string, title: string, unit: string | undefined): Paragraph =>
  new Paragraph({
    style: 'Caption',
    children: [
      new TextRun({ text: `${label}  `, color: colors.accent }),
      new TextRun(plainText(title)),
      ...(unit === undefined
        ? []
        : [new TextRun({ text: plainText(unit), break: 1, bold: false, size: 18, color: colors.quiet })]),
    ],
  })

function tableBlocks(table: Table, label: string, origin: string | undefined) {
  const marks = (table.marks ?? []).map(({ mark, meaning }) => `${mark} ${meaning}`).join(' · ')
  const notes = [...(marks === '' ? [] : [marks]), ...(table.notes ?? [])]
  return [
    caption(label, table.caption, table.unit),
    grid(table, origin),
    ...(notes.length === 0 ? [''] : notes).map(
      (note) => new Paragraph({ style: 'Note', children: [...rich(note, origin)] }),
    ),
  ]
}

function figureBlocks(figure: Figure, { document, numbers }: Given) {
  const { frame } = messages[document.lang]
  const share = Math.min(1, figure.width / whole, (tallest * figure.width) / figure.height)
  const width = Math.round(share * inches)
  const transformation = { width, height: Math.round((width * figure.height) / figure.width) }
  const at = figure.numbers === undefined ? undefined : numbers.table.get(figure.numbers)
  const label = frame.figure(numbers.figure.get(figure.id) ?? 0)
  const note = noteOf(figure, document.lang)
  return [
    caption(label, figure.title, figure.unit),
    new Paragraph({
      style: 'Picture',
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(figure.svg),
          fallback: { type: 'png', data: Buffer.from(png(figure.svg)) },
          transformation,
          altText: { name: label, title: plainText(figure.title), description: plainText(figure.alt) },
        }),
      ],
    }),
    new Paragraph({
      style: 'Note',
      children: [
        ...rich(at === undefined ? note : `${note} ${frame.numbers(frame.table(at))}`, document.origin),
      ],
    }),
  ]
}

function callout(block: Extract<Block, { kind: 'callout' }>, origin: string | undefined) {
  const tint = block.tone === 'proposal' ? colors.warm : colors.quiet
  const look = {
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: colors.wash },
    border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: tint } },
  }
  const title = block.tone === 'proposal' ? { color: colors.warm } : {}
  return [
    new Paragraph({
      style: 'CalledTitle',
      ...look,
      children: [new TextRun({ text: plainText(block.title), ...title })],
    }),
    ...block.items.map(
      (item) =>
        new Paragraph({
          style: 'Called',
          ...look,
          ...(block.items.length === 1 ? {} : { numbering: { reference: 'called', level: 0 } }),
          children: [...rich(item, origin)],
        }),
    ),
    new Paragraph({ style: 'Note', children: [] }),
  ]
}

/** Key numbers, four in a row. */
function factRows(facts: readonly Fact[], origin: string | undefined) {
  const across = 4
  const width = Math.floor(textWidth / across)
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const cell = (fact: Fact | undefined) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: {
        top: fact === undefined ? none : { style: BorderStyle.SINGLE, size: 12, color: colors.accent },
        bottom: none,
        left: none,
        right: none,
      },
      children:
        fact === undefined
          ? [new Paragraph({ style: 'TableText' })]
          : [
              new Paragraph({ style: 'FactValue', children: [...rich(fact.value, origin, true)] }),
              new Paragraph({
                style: 'TableText',
                alignment: AlignmentType.START,
                children: [
                  new TextRun(plainText(fact.label)),
                  ...(fact.note === undefined ? [] : rich(` (${fact.note})`, origin, true)),
                ],
              }),
            ],
    })
  const rows = Array.from({ length: Math.ceil(facts.length / across) }, (_, row) =>
    Array.from({ length: across }, (__, i) => facts[row * across + i]),
  )
  return [
    new WordTable({
      width: { size: width * across, type: WidthType.DXA },
      columnWidths: Array.from({ length: across }, () => width),
      borders: {
        top: none,
        bottom: none,
        left: none,
        right: none,
        insideHorizontal: none,
        insideVertical: none,
      },
      margins: { left: 60, right: 60, top: 20, bottom: 160 },
      rows: rows.map((row) => new TableRow({ cantSplit: true, children: row.map(cell) })),
    }),
    new Paragraph({ style: 'Note', children: [] }),
  ]
}
