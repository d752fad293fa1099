/**
 * The styles of a document in Word: every look is a style with a name, so that a country can change it in one place.
 *
 * Fonts are those that Word and LibreOffice have; sizes are half points, spaces twentieths of a point.
 */
import { LineRuleType } from 'docx'
import type { IStylesOptions } from 'docx'
import type { Language } from '../../standards/labels.ts'
import { tokens } from '../../portal/styles/tokens.ts'

const hex = (color: string): string => color.slice(1)
export const colors = {
  ink: hex(tokens.light.ink),
  quiet: hex(tokens.light.quiet),
  hair: hex(tokens.light.hair),
  wash: hex(tokens.light.wash),
  accent: hex(tokens.light.link),
  warm: hex(tokens.light.out),
}
const text = 'Calibri'
const serif = 'Georgia'
const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', pt: 'pt-PT' }

/** Distance of lines in 240ths of a line. The rule is said because LibreOffice 7.4 takes an unsaid one for an exact distance. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO })

const heading = (size: number, before: number, after: number, bold = true) => ({
  run: { font: serif, size, bold, color: colors.ink },
  paragraph: { spacing: { before, after, ...lines(252) }, keepNext: true, keepLines: true },
})

/** The styles of a document in `lang`. */
export function styles(lang: Language): IStylesOptions {
  const normal = { basedOn: 'Normal', next: 'Normal', quickFormat: true }
  return {
    default: {
      document: {
        run: { font: text, size: 22, color: colors.ink, language: { value: locales[lang] } },
        paragraph: { spacing: { after: 140, ...lines(288) } },
      },
      title: {
        run: { font: serif, size: 80, color: colors.ink },
        paragraph: { spacing: { before: 60, after: 120, ...lines(240) } },
      },
      heading1: heading(46, 0, 320, false),
      heading2: heading(29, 480, 160),
      heading3: heading(23, 300, 100),
      hyperlink: { run: { color: colors.accent, underline: {} } },
      listParagraph: { paragraph: { spacing: { after: 80 } } },
      caption: {
        run: { size: 21, bold: true, italics: false, color: colors.ink },
        paragraph: { spacing: { before: 280, after: 100, ...lines(260) }, keepNext: true, keepLines: true },
      },
    },
    paragraphStyles: [
      {
        id: 'Kind',
        name: 'Kind of document',
        ...normal,
        run: { size: 26, bold: true, color: colors.accent },
        paragraph: { spacing: { before: 2600, after: 60 } },
      },
      {
        id: 'Under',
        name: 'Under the title',
        ...normal,
        run: { size: 28, color: colors.quiet },
        paragraph: { spacing: { after: 900 } },
      },
      {
        id: 'Imprint',
        name: 'Imprint',
        ...normal,
        run: { size: 18 },
        paragraph: { spacing: { after: 80 }, indent: { left: 2200, hanging: 2200 } },
      },
      {
        id: 'ContentsTitle',
        name: 'Contents title',
        ...normal,
        run: { font: serif, size: 46 },
        paragraph: { spacing: { after: 320 } },
      },
      {
        id: 'Lead',
        name: 'Lead',
        ...normal,
        run: { size: 26 },
        paragraph: { spacing: { after: 240, ...lines(312) } },
      },
      {
        id: 'Note',
        name: 'Note',
        ...normal,
        run: { size: 17, color: colors.quiet },
        paragraph: { spacing: { before: 60, after: 200, ...lines(240) } },
      },
      {
        id: 'Picture',
        name: 'Picture',
        ...normal,
        paragraph: { spacing: { after: 60, ...lines(240) }, keepNext: true },
      },
      {
        id: 'TableText',
        name: 'Table text',
        ...normal,
        run: { size: 18 },
        paragraph: { spacing: { before: 30, after: 30, ...lines(240) } },
      },
      {
        id: 'TableHead',
        name: 'Table head',
        basedOn: 'TableText',
        quickFormat: true,
        run: { size: 17, bold: true },
        paragraph: { keepNext: true },
      },
      {
        id: 'FactValue',
        name: 'Fact',
        ...normal,
        run: { font: serif, size: 32 },
        paragraph: { spacing: { before: 80, after: 20, ...lines(240) }, keepNext: true },
      },
      {
        id: 'Called',
        name: 'Callout',
        ...normal,
        run: { size: 20 },
        paragraph: { spacing: { after: 60 }, indent: { left: 240, right: 240 } },
      },
      {
        id: 'CalledTitle',
        name: 'Callout title',
        basedOn: 'Called',
        next: 'Called',
        quickFormat: true,
        run: { bold: true },
        paragraph: { keepNext: true, spacing: { before: 240 } },
      },
    ],
  }
}
