/**
 * The steps of a reported number, from its rows in a delivered file through the checks to its provider.
 */
import type { DeliveryInfo, Finding, Observation } from '../../../published/model.ts'
import { isReported } from '../../../published/public-source.ts'
import type { PageContext } from '../../page.ts'

interface DeliveredProps {
  ctx: PageContext
  cell: Observation
  delivery: DeliveryInfo | undefined
  /** Findings on the delivery's file. */
  findings: readonly Finding[]
}

/** Row numbers that are written out. */
const written = 12

export function Delivered({ ctx, cell, delivery, findings }: DeliveredProps) {
  const { f, lang, m, release } = ctx
  const text = m.cell
  const source = release.vocabulary.sources
    .filter(isReported)
    .find((s) => s.id === (delivery?.source ?? cell.source))
  const rows = cell.rows.slice(0, written).map((n) => f.number(n))
  const more = cell.rows.length > written ? ' …' : ''
  const listed = cell.rows.length === 1 ? text.rowList(rows.join('')) : text.rowsList(f.list(rows) + more)
  const touching = findings.filter((x) => x.rows.some((r) => cell.rows.includes(r)))
  const rest = findings.reduce((n, x) => n + x.count, 0)
  return (
    <>
      {delivery === undefined ? (
        ''
      ) : (
        <li>
          <h2>{text.row}</h2>
          <p>
            {text.rowsOf(listed, delivery.file)} {cell.rows.length > 1 ? text.added : ''}
          </p>
          <p>
            {text.delivery(
              f.bytes(delivery.bytes),
              f.number(delivery.rows),
              f.number(delivery.accepted),
              f.number(delivery.rejected),
            )}
          </p>
          <p class="note">
            {text.fingerprint}: <span class="code">{delivery.sha256}</span>
          </p>
        </li>
      )}
      <li>
        <h2>{text.checks}</h2>
        {findings.length === 0 ? (
          <p>{text.clean}</p>
        ) : touching.length === 0 ? (
          <p>
            {text.untouched(f.count(rest, text.findings))} {text.listed}
          </p>
        ) : (
          <>
            <p>{text.touched}</p>
            <ul>
              {touching.map((x) => (
                <li>
                  <b class="code">{x.check}</b> ({text.severity[x.severity]}):{' '}
                  <span lang="en">{x.message}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {source === undefined ? (
          ''
        ) : (
          <p>
            <a href={ctx.href(`/sources/${source.id}`)}>{text.allFindings}</a>
          </p>
        )}
      </li>
      {source === undefined ? (
        ''
      ) : (
        <li>
          <h2>{text.provider}</h2>
          <p>
            <a href={ctx.href(`/sources/${source.id}`)}>{source.title[lang]}</a>, {source.provider[lang]}
          </p>
          <dl class="facts">
            <dt>{text.licence}</dt>
            <dd>
              <a href={source.licence.url} rel="license">
                {source.licence.name}
              </a>
            </dd>
            <dt>{text.citation}</dt>
            <dd lang="en">{source.citation}</dd>
            <dt>{text.original}</dt>
            <dd>
              <a href={source.url}>{new URL(source.url).host}</a>
            </dd>
          </dl>
        </li>
      )}
    </>
  )
}
