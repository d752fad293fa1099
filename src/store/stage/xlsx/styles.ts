/**
 * Which cell styles of a workbook show a number as a date or a time (ECMA-376 part 1, 18.8.30 and 18.8.31).
 */
import { attributes } from './xml.ts'
import type { XmlSink } from './xml.ts'

/** What a number of a style stands for; absent: a number. */
export type Shows = 'date' | 'time' | undefined

/** Formats that every workbook has without saying so: dates 14–17, 22 and those of East Asia; times 18–21, 45 and 47. 46 is a duration. */
const builtIn = (id: number): Shows => {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54))
    return 'date'
  if (id === 57 || id === 58) return 'date'
  return (id >= 18 && id <= 21) || id === 45 || id === 47 || (id >= 32 && id <= 35) || id === 55 || id === 56
    ? 'time'
    : undefined
}

/** What a format's code shows: texts in it, colours, languages and elapsed times are no parts of a date. */
export function shownBy(code: string): Shows {
  const [positive = ''] = code
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(h+|m+|s+)\]/gi, '#')
    .replaceAll(/\[[^\]]*\]/g, '')
    .split(';')
  if (/general/i.test(positive) || /[#0?]/.test(positive.replaceAll(/s\.0+/gi, 's'))) return undefined
  if (/[yd]/i.test(positive) || /mmm/i.test(positive)) return 'date'
  if (/[hs]/i.test(positive)) return 'time'
  return /m/i.test(positive) ? 'date' : undefined
}

/** Collects, from the part `styles.xml`, what each cell style shows, by its place. */
export function styleSink(): XmlSink & { readonly styles: readonly Shows[] } {
  const codes = new Map<number, string>()
  const styles: Shows[] = []
  let cells = false
  return {
    styles,
    open: (name, raw) => {
      if (name === 'cellXfs') cells = true
      if (name !== 'numFmt' && !(cells && name === 'xf')) return
      const found = attributes(raw)
      const id = Number(found.get('numFmtId') ?? 0)
      if (name === 'numFmt') codes.set(id, found.get('formatCode') ?? '')
      else {
        const code = codes.get(id)
        styles.push(code === undefined ? builtIn(id) : shownBy(code))
      }
    },
    close: (name) => {
      if (name === 'cellXfs') cells = false
    },
    text: () => undefined,
  }
}
