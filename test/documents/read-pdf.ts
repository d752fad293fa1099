/**
 * What a PDF says: its text page by page, its title and language, whether it is tagged, its headings.
 */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPdf {
  readonly pages: readonly string[]
  readonly text: string
  readonly title: string
  readonly language: string
  readonly marked: boolean
  /** Roles of the structure tree that occur (H1, Table, TH, Figure, ...). */
  readonly roles: ReadonlySet<string>
  readonly alts: readonly string[]
  readonly links: readonly string[]
}

interface Node {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const [{ info }, mark] = await Promise.all([pdf.getMetadata(), pdf.getMarkInfo()])
  const roles = new Set<string>()
  const alts: string[] = []
  const links: string[] = []
  const pages: string[] = []
  const walk = (node: Node): void => {
    if (node.role !== undefined) roles.add(node.role)
    if (node.alt !== undefined) alts.push(node.alt)
    node.children?.forEach(walk)
  }
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n)
    const content = await page.getTextContent()
    pages.push(
      content.items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    )
    walk((await page.getStructTree()) as Node)
    for (const one of (await page.getAnnotations()) as readonly { url?: string }[])
      if (one.url !== undefined) links.push(one.url)
  }
  const about = info as { Title?: string; Language?: string | null }
  await task.destroy()
  return {
    pages,
    text: pages.join(' '),
    title: about.Title ?? '',
    language: about.Language ?? '',
    marked: (mark as { Marked?: boolean } | null)?.Marked === true,
    roles,
    alts,
    links,
  }
}
