/**
 * The verdict on a table in one or two sentences, made from its measures.
 */
import { numbersIn } from '../../report/numbers.ts'
import type { Numbers } from '../../report/numbers.ts'
import type { Language } from '../../standards/labels.ts'
import type { Measures } from '../measures.ts'
import type { Judged, QualityReport } from '../quality.ts'
import type { Cause, NotCompared } from '../verdict.ts'
import { en } from './messages/en.ts'
import type { Messages } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { pt } from './messages/pt.ts'

export interface Voice {
  readonly language: Language
  readonly w: Messages
  readonly n: Numbers
}

const messages = { en, fr, pt }

export const voiceOf = (language: Language): Voice => ({
  language,
  w: messages[language],
  n: numbersIn(language),
})

/** A share with its sign: `+4.1%`, `−0.3%`. */
export const signed = ({ n }: Voice, of: number): string => `${of > 0 ? '+' : ''}${n.percent(of)}`

/** What a measure says; one that does not apply is a dash. */
export const orDash = (value: number | null, say: (value: number) => string): string =>
  value === null ? '–' : say(value)

/** What is told of one table, in a language. */
export interface JudgedProps {
  judged: Judged
  report: QualityReport
  voice: Voice
}

/** Which way the totals of the table's groups are off: one way, or from one bound to another. */
function sayBias({ groups, measures }: Judged, voice: Voice): string {
  const { w, n } = voice
  const all = measures?.bias ?? null
  if (all === null) return w.bias.unknown
  const found = groups.flatMap((group) => (group.measures.bias === null ? [] : [group.measures.bias]))
  const [low, high] = [Math.min(...found), Math.max(...found)]
  if (low < -0.01 && high > 0.01) return w.bias.range(signed(voice, low), signed(voice, high))
  if (Math.abs(all) < 0.0005) return w.bias.exact
  return all < 0 ? w.bias.low(n.percent(-all)) : w.bias.high(n.percent(all))
}

function sayWorst({ groups, verdict }: Judged, voice: Voice): string {
  const found = groups.flatMap((group) => (group.measures.bias === null ? [] : [group.measures.bias]))
  const both = Math.min(...found) < -0.01 && Math.max(...found) > 0.01
  return verdict.kind === 'biased' && groups.length > 1 && !both
    ? voice.w.worst(verdict.worst.period, signed(voice, verdict.worst.bias))
    : ''
}

/** The share of the crossings that happened which are published, where the report has it. */
const recordedShare = ({ tables }: QualityReport): number | undefined => {
  const measures = tables.find(({ table }) => table === 'border-crossings')?.measures
  return measures === undefined || measures.true === 0 ? undefined : measures.published / measures.true
}

function sayCause({ fits }: Judged, cause: Cause, report: QualityReport, { w, n }: Voice): string {
  if (cause === 'source' && fits.length > 0) return w.cause.fit
  const recorded = recordedShare(report)
  return cause === 'method' && recorded !== undefined && recorded < 1
    ? w.recorded(n.share(recorded))
    : w.cause[cause]
}

function sayWhy(why: NotCompared, { w }: Voice): string {
  return why.kind === 'no-column' ? w.notCompared['no-column'](why.column) : w.notCompared[why.kind]
}

/** What the source's files say of its fit, of the newest period. */
function sayFit({ fits, verdict }: Judged, { w, n }: Voice): string {
  const last = fits.at(-1)
  return last === undefined || last.expected === 0 || verdict.kind === 'within'
    ? ''
    : w.verdict.fit(
        n.share(last.found / last.expected),
        n.exact(last.repeated),
        n.exact(last.others),
        last.period,
      )
}

/** What the table takes linkage to miss, by group, the rest last. */
function sayLinkage({ linkage }: Judged, { language, w, n }: Voice): string {
  if (linkage === undefined) return ''
  const parts = linkage.groups.map(({ names, share }) =>
    names.length === 0 && linkage.groups.length === 1
      ? n.share(share)
      : `${n.share(share)} (${names.length === 0 ? w.others : names.map((name) => name[language]).join(', ')})`,
  )
  return w.linkage[linkage.kind](parts.join(', '))
}

/** Digits after the mark that a bound needs: a change of counts none, half of a decimal those of 0.05. */
export const digitsOf = (most: number): number => (Number.isInteger(most) ? 0 : String(most).length - 2)

function sayMeasured(judged: Judged, measures: Measures, report: QualityReport, voice: Voice): string {
  const { w, n } = voice
  const { verdict } = judged
  const bias = sayBias(judged, voice)
  const share = n.share(measures.within ?? 0)
  const cells = n.count(measures.cells, w.cells)
  const { most, by } = judged.explained
  const explained = w.explained[by](n.exact(most, digitsOf(most)))
  const covered = n.share(measures.covered ?? 0)
  const intervals = n.count(measures.intervals, w.intervals)
  switch (verdict.kind) {
    case 'within':
      return w.verdict.within[by](share, cells, n.exact(most, digitsOf(most)), bias)
    case 'biased': {
      const cause = sayCause(judged, verdict.cause, report, voice)
      return w.verdict.biased(bias, sayWorst(judged, voice), cause, share, cells, explained)
    }
    case 'scattered': {
      const relative = measures.relative === null ? '' : w.relative(n.percent(measures.relative))
      return w.verdict.scattered(
        bias,
        share,
        cells,
        explained,
        sayCause(judged, verdict.cause, report, voice),
        relative,
      )
    }
    case 'covered':
      return w.verdict.covered(covered, intervals, bias)
    case 'uncovered':
      return w.verdict.uncovered(covered, intervals, bias, sayCause(judged, verdict.cause, report, voice))
    case 'not-compared':
      return sayWhy(verdict.why, voice)
  }
}

export function sayVerdict(judged: Judged, report: QualityReport, voice: Voice): string {
  const { measures, verdict, grade } = judged
  if (measures === undefined || verdict.kind === 'not-compared')
    return verdict.kind === 'not-compared' ? sayWhy(verdict.why, voice) : ''
  const withheld =
    measures.suppressed === 0
      ? ''
      : voice.w.verdict.suppressed(voice.n.count(measures.suppressed, voice.w.cells))
  const said = grade === undefined ? '' : `${voice.w.grade[grade]} `
  return `${said}${sayMeasured(judged, measures, report, voice)}${sayFit(judged, voice)}${sayLinkage(judged, voice)}${withheld}`
}
