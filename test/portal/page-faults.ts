/**
 * What a page may not do, read off its HTML: weight, script, requests to other hosts, headings, language, tables, ids.
 */
import { gzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import type { Language } from '../../src/standards/labels.ts'

export interface Given {
  readonly lang: Language
  readonly html: string
  readonly css: string
  /** Most kilobytes of HTML and CSS together, compressed. */
  readonly most: number
  /** Most kilobytes of script. */
  readonly script?: number
}

interface Element {
  getAttribute(name: string): string | null
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  readonly textContent: string | null
  readonly tagName: string
}

/** Sentences about what is wrong; none where all is well. */
export function pageFaults(given: Given): readonly string[] {
  const { document } = parseHTML(given.html) as unknown as { document: Element & { documentElement: Element } }
  const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)]
  const faults: string[] = []
  const must = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault)
  }
  const weight = (gzipSync(given.html).length + gzipSync(given.css).length) / 1000
  must(weight <= given.most, `HTML and CSS weigh ${weight.toFixed(1)} kB, more than ${given.most}`)
  const scripts = all('script').map((s) => s.getAttribute('src') ?? s.textContent ?? '')
  must(scripts.join('').length <= (given.script ?? 15) * 1000, 'more than 15 kB of script')
  must(all('[style]').length === 0, 'an inline style, which the content security policy forbids')

  const asked = all('link[href],script[src],img[src],iframe[src],source[src],use[href],image[href],form[action]')
  for (const element of asked) {
    const url = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? ''
    const { host } = new URL(url, 'http://localhost')
    must(host === 'localhost' || url.startsWith('data:'), `${element.tagName} asks ${host}`)
  }

  must(document.documentElement.getAttribute('lang') === given.lang, 'the language is not that of the address')
  must(all('h1').length === 1, `${all('h1').length} h1`)
  must((document.querySelector('title')?.textContent ?? '').trim() !== '', 'no title')
  must(all('main').length === 1, 'no main element, or several')
  must((document.querySelector('meta[name=description]')?.getAttribute('content') ?? '') !== '', 'no description')
  const levels = all('h1,h2,h3,h4,h5,h6').map((h) => Number(h.tagName.slice(1)))
  levels.forEach((level, i) => must(level <= (levels[i - 1] ?? 1) + 1, `h${level} follows h${levels[i - 1]}`))

  for (const table of all('table')) {
    const caption = table.querySelector('caption')?.textContent?.trim() ?? ''
    must(caption !== '', 'a table without a caption')
    const heads = [...table.querySelectorAll('th')]
    must(heads.length > 0, `“${caption}” has no headers`)
    must(heads.every((th) => th.getAttribute('scope') !== null), `“${caption}” has a header without scope`)
  }
  const ids = all('[id]').map((e) => e.getAttribute('id') ?? '')
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
  must(twice.length === 0, `ids given twice: ${[...new Set(twice)].join(', ')}`)
  must(!/undefined|NaN|\[object |Invalid Date/.test(textOf(given.html)), `text that no person wrote: ${strange(given.html)}`)
  must(!/[\uE000-\uE00F]/.test(given.html), 'a private mark of a linked sentence is left in the page')
  return faults
}

const textOf = (html: string): string => html.replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ')

const strange = (html: string): string => /.{0,40}(undefined|NaN|\[object |Invalid Date).{0,40}/.exec(textOf(html))?.[0] ?? ''
