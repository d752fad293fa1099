/**
 * Where to go on: the tables behind the page with their downloads, the templates, the sources, the country.
 */
import type { PageContext } from '../../../page-context.ts'

const behind = ['request-coverage', 'reporting-ability', 'timeliness', 'census-topics']

export function Onward({ ctx, country }: { ctx: PageContext; country: string | undefined }) {
  const { lang, p } = ctx
  const text = ctx.m.capacityCoverage.onward
  const tables = ctx.release.vocabulary.tables.filter((t) => behind.includes(t.id))
  return (
    <nav class="onward" aria-label={text.label}>
      <h2>{text.label}</h2>
      <ul>
        {country === undefined ? (
          ''
        ) : (
          <li>
            <a href={ctx.href(`/capacity/countries/${country}`)}>{text.country(p.name(country))}</a>
          </li>
        )}
        {tables.map((t) => (
          <li>
            <a href={ctx.href(`/tables/${t.id}`)}>{t.title[lang]}</a>
            <ul class="actions">
              {['csv', 'xlsx', 'json', 'parquet'].map((format) => (
                <li>
                  <a href={`/data/${t.id}.${format}`}>
                    {format === 'parquet' ? 'Parquet' : format.toUpperCase()}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li>
          <a href={`${ctx.href('/methods')}#templates`}>{text.templates}</a>
        </li>
        <li>
          <a href={ctx.href('/sources')}>{text.sources}</a>
        </li>
      </ul>
    </nav>
  )
}
