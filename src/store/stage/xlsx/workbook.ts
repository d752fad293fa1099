/**
 * What a workbook says of itself outside its sheets: their names and parts, its texts, its styles, its calendar.
 */
import { problem } from '../../../problem.ts'
import type { Epoch } from './number-text.ts'
import { styleSink } from './styles.ts'
import type { Shows } from './styles.ts'
import { XmlError, attributes, xmlScanner } from './xml.ts'
import type { XmlSink } from './xml.ts'
import { openZip } from './zip.ts'
import type { ZipFile } from './zip.ts'

export interface Workbook {
  readonly shown: string
  readonly zip: ZipFile
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  readonly epoch: Epoch
  readonly styles: readonly Shows[]
  /** Texts that cells name by their place. */
  readonly texts: readonly string[]
}

/** Texts of a workbook stand in memory; so many bytes of them at most. */
const largestTexts = 1 << 29

/** @throws read.damaged, read.truncated, read.protected, read.other-format, read.unsupported */
export async function openWorkbook(path: string, shown: string): Promise<Workbook> {
  const zip = await openZip(path, shown)
  if (!zip.has('[Content_Types].xml'))
    throw problem('read.other-format', {
      file: shown,
      expected: 'an Excel workbook (XLSX)',
      found: 'a ZIP archive',
    })
  const main = (await relations(zip, shown, '')).find(({ type }) => type.endsWith('/officeDocument'))?.target
  const other = problem('read.other-format', {
    file: shown,
    expected: 'an Excel workbook (XLSX)',
    found: 'another office document',
  })
  if (main === undefined || !main.endsWith('.xml')) throw other
  const named: { readonly name: string; readonly id: string }[] = []
  let epoch: Epoch = 1900
  await scanPart(zip, shown, main, {
    open: (name, raw) => {
      const found = attributes(raw)
      if (name === 'workbookPr' && ['1', 'true'].includes(found.get('date1904') ?? '')) epoch = 1904
      if (name !== 'sheet') return
      const id = [...found].find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      named.push({ name: found.get('name') ?? '', id })
    },
    close: () => undefined,
    text: () => undefined,
  })
  if (named.length === 0) throw other
  const parts = await relations(zip, shown, main)
  const partOf = (kind: string): string | undefined => {
    const part = parts.find(({ type }) => type.endsWith(`/${kind}`))?.target
    return part !== undefined && zip.has(part) ? part : undefined
  }
  const sheets = named.map(({ name, id }) => ({ name, part: parts.find((p) => p.id === id)?.target ?? '' }))
  const styles = styleSink()
  const styled = partOf('styles')
  if (styled !== undefined) await scanPart(zip, shown, styled, styles)
  const shared = partOf('sharedStrings')
  if (shared !== undefined && zip.size(shared) > largestTexts)
    throw problem('read.unsupported', {
      file: shown,
      what: `${Math.round(zip.size(shared) / 1e6)} MB of texts`,
      expected: 'at most 537 MB; larger tables as CSV',
    })
  const texts = textSink()
  if (shared !== undefined) await scanPart(zip, shown, shared, texts)
  return { shown, zip, sheets, epoch, styles: styles.styles, texts: texts.texts }
}

/** Scan a whole part; @throws read.damaged */
async function scanPart(zip: ZipFile, shown: string, part: string, sink: XmlSink): Promise<void> {
  for await (const _ of scanned(zip, shown, part, sink)) continue
}

/** Scan a part step by step, so that what the sink has collected can be taken between. @throws read.damaged */
export async function* scanned(
  zip: ZipFile,
  shown: string,
  part: string,
  sink: XmlSink,
): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const scanner = xmlScanner(sink)
  try {
    for await (const bytes of zip.part(part)) {
      scanner.push(decoder.decode(bytes, { stream: true }))
      yield
    }
    scanner.push(decoder.decode())
    scanner.end()
    yield
  } catch (error) {
    if (error instanceof XmlError || error instanceof TypeError)
      throw problem('read.damaged', { file: shown, what: `the part ${part} is no XML in UTF-8` })
    throw error
  }
}

/** The relationships of a part, their targets as names of parts (ECMA-376 part 2, 6.5). */
async function relations(zip: ZipFile, shown: string, part: string) {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const found: { readonly id: string; readonly type: string; readonly target: string }[] = []
  const sink: XmlSink = {
    open: (name, raw) => {
      if (name !== 'Relationship') return
      const of = attributes(raw)
      const target = of.get('Target') ?? ''
      const whole = new URL(target, `file:///${folder}`).pathname.slice(1)
      found.push({ id: of.get('Id') ?? '', type: of.get('Type') ?? '', target: decodeURIComponent(whole) })
    },
    close: () => undefined,
    text: () => undefined,
  }
  await scanPart(zip, shown, `${folder}_rels/${part.slice(slash)}.rels`, sink)
  return found
}

/** Collects texts `<si>`; runs are joined, readings in another script (rPh) are none of it. */
function textSink(): XmlSink & { readonly texts: readonly string[] } {
  const texts: string[] = []
  let text = ''
  let inside = false
  let reading = false
  return {
    texts,
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') reading = true
      if (name === 't') inside = !reading
    },
    close: (name) => {
      if (name === 'si') texts.push(cellText(text))
      if (name === 'rPh') reading = false
      if (name === 't') inside = false
    },
    text: (piece) => {
      if (inside) text += piece
    },
  }
}

/** A sign that XML cannot have is written _xHHHH_ (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export const cellText = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text
