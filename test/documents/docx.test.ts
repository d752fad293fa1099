import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeDocx } from '../../src/documents/docx/write-docx.ts'
import { parseXml } from './parse-xml.ts'
import { hostile, nasty } from './hostile.ts'

const bytes = await writeDocx(hostile)
const files = unzipSync(bytes)
const part = (path: string): string => strFromU8(files[path] ?? new Uint8Array())
const main = part('word/document.xml')
const plain = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

test('every part is well-formed XML', () => {
  const parts = Object.keys(files).filter((path) => /\.(xml|rels)$/.test(path))
  expect(parts.length).toBeGreaterThan(8)
  for (const path of parts) expect(parseXml(part(path)), path).toBe('')
})

test('headings are headings, of three levels, and the contents list them', () => {
  for (const style of ['Heading1', 'Heading2', 'Heading3'])
    expect(main).toContain(`<w:pStyle w:val="${style}"/>`)
  expect(main).toContain('TOC \\h \\o')
})

test('header rows repeat, and the picture says what is to be seen', () => {
  expect(main.match(/<w:tblHeader\/>/g)?.length).toBe(3)
  expect(main).toContain('descr="What is to be seen: &amp; &lt;one&gt; &quot;bar&quot;"')
  expect(Object.keys(files).filter((path) => /media\/.*\.(svg|png)$/.test(path)).length).toBe(2)
})

test('markup, quotes and names from right to left stay text', () => {
  expect(plain(main).split(nasty).length - 1).toBeGreaterThanOrEqual(8)
})

test('a control character that XML refuses is left out', async () => {
  const odd = unzipSync(await writeDocx({ ...hostile, subtitle: 'a\u0007b\uD800c' }))
  expect(strFromU8(odd['word/document.xml'] ?? new Uint8Array())).toContain('>abc<')
})

test('title, language and date are those of the document', () => {
  expect(part('docProps/core.xml')).toContain(
    '<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T21:00:00Z',
  )
  expect(plain(part('docProps/core.xml'))).toContain(`Test: ${nasty}`)
  expect(part('word/styles.xml')).toContain('w:val="en-GB"')
})

test('the same document gives the same bytes', async () => {
  expect(Buffer.from(await writeDocx(hostile)).equals(Buffer.from(bytes))).toBe(true)
})

test('every distance of lines says by which rule, so that no program takes it for an exact one and cuts pictures off', () => {
  const spacings = [...part('word/styles.xml').matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)].map(
    ([tag]) => tag,
  )
  expect(spacings.length).toBeGreaterThan(5)
  for (const tag of spacings) expect(tag).toContain('w:lineRule="auto"')
})
