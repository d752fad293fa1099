/**
 * How the model was made and run: the runs of training, the prior, the comparisons, the settings, the seconds.
 */
import type { Child } from 'hono/jsx'
import { weightOf } from '../../steps/link/agreement/weights.ts'
import { weighed } from '../../steps/link/model/model.ts'
import type { LinkResult } from '../result.ts'
import { NumberTable } from '../../report/number-table.tsx'
import { ruleCalled } from './rule-text.ts'
import { inEnglish } from './voice.ts'
import type { Voice } from './voice.ts'

function Facts({ voice, result }: { voice: Voice; result: LinkResult }): Child {
  const { w, n } = voice
  const { model } = result
  const total = Object.values(result.seconds).reduce((sum, s) => sum + s, 0)
  const facts: readonly (readonly [string, string])[] = [
    [w.training.kind, w.training.kinds[model.link]],
    [
      w.training.sources,
      n.list(result.sources.map((s) => `${s.name} (${n.count(s.records, w.nouns.records)})`)),
    ],
    [w.training.prior, w.training.oneIn(n.about(1 / result.prior), n.bits(weightOf(result.prior)))],
    [w.training.threshold, w.training.at(n.share(result.cut), n.bits(weightOf(result.cut)))],
    [w.training.clustering, w.training.linkages[model.clustering.linkage]],
    ...(model.clustering.unique.length === 0
      ? []
      : [[w.training.unique, n.list(model.clustering.unique)] as const]),
    [w.training.rules, result.rules.map((r) => ruleCalled(voice, model, r.rule)).join(' · ')],
    [w.training.engine, result.engine],
    [w.training.seconds, n.exact(total, 1)],
  ]
  return (
    <dl class="facts">
      {facts
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </>
        ))}
    </dl>
  )
}

export function Training({ voice, result }: { voice: Voice; result: LinkResult }): Child {
  const { w, n } = voice
  const { model } = result
  return (
    <section aria-labelledby="training">
      <h2 id="training">{w.training.title}</h2>
      <Facts voice={voice} result={result} />
      {result.training.length === 0 ? (
        <p class="none">{w.training.none}</p>
      ) : (
        <NumberTable
          table={{
            id: 'runs',
            caption: w.training.runs,
            head: w.training.block,
            columns: [
              { label: w.pairs },
              { label: w.training.share },
              { label: w.training.iterations },
              { label: w.training.converged, text: true },
              { label: w.training.certainty },
            ],
            rows: result.training.map((run) => ({
              head: run.block,
              cells: [
                n.exact(run.pairs),
                n.share(run.share),
                n.exact(run.iterations),
                run.converged ? w.clusters.yes : w.clusters.no,
                n.share(run.certainty),
              ],
            })),
            note: w.training.runsNote,
          }}
        />
      )}
      <NumberTable
        table={{
          id: 'model',
          caption: w.training.model,
          head: w.comparison,
          columns: [{ label: w.training.levels, text: true }],
          rows: model.comparisons.map((c) => ({
            head: c.name,
            cells: [
              weighed(c)
                .map((l) => l.label)
                .join(' · '),
            ],
          })),
        }}
      />
      {Object.keys(result.seconds).length === 0 ? (
        ''
      ) : (
        <details>
          <summary>{w.training.secondsByPart}</summary>
          <NumberTable
            table={{
              id: 'seconds',
              caption: w.training.secondsByPart,
              head: w.training.part,
              columns: [{ label: w.training.seconds }],
              rows: Object.entries(result.seconds).map(([part, seconds]) => ({
                head: <span {...inEnglish(voice)}>{part}</span>,
                cells: [n.exact(seconds, 1)],
              })),
            }}
          />
        </details>
      )}
    </section>
  )
}
