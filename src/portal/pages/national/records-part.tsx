/**
 * The part of a country's page that is counted from the records of its own agencies: the figures in sentences, and their pictures.
 */
import { Figure } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { RichText } from '../../rich-text.tsx'
import type { Part } from '../parts/part.ts'
import { countsItself } from './counted-series.ts'
import { nationalFacts } from './facts.ts'
import type { Fact } from './facts.ts'
import { nationalFigures } from './figures.ts'

/** The figures as terms with their sentences. */
export const FactList = ({ facts }: { facts: readonly Fact[] }) => (
  <dl class="facts">
    {facts.map(({ term, text }) => (
      <>
        <dt>{term}</dt>
        <dd>
          <RichText text={text} />
        </dd>
      </>
    ))}
  </dl>
)

/** Make the part; undefined where the release counts nothing from records. */
export async function recordsPart(ctx: PageContext, area: string): Promise<Part | undefined> {
  if (!countsItself(ctx)) return undefined
  const [facts, figures] = await Promise.all([nationalFacts(ctx, area), nationalFigures(ctx, area)])
  if (facts.length === 0) return undefined
  return {
    id: 'records',
    title: ctx.m.national.title,
    figures,
    body: (
      <>
        <FactList facts={facts} />
        {figures.map((figure) => (
          <Figure ctx={ctx} figure={figure} level={3} />
        ))}
        <p>
          <a href={ctx.href('/tables')}>{ctx.m.national.tables}</a>
        </p>
      </>
    ),
  }
}
