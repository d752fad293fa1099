import { expect, test } from 'vitest'
import { writePdf } from '../../src/documents/pdf/write-pdf.ts'
import { hostile, nasty } from './hostile.ts'
import { readPdf } from './read-pdf.ts'

const bytes = writePdf(hostile)
const read = await readPdf(bytes)
/** Hyphenation and line ends come between the letters of a page. */
const letters = (text: string): string => text.replace(/[\s\u00AD‐-]/g, '')

test('the PDF says that it is accessible (PDF/UA-1), tagged, in its language, with its title', () => {
  expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(read.marked).toBe(true)
  expect(read.language).toBe('en')
  expect(read.title).toBe(`Test: ${nasty}`)
})

test('headings, tables with header cells, figures with their words and links are tagged', () => {
  expect([...read.roles]).toEqual(
    expect.arrayContaining(['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'Figure', 'Link', 'L', 'TOC']),
  )
  expect(read.alts).toContain('What is to be seen: & <one> "bar"')
  expect(read.links).toContain('https://example.org/en/cells/stock-origin/CIV')
})

test('text in the language of the typesetter stays text', () => {
  const latin = nasty.replace(/ مالي.*$/, '')
  expect(letters(read.text).split(letters(latin)).length).toBeGreaterThanOrEqual(7)
})

test('every page but the first has its running head, the foot its release', () => {
  expect(read.pages[0]).not.toContain('Running head')
  expect(read.pages.slice(1).every((page) => page.includes('Running head'))).toBe(true)
  expect(read.pages.slice(1).every((page) => page.includes('Foot of the page'))).toBe(true)
})

test('a long narrow table is folded and loses no row', () => {
  for (let i = 0; i < 70; i += 1) expect(read.text).toContain(` ${1950 + i} ${1000 + i}`)
})

test('the same document gives the same bytes', () => {
  expect(Buffer.from(writePdf(hostile)).equals(Buffer.from(bytes))).toBe(true)
})

test('without an address of the site there are no links to it', async () => {
  const { origin: _, ...rest } = hostile
  expect((await readPdf(writePdf(rest))).links).toEqual([])
})
