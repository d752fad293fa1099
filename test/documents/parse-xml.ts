/**
 * Whether text is well-formed XML, as far as our writers could break it: tags that close in order, attributes in quotes, no stray `<`
 * or `&`, no character that XML 1.0 refuses. Gives what is wrong, or nothing.
 */
export function parseXml(text: string): string {
  // oxlint-disable-next-line no-control-regex
  const refused = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.exec(text)
  if (refused !== null) return `a character that XML refuses at ${refused.index}`
  const open: string[] = []
  const token = /<(\?[^>]*\?|!--[\s\S]*?--|\/?[^\s<>/]+(?:\s+[^\s=<>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?)>/y
  let at = 0
  while (at < text.length) {
    if (text[at] !== '<') {
      const end = text.indexOf('<', at)
      const run = text.slice(at, end === -1 ? text.length : end)
      const stray = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.exec(run)
      if (stray !== null) return `a stray & at ${at + stray.index}`
      at += run.length
      continue
    }
    token.lastIndex = at
    const found = token.exec(text)
    if (found === null) return `no tag at ${at}: ${text.slice(at, at + 60)}`
    const inner = found[1] ?? ''
    const name = /^\/?([^\s/]+)/.exec(inner)?.[1] ?? ''
    if (inner.startsWith('/')) {
      const last = open.pop()
      if (last !== name) return `</${name}> closes <${last}> at ${at}`
    } else if (!inner.endsWith('/') && !/^[?!]/.test(inner)) open.push(name)
    at = token.lastIndex
  }
  return open.length === 0 ? '' : `<${open.at(-1)}> is never closed`
}
