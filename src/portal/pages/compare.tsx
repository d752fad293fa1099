/**
 * The same measure for several countries: highest, lowest and middle in a sentence, a panel a country on one scale, and the
 * newest figures in order.
 */
import { smallMultiples } from '../charts/small-multiples.ts'
import { cellHref } from '../cell-href.ts'
import { DataTable } from '../data-table.tsx'
import { Figure } from '../figure.tsx'
import type { FigureData } from '../figure.tsx'
import type { Observation } from '../../published/model.ts'
import { compositions } from '../../standards/compositions.ts'
import type { Page, PageContext } from '../page.ts'
import { sayValue } from '../say-value.ts'
import { splice } from '../splice.tsx'
import { Choose } from './compare/choose.tsx'
import { median } from './compare/median.ts'
import { rank, rankingTable } from './compare/ranking.ts'
import type { Ranked } from './compare/ranking.ts'
import { readComparison, writeComparison } from './compare/read-comparison.ts'
import { trend } from './compare/trend.ts'
import { areaByTime } from './parts/area-by-time.ts'
import { selectionHref } from './parts/selection-href.ts'
import { headlineSource } from './parts/headline-source.ts'
import { sourceLine } from './parts/source-line.ts'

type Change = (where: string, from: string, since: string, to: string, until: string) => string

/** Series are shown from here on, the first year of the newest stock estimates. */
const since = '1990'

