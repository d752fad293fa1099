/**
 * The picture of one comparison: both groups over the years, with the years that are compared.
 */
import type { Comparison, Unit } from '../../../../capacity/effects/compare.ts'
import { groupCourse } from '../../../../capacity/effects/group-course.ts'
import { beforeAfter } from '../../../charts/before-after.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { sayLevel } from './say-level.ts'

/** The figure; undefined where nothing can be compared. */
export function effectFigure(ctx: PageContext, comparison: Comparison): FigureData | undefined {
  const { effect, measure, result, units } = comparison
  if (typeof result === 'string' || measure === undefined) return undefined
  const { f, lang, m } = ctx
  const text = m.effects.figure
  const say = (n: number): string => sayLevel(ctx, measure, n)
  const of = (took: boolean): readonly Unit[] =>
    units.filter((unit) => unit.tookPart === took && unit.before !== null && unit.after !== null)
  const [took, others] = [of(true), of(false)]
  const [own, other] = [groupCourse(took), groupCourse(others)]
  const line = (points: readonly { year: number; value: number | null }[]) =>
    points.map(({ year, value }) => ({ x: year, y: value }))
  const years = own.map(({ year }) => year)
  const title = text.title(measure.title[lang])
  return {
    id: effect.id,
    title,
    unit: text.unit(text.units[measure.unit], String(years[0] ?? ''), String(years.at(-1) ?? '')),
    draw: (options) =>
      beforeAfter(
        {
          treated: { label: text.took, mean: line(own), members: took.map((unit) => line(unit.points)) },
          others: { label: text.not, mean: line(other), members: others.map((unit) => line(unit.points)) },
          windows: [
            { ...effect.before, label: text.before },
            { ...effect.after, label: text.after },
          ],
          ...(measure.unit === 'percent' ? { value: (n: number) => f.percent(n) } : {}),
        },
        options,
      ),
    summary: text.summary(
      say(result.tookPart.before),
      say(result.tookPart.after),
      say(result.didNot.before),
      say(result.didNot.after),
    ),
    source: text.source,
    definition: text.definition,
    table: {
      id: `${effect.id}-years`,
      caption: text.numbers,
      unit: text.units[measure.unit],
      head: text.year,
      columns: [
        { id: 'took', label: text.took },
        { id: 'not', label: text.not },
        { id: 'took-n', label: text.tookN },
        { id: 'not-n', label: text.notN },
      ],
      rows: own.map(({ year, value, n }) => {
        const beside = other.find((point) => point.year === year)
        const cell = (v: number | null | undefined) =>
          v === null || v === undefined
            ? { text: m.effects.countries.missing, missing: true }
            : { text: f.number(v, 1) }
        return {
          head: String(year),
          cells: [
            cell(value),
            cell(beside?.value),
            { text: f.number(n) },
            { text: f.number(beside?.n ?? 0) },
          ],
        }
      }),
    },
  }
}
