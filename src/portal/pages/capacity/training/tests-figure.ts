/** Scores before and after, for everyone, each generation and each course; for everyone also months later. */
import type { TrainingResult } from '../../../../capacity/training/result.ts'
import { inWords } from '../../../../standards/words.ts'
import { dumbbells } from '../../../charts/dumbbells.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { testGroups } from './tests-groups.ts'
import { testsTable } from './tests-table.ts'

export function testsFigure(ctx: PageContext, result: TrainingResult): FigureData {
  const { f, m } = ctx
  const text = m.training.one.tests
  const groups = testGroups(ctx, result)
  const kept = result.retention.scores
  const ranked = groups
    .filter(({ strong, tests }) => !strong && tests.scores !== null)
    .toSorted((a, b) => (b.tests.scores?.gain ?? 0) - (a.tests.scores?.gain ?? 0))
  const gain = (place: number): readonly [string, string] => {
    const group = ranked.at(place)
    return [group?.name ?? '–', f.number(group?.tests.scores?.gain ?? 0)]
  }
  return {
    id: 'tests',
    title: text.figure,
    unit: text.unit(f.count(result.itemCount, text.itemsCount)),
    draw: (o) =>
      dumbbells(
        {
          words: { from: text.before, to: text.after, later: text.later },
          rows: groups.map(({ name, tests, strong }, i) => ({
            label: name,
            from: tests.scores?.before ?? null,
            to: tests.scores?.after ?? null,
            interval:
              tests.scores?.interval == null
                ? undefined
                : ([
                    tests.scores.before + tests.scores.interval[0],
                    tests.scores.before + tests.scores.interval[1],
                  ] as const),
            later: i === 0 ? kept?.later : undefined,
            strong,
          })),
        },
        { ...o, words: { ...o.words, missing: m.training.withheld } },
      ),
    summary: ranked.length < 2 ? '' : text.summary(...gain(0), ...gain(-1)),
    source: inWords(result.title, ctx.lang).text,
    definition: text.definition,
    table: testsTable(ctx, result),
  }
}