/** Make the page. @throws published.invalid-parameter */
export async function compare(ctx: PageContext): Promise<Page> {
  const { f, lang, m, p, release } = ctx
  const text = m.compare
  const { edition, tables, groups } = release.vocabulary
  if (edition.countries.length === 1)
    return {
      title: text.title,
      description: m.national.oneCountry,
      body: (
        <>
          <p class="answer">{m.national.oneCountry}</p>
          <p>
            <a href={ctx.href('/tables')}>{m.tables.title}</a>
          </p>
        </>
      ),
    }
  const comparison = readComparison(edition, ctx.query)
  const { measure, countries } = comparison
  const words = text.measures[measure.id]
  const address = writeComparison(edition, comparison)
  if (new URLSearchParams(address).toString() !== ctx.query.toString())
    return { title: text.title, description: '', body: '', redirect: ctx.href('/compare', address) }

  const table = tables.find((t) => t.id === measure.table)
  const grouped = measure.grouped === true && table !== undefined
  const used = grouped ? await release.codes(measure.table, 'COMPOSITION') : []
  const offered = groups.filter((g) => compositions(g).some((c) => used.includes(c.id)))
  const group = offered.find((g) => g.id === comparison.group) ?? offered[0]
  const composition = (group === undefined ? [] : compositions(group)).find(
    (c) => (c.from ?? '') <= comparison.date && comparison.date < (c.to ?? '9999'),
  )
  const where = {
    ...measure.where,
    ...(measure.told === true ? { SOURCE: [headlineSource(ctx)] } : {}),
    REF_AREA: grouped && group !== undefined ? [...countries, group.id] : countries,
    ...(grouped ? { COMPOSITION: composition === undefined ? [] : [composition.id] } : {}),
  }
  const cells = await ctx.release.query({ table: measure.table, where, from: since })
  const byArea = Map.groupBy(cells, (o) => o.key[0] ?? '')
  const entries = countries.map((area): Ranked => {
    const own = (byArea.get(area) ?? []).filter((o) => o.value !== null)
    const [first, last] = [own[0], own.at(-1)]
    return { area, ...(first && first !== last && { first }), ...(last && { last }) }
  })
  const ordered = rank(entries, 'value', true, p.name, lang)
  const known = ordered.flatMap((r) => r.last ?? [])
  const say = (o: Observation): string => sayValue(ctx, o.value ?? 0, o.unit, table?.decimals)
  const link = (o: Observation) => <a href={cellHref(ctx, measure.table, o.key)}>{say(o)}</a>
  const [most, least] = [known[0], known.at(-1)]
  const years = new Set(known.map((o) => o.key.at(-1) ?? ''))
  const when = years.size === 1 ? text.inYear([...years][0] ?? '') : text.inNewest
  const place = (o: Observation): string => (words.at === 'in' ? p.in : text.for(p))(o.key[0] ?? '')
  const sentence = (a: string, b: string): string =>
    most === undefined || least === undefined
      ? text.nothing
      : known.length < 2
        ? text.one(words, when, place(most), a)
        : text.answer(
            words,
            when,
            { where: place(most), value: a },
            { where: place(least), value: b },
            sayValue(ctx, median(known.map((o) => o.value ?? 0)), most.unit, table?.decimals),
            known.length,
          )
  const whole = byArea.get(group?.id ?? '')?.findLast((o) => o.value !== null)
  const description =
    most === undefined || least === undefined ? text.nothing : sentence(say(most), say(least))

  const told = (r: Ranked | undefined, sentenceOf: Change): readonly string[] =>
    r?.first === undefined || r.last === undefined
      ? []
      : [
          sentenceOf(
            place(r.last),
            say(r.first),
            f.period(r.first.key.at(-1) ?? ''),
            say(r.last),
            f.period(r.last.key.at(-1) ?? ''),
          ),
        ]
  const { rise, fall } = trend(entries)
  const changes = [...told(rise, text.rise), ...told(fall, text.fall)].join(' ')
  const periods = cells.map((o) => o.key.at(-1) ?? '').toSorted()
  const span = f.range(periods[0] ?? since, periods.at(-1) ?? '')
  const shown = ordered.map((r) => r.area)
  const unit = `${words.unit}, ${span}`
  const figure: FigureData = {
    id: 'countries',
    title: words.name,
    unit: `${unit}. ${comparison.scale === 'own' ? text.ownScale : text.sameScale}`,
    draw: (o) =>
      smallMultiples(
        {
          tone: measure.tone,
          scale: comparison.scale,
          panels: shown.map((area) => ({
            label: p.name(area),
            points: (byArea.get(area) ?? []).map((c) => ({
              x: Number(c.key.at(-1)),
              y: c.value,
              estimated: c.estimate !== 'OBSERVED',
            })),
          })),
          ...(table?.unit.startsWith('PCT') === true ? { value: (n: number) => f.percent(n, 1) } : {}),
        },
        o,
      ),
    summary: changes === '' ? description : changes,
    source: sourceLine(ctx, new Set(cells.map((o) => o.source))),
    definition: table?.definition[lang],
    table: areaByTime(ctx, {
      id: 'countries-table',
      caption: words.name,
      unit,
      table: measure.table,
      observations: cells.filter((o) => countries.includes(o.key[0] ?? '')),
      areas: shown,
      decimals: table?.decimals ?? 0,
    }),
    full: selectionHref(ctx, measure.table, where),
  }
  const absent = {
    areas: composition === undefined ? [] : countries.filter((c) => !composition.members.includes(c)),
    day: f.date(comparison.date),
  }
  return {
    title: text.title,
    description,
    unlisted: ctx.query.has('countries') || ctx.query.has('sort') || ctx.query.has('date'),
    figures: [figure],
    body: (
      <>
        <p class="answer">
          {most === undefined || least === undefined
            ? text.nothing
            : splice(sentence('{0}', '{1}'), [link(most), link(least)])}
          {grouped && group !== undefined && composition !== undefined && whole !== undefined ? (
            <>
              {' '}
              {splice(
                text.whole(
                  measure.id === 'within-in',
                  p.name(group.id),
                  composition.members.length,
                  f.date(comparison.date),
                ),
                [link(whole)],
              )}
            </>
          ) : (
            ''
          )}
        </p>
        {grouped && composition === undefined ? (
          <p>{text.noGroup(p.name(group?.id ?? ''), f.date(comparison.date))}</p>
        ) : (
          ''
        )}
        <Choose ctx={ctx} comparison={comparison} groups={offered.map((g) => g.id)} />
        <p class="note">
          <a
            href={ctx.href(
              '/compare',
              writeComparison(edition, { ...comparison, scale: comparison.scale === 'own' ? 'same' : 'own' }),
            )}
          >
            {comparison.scale === 'own' ? text.toSame : text.toOwn}
          </a>
        </p>
        <Figure ctx={ctx} figure={figure} />
        {table === undefined ? (
          ''
        ) : (
          <section class="numbers">
            <h2>{text.inOrder}</h2>
            <DataTable
              ctx={ctx}
              table={rankingTable(
                ctx,
                table,
                comparison,
                rank(entries, comparison.by, comparison.descending, p.name, lang),
                absent,
              )}
            />
          </section>
        )}
      </>
    ),
  }
}
