/**
 * The table as schema.org describes a data set, for search engines. Data, not script: the content security policy lets it be.
 */
import { isReported } from '../../../published/public-source.ts'
import type { Asked } from './asked.ts'

/** JSON that is safe inside a `script` element. */
export function jsonLd({ ctx, table, codes }: Asked, sources: readonly string[]): string {
  const { lang, origin, release } = ctx
  const { vocabulary, info } = release
  const periods = codes.get(table.dimensions.at(-1) ?? '') ?? []
  const named = vocabulary.sources.filter((s) => sources.includes(s.id))
  const types = { csv: 'text/csv', json: 'application/json', parquet: 'application/vnd.apache.parquet' }
  const document = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: table.title[lang],
    description: `${table.question[lang]} ${table.definition[lang]}`,
    url: `${origin}${ctx.href(`/tables/${table.id}`)}`,
    identifier: `${table.id}@${info.hash.slice(0, 12)}`,
    version: String(info.number),
    dateModified: info.made.slice(0, 10),
    inLanguage: lang,
    isAccessibleForFree: true,
    temporalCoverage: `${periods[0] ?? ''}/${periods.at(-1) ?? ''}`,
    spatialCoverage: vocabulary.edition.countries.map((c) => ctx.p.name(c)),
    license: [...new Set(named.filter(isReported).map((s) => s.licence.url))],
    isBasedOn: named.filter(isReported).map((s) => s.url),
    distribution: Object.entries(types).map(([format, type]) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: `${origin}/data/${table.id}.${format}`,
    })),
  }
  return JSON.stringify(document).replaceAll('<', '\\u003c')
}
