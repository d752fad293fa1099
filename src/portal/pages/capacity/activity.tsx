/**
 * One activity: everything recorded about it with where that is written, what is not recorded, and what it is linked to.
 */
import { recordOf } from '../../../capacity/record.ts'
import { citation } from '../../../exchange/citation.ts'
import { problem } from '../../../problem.ts'
import { inWords } from '../../../standards/words.ts'
import type { Page, PageContext } from '../../page.ts'
import { hasResults } from './activities/has-results.ts'
import { ActivityFacts } from './activity/activity-facts.tsx'
import { missingFacts } from './activity/missing-facts.ts'
import { Related } from './activity/related.tsx'
import { CapacityNav } from './capacity-nav.tsx'
import { Said } from './said.tsx'

/** Make the page. @throws portal.unknown-page */
export async function capacityActivity(ctx: PageContext): Promise<Page> {
  const { f, lang, m } = ctx
  const text = m.activities.one
  const record = await recordOf(ctx.release)
  const one = record.activities.find(({ id }) => id === ctx.params['activity'])
  if (one === undefined) throw problem('portal.unknown-page', { path: ctx.path })
  const title = inWords(one.title, lang)
  const results = hasResults(one) ? text.resultsKnown : text.resultsUnknown
  const missing = missingFacts(one, text.gaps)
  const { info, vocabulary } = ctx.release
  return {
    title: title.text,
    description: `${inWords(one.summary, lang).text} ${results}`,
    section: '/capacity',
    breadcrumbs: [
      { label: m.common.capacity, href: ctx.href('/capacity') },
      { label: m.activities.title, href: ctx.href('/capacity/activities') },
    ],
    body: (
      <>
        <p class="answer">
          <Said ctx={ctx} words={one.summary} /> {results}
        </p>
        <CapacityNav ctx={ctx} />
        {one.example ? <p class="note">{text.example}</p> : ''}
        <h2>{text.facts}</h2>
        <ActivityFacts ctx={ctx} one={one} />
        {missing.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.missing}</h2>
            <p>{text.missingText(f.list(missing, 'or'))}</p>
          </>
        )}
        <Related ctx={ctx} one={one} record={record} />
        <h2>{m.common.cite}</h2>
        <p class="cite">
          {citation(
            {
              edition: vocabulary.edition.title[lang],
              title: title.text,
              release: { number: info.number, hash: info.hash, year: info.made.slice(0, 4) },
              url: `${ctx.origin}${ctx.href(ctx.path)}`,
              sources: [one.source.document],
            },
            lang,
          )}
        </p>
        <nav class="onward" aria-label={m.activities.title}>
          <ul class="plain">
            <li>
              <a href={ctx.href('/capacity/activities')}>{text.all}</a>
            </li>
            <li>
              <a href={ctx.href('/capacity/activities', { kind: one.kind })}>
                {text.sameKind(m.activities.kinds[one.kind])}
              </a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}
