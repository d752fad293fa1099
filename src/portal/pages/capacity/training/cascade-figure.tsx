/** The main picture of a programme: its courses as a tree, with who came, who completed and who went on to teach. */
import type { CourseResult, TrainingResult } from '../../../../capacity/training/result.ts'
import { inWords } from '../../../../standards/words.ts'
import { cascade } from '../../../charts/cascade.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { WordsText } from '../words-text.tsx'
import { languageName } from './language-name.ts'
import { told } from './told.ts'

export function cascadeFigure(ctx: PageContext, result: TrainingResult): FigureData {
  const { f, m } = ctx
  const text = m.training.one.cascade
  const count = (n: number | null): ReturnType<typeof told> => told(n, (value) => f.number(value))
  const first = result.generations[0]?.came ?? 0
  return {
    id: 'cascade',
    title: text.title,
    unit: text.unit,
    draw: (o) =>
      cascade(
        {
          heads: text.heads,
          words: text,
          nodes: result.courses.map((course) => ({
            id: course.id,
            after: course.after,
            label: courseName(ctx, course),
            came: course.came,
            completed: course.completed,
            wentOn: course.wentOn,
          })),
        },
        o,
      ),
    summary:
      result.multiplier === null
        ? text.single
        : text.summary(
            f.number(first),
            f.number(result.generations.slice(1).reduce((sum, { came }) => sum + came, 0)),
            f.number(result.multiplier, 1),
          ),
    source: inWords(result.title, ctx.lang).text,
    definition: text.definition,
    table: {
      id: 'cascade-table',
      caption: text.title,
      unit: text.unit,
      head: text.table.course,
      columns: [
        { id: 'dates', label: text.table.dates, text: true },
        { id: 'language', label: text.table.language, text: true },
        { id: 'invited', label: text.table.invited },
        { id: 'came', label: text.table.came },
        { id: 'completed', label: text.table.completed },
        { id: 'went-on', label: text.table.wentOn },
        { id: 'women', label: text.table.women },
        { id: 'men', label: text.table.men },
        { id: 'trainers', label: text.table.trainers },
        { id: 'guests', label: text.table.guests },
      ],
      rows: result.courses.map((course) => ({
        head: <WordsText ctx={ctx} words={course.title} />,
        cells: [
          { text: f.range(f.date(course.start), f.date(course.end)) },
          { text: languageName(ctx, course.language) },
          count(course.invited),
          count(course.came),
          count(course.completed),
          count(course.wentOn),
          count(course.women),
          count(course.men),
          count(course.trainers),
          count(course.guests),
        ],
      })),
    },
  }
}

/** Short name for pictures: its title. */
export const courseName = ({ lang }: PageContext, course: CourseResult): string =>
  inWords(course.title, lang).text
