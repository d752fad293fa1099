/**
 * Go through a page with the Tab key and note every stop: what it is, whether its focus is visible, where it stands.
 */
import type { Page } from 'playwright-core'

export interface Stops {
  readonly stops: readonly Stop[]
  /** Elements that ought to be reached, as shown on the page. */
  readonly expected: readonly string[]
}

export interface Stop {
  readonly name: string
  /** Place among all elements of the document. */
  readonly place: number
  readonly outlined: boolean
  /** Whether it lies within the window, at least in part. */
  readonly seen: boolean
}

/** What the page itself is asked: `stops()` is every element that ought to be reached, `stop()` where the focus is. */
const questions = `
  const all = [...document.querySelectorAll('*')]
  const named = (e) =>
    (e.tagName.toLowerCase() + ' ' + (e.id === '' ? '' : '#' + e.id + ' ') + (e.textContent ?? '').trim().slice(0, 40)).trim()
  const wanted = 'a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex="0"]'
  globalThis.stops = () => [...document.querySelectorAll(wanted)].filter((e) => e.checkVisibility()).map(named)
  globalThis.stop = () => {
    const e = document.activeElement
    if (e === null || e === document.body) return undefined
    const style = getComputedStyle(e)
    const box = e.getBoundingClientRect()
    return {
      name: named(e),
      place: all.indexOf(e),
      outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    }
  }
  0`

/** Press Tab until the focus leaves the page or comes round. */
export async function tabThrough(page: Page): Promise<Stops> {
  await page.evaluate(questions)
  const expected = await page.evaluate<readonly string[]>('stops()')
  const stops: Stop[] = []
  for (let i = 0; i < expected.length + 20; i += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate<Stop | undefined>('stop()')
    if (stop === undefined || stop.place === stops[0]?.place) break
    stops.push(stop)
  }
  return { stops, expected }
}

/** Sentences about what is wrong with the way through a page; none where all is well. */
export function faultsOfKeyboard({ stops, expected }: Stops): readonly string[] {
  const reached = new Set(stops.map((s) => s.name))
  return [
    ...(stops[0]?.name.startsWith('a ') === true && stops[0].seen
      ? []
      : ['the first stop is not the visible link to the content']),
    ...expected.filter((name) => !reached.has(name)).map((name) => `never reached: ${name}`),
    ...stops.filter((s) => !s.outlined).map((s) => `no visible focus: ${s.name}`),
    ...stops.filter((s) => !s.seen).map((s) => `outside the window: ${s.name}`),
    ...stops
      .filter((s, i) => s.place < (stops[i - 1]?.place ?? 0))
      .map((s) => `out of reading order: ${s.name}`),
  ]
}
