/**
 * What was left months later, among those who took the test a third time, and whether those who stayed silent had gained as much.
 */
import { mean } from '../statistics/mean.ts'
import { pairedT } from '../statistics/paired-t.ts'
import { welchT } from '../statistics/welch-t.ts'
import type { Disclosure } from './disclosure.ts'
import { matched } from './matched.ts'
import type { Attendance } from './read-attendance.ts'
import type { Retention } from './result.ts'
import { rounded } from './rounded.ts'
import type { Sheet } from './scores.ts'

/** Evaluate the third test; those who completed a course could have taken it. */
export function evaluateRetention(
  attendance: readonly Attendance[],
  sheets: readonly Sheet[],
  disclosure: Disclosure,
): Retention {
  const three = matched(sheets, ['pre', 'post', 'follow-up'])
  const answered = new Set(
    sheets.filter(({ occasion }) => occasion === 'follow-up').map((s) => `${s.course} ${s.person}`),
  )
  const silent = matched(sheets, ['pre', 'post']).filter(
    ([sheet]) => !answered.has(`${sheet?.course} ${sheet?.person}`),
  )
  return {
    asked: attendance.filter(({ part, completed }) => part === 'trainee' && completed).length,
    answered: answered.size,
    matched: three.length,
    scores: three.length < disclosure.mean ? null : kept(three, attendance),
    silent:
      three.length < disclosure.mean || silent.length < disclosure.mean
        ? null
        : compare(three.map(gain), silent.map(gain)),
  }
}

const score = (row: readonly Sheet[], place: number): number => row[place]?.score ?? Number.NaN
const gain = (row: readonly Sheet[]): number => score(row, 1) - score(row, 0)

function kept(
  three: readonly (readonly Sheet[])[],
  attendance: readonly Attendance[],
): NonNullable<Retention['scores']> {
  const [before, after, later] = [0, 1, 2].map((place) => three.map((row) => score(row, place)))
  const means = [before ?? [], after ?? [], later ?? []].map(mean)
  const [was = 0, became = 0, is = 0] = means
  const ends = new Map(attendance.map(({ course }) => [course.id, course.end]))
  const days = three
    .map(
      ([, , sheet]) =>
        (Date.parse(sheet?.date ?? '') - Date.parse(ends.get(sheet?.course ?? '') ?? '')) / 86_400_000,
    )
    .toSorted((a, b) => a - b)
  const t = pairedT(after ?? [], later ?? [])
  return {
    before: rounded.score(was),
    after: rounded.score(became),
    later: rounded.score(is),
    kept: became > was ? rounded.share((is - was) / (became - was)) : null,
    change: rounded.score(is - became),
    interval: t === null ? null : rounded.both(t.interval, rounded.score),
    days: [days[0] ?? 0, days[Math.floor(days.length / 2)] ?? 0, days.at(-1) ?? 0],
  }
}

function compare(answered: readonly number[], silent: readonly number[]): Retention['silent'] {
  const t = welchT(answered, silent)
  if (t === null) return null
  return {
    gain: rounded.score(mean(silent)),
    n: silent.length,
    difference: rounded.score(t.estimate),
    interval: rounded.both(t.interval, rounded.score),
  }
}
