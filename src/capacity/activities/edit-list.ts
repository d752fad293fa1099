/**
 * A YAML file that is a list of things with ids, changed as a careful person would: what is not touched stays as it was written,
 * with its comments.
 */
import { isMap, isSeq, parseDocument, stringify } from 'yaml'
import { bare } from './bare.ts'

/** The text with `changed` in the places of those that have their ids, and `added` at the end. */
export function editList(
  text: string,
  changed: readonly { readonly id: string }[],
  added: readonly { readonly id: string }[],
): string {
  const contents = parseDocument(text).contents
  const items = isSeq(contents) ? contents.items : []
  const edits = items.flatMap((item) => {
    const id: unknown = isMap(item) ? item.get('id') : undefined
    const now = changed.find((one) => one.id === id)
    const range = isMap(item) ? item.range : undefined
    return now === undefined || range === undefined || range === null
      ? []
      : [{ from: range[0], to: range[1], text: yamlOf(now) }]
  })
  const edited = edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, e) => {
      // a block's range may run over the line ends after it
      const old = whole.slice(e.from, e.to)
      const end = e.from + old.trimEnd().length
      return whole.slice(0, e.from) + e.text + whole.slice(end)
    }, text)
  const more = added.map((one) => `- ${yamlOf(one)}`).join('\n\n')
  if (more === '') return edited
  return edited.trim() === '' ? `${more}\n` : `${edited.trimEnd()}\n\n${more}\n`
}

/** Lines after the first are indented to stand under `- `. */
const yamlOf = (thing: object): string =>
  stringify(bare(thing), { lineWidth: 0 }).trimEnd().replaceAll('\n', '\n  ')
