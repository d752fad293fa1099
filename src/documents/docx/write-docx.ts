/**
 * A document as Word opens it: styles with names, headings, a table of contents, header and footer, tables with header rows, pictures
 * with words for those who do not see them. The same document gives the same bytes (settle.ts).
 */
import {
  AlignmentType,
  BorderStyle,
  Document as WordDocument,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import { messages } from '../messages/messages.ts'
import type { Chapter, Document } from '../model.ts'
import { numbered } from '../numbered.ts'
import { sectionNumber } from '../section-number.ts'
import { blocks } from './blocks.ts'
import type { Given } from './blocks.ts'
import { textWidth } from './grid.ts'
import { plainText } from './plain-text.ts'
import { rich } from './rich.ts'
import { settle } from './settle.ts'
import { colors, styles } from './styles.ts'

/** Write `document`. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const given: Given = { document, numbers: numbered(document) }
  const { frame } = messages[document.lang]
  const level = (text: string, left: number) => ({
    level: 0,
    format: text === '' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: text === '' ? '%1.' : text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left, hanging: 300 } } },
  })
  const word = new WordDocument({
    title: `${document.kind}: ${document.title}`,
    subject: document.subtitle,
    creator: document.author,
    lastModifiedBy: document.author,
    description: document.description,
    keywords: document.keywords.join(', '),
    styles: styles(document.lang),
    numbering: {
      config: [
        { reference: 'points', levels: [level('–', 340)] },
        { reference: 'called', levels: [level('–', 560)] },
        { reference: 'steps', levels: [level('', 380)] },
      ],
    },
    pageNumbers: estimatePageNumbers,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1700, bottom: 1530, left: 1530, right: 1306, header: 850, footer: 850 },
          },
        },
        headers: { default: header(document), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: footer(document), first: new Footer({ children: [new Paragraph({})] }) },
        children: [
          ...cover(document),
          new Paragraph({
            style: 'ContentsTitle',
            pageBreakBefore: true,
            children: [new TextRun(frame.contents)],
          }),
          new TableOfContents(frame.contents, { hyperlink: true, headingStyleRange: '1-2' }),
          ...document.chapters.flatMap((chapter) => chapterOf(chapter, given)),
        ],
      },
    ],
  })
  return settle(await Packer.toBuffer(word), document.date)
}

const cover = (document: Document): readonly Paragraph[] => [
  new Paragraph({ style: 'Kind', children: [new TextRun(plainText(document.kind))] }),
  new Paragraph({ style: 'Title', children: [new TextRun(plainText(document.title))] }),
  new Paragraph({ style: 'Under', children: [new TextRun(plainText(document.subtitle))] }),
  ...(document.warning === undefined
    ? []
    : [
        new Paragraph({
          style: 'CalledTitle',
          border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: colors.warm } },
          children: [new TextRun({ text: plainText(document.warning.title), color: colors.warm })],
        }),
        new Paragraph({
          style: 'Called',
          border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: colors.warm } },
          children: [...rich(document.warning.text, document.origin)],
        }),
      ]),
  ...document.imprint.map(
    ({ label, text }, i) =>
      new Paragraph({
        style: 'Imprint',
        tabStops: [{ type: TabStopType.LEFT, position: 2200 }],
        ...(i === 0 ? { spacing: { before: 1200 } } : {}),
        children: [
          new TextRun({ text: plainText(label), color: colors.quiet }),
          new TextRun({ children: [new Tab()] }),
          ...rich(text, document.origin),
        ],
      }),
  ),
]

const header = (document: Document): Header =>
  new Header({
    children: [
      new Paragraph({
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: colors.hair } },
        children: [new TextRun({ text: plainText(document.running), size: 17, color: colors.quiet })],
      }),
    ],
  })

const footer = (document: Document): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun({ text: plainText(document.footer), size: 17, color: colors.quiet }),
          new TextRun({ children: [new Tab(), PageNumber.CURRENT], size: 17 }),
        ],
      }),
    ],
  })

function chapterOf(chapter: Chapter, given: Given) {
  const count = (text: string | undefined) =>
    text === undefined ? [] : [new TextRun({ text: `${text}  `, color: colors.accent })]
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: chapter.runsOn !== true,
      ...(chapter.runsOn === true ? { spacing: { before: 900 } } : {}),
      children: [...count(chapter.letter), new TextRun(plainText(chapter.title))],
    }),
    ...chapter.blocks.flatMap((block) => blocks(block, given, 1)),
    ...chapter.sections.flatMap((section, i) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        children: [...count(sectionNumber(chapter.letter, i)), new TextRun(plainText(section.title))],
      }),
      ...section.blocks.flatMap((block) => blocks(block, given, 2)),
    ]),
  ]
}
