/**
 * What a file of persons is: its persons and their day, source, variables, protection, approval and terms.
 */
import type { MicrodataVersion } from '../../../published/microdata.ts'
import type { PageContext } from '../../page-context.ts'

export function MicrodataFacts({ ctx, microdata }: { ctx: PageContext; microdata: MicrodataVersion }) {
  const { f, lang, m, release } = ctx
  const text = m.microdata
  const { approval, codebook } = microdata
  const { access, at, k, persons, provider, share, source, sourceId, variables } = codebook
  const isListed = release.vocabulary.sources.some(({ id }) => id === sourceId)
  const withheld = Math.max(0, ...variables.map((one) => one.withheldShare))
  const { who } = text
  return (
    <dl class="facts">
      <dt>{text.records}</dt>
      <dd>
        {share === null
          ? text.everybody(f.number(persons))
          : text.drawn(f.number(persons), f.percent(share * 100))}
      </dd>
      <dt>{text.day}</dt>
      <dd>{f.date(at)}</dd>
      <dt>{text.source}</dt>
      <dd>
        {isListed ? <a href={ctx.href(`/sources/${sourceId}`)}>{source[lang]}</a> : source[lang]},{' '}
        {provider[lang]}
      </dd>
      <dt>{text.variables}</dt>
      <dd>{f.list(variables.map(({ label }) => label[lang]))}</dd>
      <dt>{text.protected}</dt>
      <dd>
        {text.alike(f.number(k))}
        {withheld === 0 ? '' : ` ${text.withheld(f.percent(Math.ceil(withheld * 100)))}`}
      </dd>
      <dt>{text.report}</dt>
      <dd>{approval.objection === undefined ? text.green : text.objection(approval.objection.reason)}</dd>
      <dt>{text.approved}</dt>
      <dd>{text.approvedBy(approval.by, f.date(approval.at))}</dd>
      <dt>{text.access}</dt>
      <dd>
        {access.who === 'anyone' ? who.anyone : who['on-request'](provider[lang])}
        {access.terms === undefined ? '' : ` ${access.terms[lang]}`}
      </dd>
    </dl>
  )
}
