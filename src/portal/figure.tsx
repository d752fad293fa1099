/**
 * A picture with everything that a reader may ask of it: what it shows, unit and year; the drawing, once for wide and once
 * for narrow screens; one sentence for those who cannot see it; source and definition; its numbers; downloads; a citation.
 */
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { citation } from '../exchange/citation.ts'
import type { ChartOptions } from './charts/frame.ts'
import { DataTable } from './data-table.tsx'
import type { DataTableData } from './data-table.tsx'
import type { PageContext } from './page-context.ts'
import { ScrollRegion } from './scroll-region.tsx'

export interface FigureData {
  /** Unique on the page, letters, digits and hyphens. */
  readonly id: string
  /** What is seen, in plain words. */
  readonly title: string
  /** Unit and time: “Persons, 1990–2024”. */
  readonly unit: string
  /** One of the chart functions: `draw: (o) => lineChart({ lines }, o)`. */
  readonly draw: (options: ChartOptions) => string
  /** One sentence that says what is to be seen; shown under the drawing and given to screen readers. */
  readonly summary: string
  /** Who counted: plain text, as it also stands on the downloaded picture. */
  readonly source: string
  /** What is counted and what qualifies it. */
  readonly definition?: Child
  /** The numbers of the drawing, exact. */
  readonly table: DataTableData
  /** Width of the wide drawing in pixels: 920 unless told; 640 for a figure in the text. */
  readonly width?: number
  /** True for a matrix: one drawing only, which scrolls sideways on a narrow screen. */
  readonly scroll?: boolean
  /** Of a figure that scrolls: another drawing for narrow screens, with shorter labels, 640 wide; it scrolls too. */
  readonly narrow?: (options: ChartOptions) => string
  /** Link to the whole table of which the figure shows a part. */
  readonly full?: string
}

/** What a chart function needs to draw this figure at a width. */
export function drawing(ctx: PageContext, figure: FigureData, width: number, suffix = ''): ChartOptions {
  const { title, summary } = figure
  return { id: `${figure.id}${suffix}`, title, description: summary, width, f: ctx.f, words: ctx.m.chart }
}

export function Figure({ ctx, figure, level = 2 }: { ctx: PageContext; figure: FigureData; level?: 2 | 3 }) {
  const { m } = ctx
  const { id } = figure
  const wide = figure.draw(drawing(ctx, figure, figure.width ?? 920))
  const drawn = wide.startsWith('<svg')
  const both = drawn && figure.scroll !== true
  const Heading = level === 2 ? 'h2' : 'h3'
  const file = (kind: string): string => ctx.href(`${ctx.path}/figures/${id}.${kind}`) + query(ctx)
  return (
    <figure class={`figure ${(figure.width ?? 920) > 700 ? 'wide' : ''}`} id={id}>
      <figcaption>
        <Heading class="figure-title">{figure.title}</Heading>
        <p class="unit">{figure.unit}</p>
      </figcaption>
      {both ? (
        <>
          <div class="drawing on-wide">{raw(wide)}</div>
          <div class="drawing on-narrow">{raw(figure.draw(drawing(ctx, figure, 344, '-n')))}</div>
        </>
      ) : drawn && figure.narrow !== undefined ? (
        <>
          <div class="on-wide">
            <ScrollRegion label={figure.title}>{raw(wide)}</ScrollRegion>
          </div>
          <div class="on-narrow">
            <ScrollRegion label={figure.title}>
              {raw(figure.narrow(drawing(ctx, figure, 640, '-n')))}
            </ScrollRegion>
          </div>
        </>
      ) : drawn ? (
        <ScrollRegion label={figure.title}>{raw(wide)}</ScrollRegion>
      ) : (
        raw(wide)
      )}
      {drawn ? <p class="summary">{figure.summary}</p> : ''}
      <p class="note">
        {figure.definition === undefined ? (
          ''
        ) : (
          <>
            {m.common.definition}
            {m.common.colon}
            {figure.definition}
            <br />
          </>
        )}
        {m.common.source}
        {m.common.colon}
        {figure.source}
      </p>
      {drawn ? (
        <details>
          <summary>{m.common.theNumbers}</summary>
          <DataTable ctx={ctx} table={figure.table} />
        </details>
      ) : (
        ''
      )}
      <ul class="actions">
        {figure.full === undefined ? (
          ''
        ) : (
          <li>
            <a href={figure.full}>{m.common.fullTable}</a>
          </li>
        )}
        {drawn ? (
          <li>
            <a href={file('svg')} download={true}>
              {m.common.downloadSvg}
            </a>
          </li>
        ) : (
          ''
        )}
        {drawn ? (
          <li>
            <a href={file('png')} download={true}>
              {m.common.downloadPng}
            </a>
          </li>
        ) : (
          ''
        )}
      </ul>
      {drawn ? (
        <details>
          <summary>{m.common.cite}</summary>
          <p class="cite">{cite(ctx, figure)}</p>
        </details>
      ) : (
        ''
      )}
    </figure>
  )
}

/** The figure's citation: its title, the release, the page's address, the source. */
const cite = (ctx: PageContext, { title, source }: FigureData): string => {
  const { info, vocabulary } = ctx.release
  return citation(
    {
      edition: vocabulary.edition.title[ctx.lang],
      title,
      release: { number: info.number, hash: info.hash, year: info.made.slice(0, 4) },
      url: `${ctx.origin}${ctx.href(ctx.path)}${query(ctx)}`,
      sources: [source],
    },
    ctx.lang,
  )
}

const query = (ctx: PageContext): string => {
  const text = ctx.query.toString()
  return text === '' ? '' : `?${text}`
}
