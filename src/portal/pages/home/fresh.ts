/**
 * What is new: the release, the newest sources in it, and what the checks found.
 */
import { linked } from '../../linked.ts'
import type { PageContext } from '../../page-context.ts'
import { hasRecords, isReported } from '../../../published/public-source.ts'

/** The sentences, with links. */
export async function fresh(ctx: PageContext): Promise<readonly string[]> {
  const { f, lang, m, release } = ctx
  const text = m.home.fresh
  const { info, vocabulary } = release
  const [deliveries, findings] = await Promise.all([release.deliveries(), release.findings()])
  const newest = vocabulary.sources
    .filter(isReported)
    .toSorted((a, b) => b.vintage.localeCompare(a.vintage))
    .slice(0, 4)
    .map((s) => text.vintage(linked(s.title[lang], ctx.href(`/sources/${s.id}`)), f.period(s.vintage)))
  const of = (severity: string): number => findings.filter((x) => x.severity === severity).length
  const rejected = deliveries.reduce((n, d) => n + d.rejected, 0)
  const warnings = f.count(of('warning'), text.warnings)
  if (vocabulary.sources.length > 0 && vocabulary.sources.every(hasRecords)) {
    const sources = linked(f.count(vocabulary.sources.length, text.sources), ctx.href('/sources'))
    return [m.national.made(String(info.number), f.date(info.made), sources)]
  }
  return [
    text.release(
      String(info.number),
      f.date(info.made),
      f.count(deliveries.length, text.files),
      linked(f.count(vocabulary.sources.length, text.sources), ctx.href('/sources')),
    ),
    ...(newest.length === 0 ? [] : [text.newest(f.list(newest))]),
    of('error') === 0
      ? text.clean(warnings)
      : text.findings(warnings, f.count(of('error'), text.errors), f.count(rejected, text.rows)),
  ]
}
