/**
 * What the selection's form sends, as the address that it means. A form can only send names and values; it has a few of its own:
 * `all=DIM` frees a dimension whatever is ticked, `add.DIM` gives a name instead of a code, `from`, `to` and `newest`
 * stand for the time.
 */

/**
 * Translate; a parameter that no form sends stays as it is.
 *
 * @param codeOf code of a name that was typed, as the reader may write it; undefined where there is none
 */
export function readForm(
  time: string,
  sent: URLSearchParams,
  codeOf: (dimension: string, name: string) => string | undefined,
): URLSearchParams {
  const meant = new URLSearchParams()
  const all = new Set(sent.getAll('all'))
  const [from, to] = [sent.get('from') ?? '', sent.get('to') ?? '']
  for (const [name, value] of sent) {
    if (['all', 'from', 'to', 'newest'].includes(name) || all.has(name)) continue
    if (name === time && from + to !== '' && !value.includes('..')) continue
    const dimension = name.startsWith('add.') ? name.slice(4) : undefined
    if (dimension === undefined) meant.append(name, value)
    else if (value.trim() !== '' && !all.has(dimension))
      meant.append(dimension, codeOf(dimension, value.trim()) ?? value.trim().replaceAll(',', ' '))
  }
  for (const dimension of all) meant.append(dimension, '')
  if (from + to !== '') meant.append(time, from === to ? from : `${from}..${to}`)
  if (sent.has('newest')) meant.append(time, 'latest')
  return meant
}
