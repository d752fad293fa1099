/**
 * The report of a linkage: one HTML document that needs nothing else. An answer first, the evidence under it, the doubt beside it.
 *
 * Record identifiers are in it, values of records are not: the result holds none.
 */
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { spacedPage } from '../../report/french-spaces.ts'
import type { Language } from '../../standards/labels.ts'
import type { LinkResult } from '../result.ts'
import { answer } from './answer.ts'
import { BlocksFigure } from './figures/blocks.tsx'
import { ClustersFigure } from './figures/clusters.tsx'
import { ErrorsFigure } from './figures/errors.tsx'
import { LevelsFigure } from './figures/levels.tsx'
import { RatesFigures } from './figures/rates.tsx'
import { RulesFigure } from './figures/rules.tsx'
import { SizesFigure } from './figures/sizes.tsx'
import { TruthFigure } from './figures/truth.tsx'
import { Waterfalls } from './figures/waterfall.tsx'
import { WeightsFigure } from './figures/weights.tsx'
import { Method } from './method.tsx'
import { Remarks } from './remarks.tsx'
import { style } from './style.ts'
import { Training } from './training.tsx'
import { voiceOf } from './voice.ts'
import type { Voice } from './voice.ts'

interface PartProps {
  id: string
  title: string
  lead: string
  children?: Child
}

const Part = ({ id, title, lead, children }: PartProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <p>{lead}</p>
    {children}
  </section>
)

function Evidence({ voice, result }: { voice: Voice; result: LinkResult }): Child {
  const { w } = voice
  return (
    <>
      <Part id="sure" title={w.parts.sure} lead={w.parts.sureLead}>
        {result.truth === undefined ? <ErrorsFigure voice={voice} result={result} /> : ''}
        <TruthFigure voice={voice} result={result} />
        <WeightsFigure voice={voice} result={result} />
      </Part>
      <Part id="groups" title={w.parts.groups} lead={w.parts.groupsLead}>
        <RatesFigures voice={voice} result={result} />
      </Part>
      <Part id="evidence" title={w.parts.evidence} lead={w.parts.evidenceLead}>
        <LevelsFigure voice={voice} result={result} />
        <Waterfalls voice={voice} result={result} />
      </Part>
      <Part id="candidates" title={w.parts.candidates} lead={w.parts.candidatesLead}>
        <RulesFigure voice={voice} result={result} />
        <BlocksFigure voice={voice} result={result} />
      </Part>
      <Part id="persons" title={w.parts.persons} lead={w.parts.personsLead}>
        <SizesFigure voice={voice} result={result} />
        <ClustersFigure voice={voice} result={result} why="largest" />
        <ClustersFigure voice={voice} result={result} why="weakest" />
      </Part>
    </>
  )
}

function Report({ voice, result }: { voice: Voice; result: LinkResult }) {
  const { w, n } = voice
  const title = w.page.title(n.list(result.sources.map((s) => s.name)))
  const first = answer(voice, result)
  const contents: readonly (readonly [string, string])[] = [
    ['before', w.remarks.title],
    ['method', w.method.title],
    ['sure', w.parts.sure],
    ['groups', w.parts.groups],
    ['evidence', w.parts.evidence],
    ['candidates', w.parts.candidates],
    ['persons', w.parts.persons],
    ['training', w.training.title],
  ]
  return (
    <html lang={voice.language} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={first} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <style>{raw(style)}</style>
      </head>
      <body>
        <main>
          <p class="kicker">{w.page.kicker}</p>
          <h1>{title}</h1>
          <p class="answer">{first}</p>
          <nav aria-label={w.page.contents}>
            <ul>
              {contents.map(([id, text]) => (
                <li>
                  <a href={`#${id}`}>{text}</a>
                </li>
              ))}
            </ul>
          </nav>
          <Remarks voice={voice} result={result} />
          <Method voice={voice} result={result} />
          <Evidence voice={voice} result={result} />
          <Training voice={voice} result={result} />
        </main>
        <footer>
          <p>{w.page.footer}</p>
        </footer>
      </body>
    </html>
  )
}

/** Write the report of `result` as one HTML document: no script, nothing from elsewhere, at most 300 kB. */
export function reportPage(result: LinkResult, language: Language): string {
  // No component waits for anything, so the whole of it is text at once.
  // oxlint-disable-next-line typescript/no-base-to-string -- hono's elements write themselves as HTML
  const page = String(<Report voice={voiceOf(language)} result={result} />)
  return spacedPage(language, `<!DOCTYPE html>${page}`)
}
