/**
 * Who provides a source, which edition of it this is, what kind of figures it has, and on which terms.
 */
import type { Source } from '../../../edition/source.ts'
import type { PageContext } from '../../page-context.ts'

export function Facts({ ctx, source }: { ctx: PageContext; source: Source }) {
  const { f, lang, m } = ctx
  const text = m.sources.one
  const kinds = [
    ...new Set(
      source.files.flatMap((file) => {
        const fixed = file.set['ESTIMATE_KIND']
        if (fixed !== undefined) return [fixed]
        return Object.values(file.columns)
          .filter((column) => column.as === 'ESTIMATE_KIND')
          .flatMap((column) => Object.values(column.recode))
      }),
    ),
  ].map((kind) => ctx.label('CL_ESTIMATE_KIND', kind))
  return (
    <dl class="facts">
      <dt>{text.provider}</dt>
      <dd>{source.provider[lang]}</dd>
      <dt>{text.vintage}</dt>
      <dd>{f.period(source.vintage)}</dd>
      <dt>{text.kinds}</dt>
      <dd>{kinds.length === 0 ? text.kindUnknown : kinds.join('; ')}</dd>
      <dt>{text.licence}</dt>
      <dd>
        <a href={source.licence.url} lang="en">
          {source.licence.name}
        </a>
      </dd>
      <dt>{text.address}</dt>
      <dd class="code">
        <a href={source.url}>{source.url.replace(/^https?:\/\//, '')}</a>
      </dd>
      <dt>{text.code}</dt>
      <dd>
        <code>{source.id}</code>
      </dd>
    </dl>
  )
}
