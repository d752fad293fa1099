/**
 * What a page may not do, read off its HTML: weight, script, requests to other hosts, headings, language, tables, ids.
 */
import { gzipSync } from 'node:zlib'
import type { Language } from '../../src/standards/labels.ts'
import { elements } from './elements.ts'

export interface Given {
  readonly lang: Language
  readonly html: string
  readonly css: string
  /** Most kilobytes of HTML and CSS together, compressed. */
  readonly most: number
  /** Most kilobytes of script. */
  readonly script?: number
}

/** Sentences about what is wrong; none where all is well. */
export function pageFaults(given: Given): readonly string[] {
  const { html } = given
  const all = elements(html)
  const named = (...names: readonly string[]) => all.filter((e) => names.includes(e.name))
  const faults: string[] = []
  const must = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault)
  }
  const weight = (gzipSync(html).length + gzipSync(given.css).length) / 1000
  must(weight <= given.most, `HTML and CSS weigh ${weight.toFixed(1)} kB, more than ${given.most}`)
  const script = named('script').reduce((sum, s) => sum + s.inner.length, 0)
  must(script <= (given.script ?? 15) * 1000, 'more than 15 kB of script')
  must(
    !all.some((e) => 'style' in e.attributes),
    'an inline style, which the content security policy forbids',
  )

  for (const e of all) {
    const { href, src, action } = e.attributes
    const url = e.name === 'a' ? undefined : (href ?? src ?? action)
    if (url === undefined || url.startsWith('data:')) continue
    const { host } = new URL(url, 'http://localhost')
    must(host === 'localhost', `${e.name} asks ${host}`)
  }

  must(named('html')[0]?.attributes['lang'] === given.lang, 'the language is not that of the address')
  must(named('h1').length === 1, `${named('h1').length} h1`)
  must((named('title')[0]?.text ?? '') !== '', 'no title')
  must(named('main').length === 1, 'no main element, or several')
  const description = named('meta').find((e) => e.attributes['name'] === 'description')
  must((description?.attributes['content'] ?? '') !== '', 'no description')
  const levels = named('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((h) => Number(h.name.slice(1)))
  levels.forEach((level, i) => must(level <= (levels[i - 1] ?? 1) + 1, `h${level} follows h${levels[i - 1]}`))

  for (const table of named('table')) {
    const caption = elements(table.inner, 'caption')[0]?.text ?? ''
    must(caption !== '', 'a table without a caption')
    const heads = elements(table.inner, 'th')
    must(heads.length > 0, `“${caption}” has no headers`)
    must(
      heads.every((th) => 'scope' in th.attributes),
      `“${caption}” has a header without scope`,
    )
  }
  const ids = all.flatMap((e) => e.attributes['id'] ?? [])
  const twice = new Set(ids.filter((id, i) => ids.indexOf(id) !== i))
  must(twice.size === 0, `ids given twice: ${[...twice].join(', ')}`)
  const strange = /.{0,40}\b(undefined|NaN|\[object |Invalid Date).{0,40}/.exec(textOf(html))
  must(strange === null, `text that no person wrote: ${strange?.[0]}`)
  must(!/[\uE000-\uE00F]/.test(html), 'a private mark of a linked sentence is left in the page')
  return faults
}

const textOf = (html: string): string =>
  html.replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ')
