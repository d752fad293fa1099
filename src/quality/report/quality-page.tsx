/**
 * The quality report as one HTML document: an answer, a verdict on each table, and the figures behind each.
 */
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { spacedPage } from '../../report/french-spaces.ts'
import { NumberTable } from '../../report/number-table.tsx'
import { sheet } from '../../report/sheet.ts'
import type { Language } from '../../standards/labels.ts'
import type { Measures } from '../measures.ts'
import type { Judged, QualityReport } from '../quality.ts'
import type { Grade } from '../verdict.ts'
import { Scatter, scatterSheet } from './scatter.tsx'
import { orDash, sayVerdict, signed, voiceOf } from './say-verdict.ts'
import type { Voice } from './say-verdict.ts'
import { SlicesTable } from './slices-table.tsx'

interface PartProps {
  report: QualityReport
  voice: Voice
}

/** @returns a whole HTML document */
export function qualityPage(report: QualityReport, language: Language): string {
  const voice = voiceOf(language)
  const { w, n } = voice
  const title = w.title(report.edition[language], String(report.release.number))
  const compared = report.tables.filter(({ verdict }) => verdict.kind !== 'not-compared')
  const graded = (grade: Grade): string => n.exact(compared.filter((one) => one.grade === grade).length)
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{raw(`${sheet}${scatterSheet}`)}</style>
      </head>
      <body>
        <main>
          <p class="kicker">{w.kicker}</p>
          <h1>{title}</h1>
          <p class="answer">
            {w.answer(
              n.exact(compared.length),
              n.exact(report.tables.length),
              graded('good'),
              graded('care'),
              graded('wrong'),
            )}
          </p>
          <p>{w.how(n.exact(report.most))}</p>
          <Verdicts report={report} voice={voice} />
          <section>
            <h2>{w.figures}</h2>
            {compared.map((judged) => (
              <Figures judged={judged} report={report} voice={voice} />
            ))}
          </section>
        </main>
        <footer>
          <p>{w.footer}</p>
        </footer>
      </body>
    </html>
  )
  // oxlint-disable-next-line typescript/no-base-to-string -- hono's elements write themselves as HTML
  return spacedPage(language, `<!DOCTYPE html>${String(page)}`)
}

function Verdicts({ report, voice }: PartProps): Child {
  const { w, language } = voice
  const rows = report.tables.map((judged) => ({
    head:
      judged.measures === undefined ? (
        judged.title[language]
      ) : (
        <a href={`#${judged.table}`}>{judged.title[language]}</a>
      ),
    cells: [sayVerdict(judged, report, voice)],
  }))
  return (
    <section>
      <h2>{w.verdicts}</h2>
      <NumberTable
        table={{
          id: 'verdicts',
          caption: w.caption,
          head: w.table,
          columns: [{ label: w.says, text: true }],
          rows,
        }}
      />
    </section>
  )
}

function Figures({ judged, report, voice }: PartProps & { judged: Judged }): Child {
  const { w, language } = voice
  const title = judged.title[language]
  const { columns } = w
  const named = judged.untold.map((dimension) => report.dimensions[dimension]?.[language] ?? dimension)
  return (
    <>
      <h3 style="margin-block-start:2.5rem">{title}</h3>
      <NumberTable
        table={{
          id: judged.table,
          caption: w.figuresOf,
          head: w.period,
          columns: [
            { label: columns.source, text: true },
            ...[
              columns.cells,
              columns.published,
              columns.true,
              columns.bias,
              columns.within,
              columns.beyond,
              columns.absolute,
              columns.rootMeanSquare,
              columns.relative,
              columns.absent,
              columns.unfounded,
              columns.suppressed,
              columns.covered,
            ].map((label) => ({ label })),
          ],
          rows: judged.groups.map(({ period, source, measures }) => ({
            head: period,
            cells: [source, ...figuresOf(measures, voice)],
          })),
          ...(named.length === 0 ? {} : { note: w.untold(voice.n.list(named)) }),
        }}
      />
      <Scatter judged={judged} voice={voice} />
      <SlicesTable judged={judged} report={report} voice={voice} />
      <Worst judged={judged} voice={voice} />
    </>
  )
}

function Worst({ judged, voice }: Omit<PartProps, 'report'> & { judged: Judged }): Child {
  const { w, n, language } = voice
  if (judged.worst.length === 0) return ''
  const { title, cell, ...columns } = w.worstCells
  return (
    <NumberTable
      table={{
        id: `${judged.table}-worst`,
        caption: title,
        head: cell,
        columns: [{ label: columns.published }, { label: columns.true }],
        rows: judged.worst.map(({ words, published, true: real }) => ({
          head: words.map((word) => word[language]).join(', '),
          cells: [n.exact(published), n.exact(real)],
        })),
      }}
    />
  )
}

/** A measure that does not apply is a dash. */
function figuresOf(measures: Measures, voice: Voice): readonly string[] {
  const { n } = voice
  return [
    n.exact(measures.cells),
    n.exact(measures.published),
    n.exact(measures.true),
    orDash(measures.bias, (value) => signed(voice, value)),
    orDash(measures.within, n.share),
    orDash(measures.beyond, (value) => n.exact(value, 1)),
    orDash(measures.absolute, (value) => n.exact(value, 1)),
    orDash(measures.rootMeanSquare, (value) => n.exact(value, 1)),
    orDash(measures.relative, n.percent),
    n.exact(measures.absent),
    n.exact(measures.unfounded),
    n.exact(measures.suppressed),
    orDash(measures.covered, n.share),
  ]
}
