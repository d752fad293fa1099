/**
 * How long a page takes, over HTTP on the loopback, one reader at a time: median and 99th percentile per template.
 *
 * The reference is a bare Node server that sends the home page's finished bytes, asked the same way in the same run.
 * Needs a release: `npm start` once, or `corridor run editions/west-africa`.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

const rounds = Number(process.argv[2] ?? 200)
const published = join(import.meta.dirname, '../editions/west-africa/.corridor/published')
const templates = [
  '',
  '/countries',
  '/countries/CIV',
  '/countries/CPV',
  '/corridors/BFA/CIV',
  '/corridors/MLI/FRA',
  '/tables',
  '/tables/stock-origin',
  '/tables/flow-spread',
  '/compare',
  '/themes/displacement',
  '/sources',
  '/sources/undesa-ims-2024',
  '/methods',
  '/search?q=Mali+to+France',
]

interface Site {
  readonly url: string
  close(): Promise<void>
}
const server = (await import(join(import.meta.dirname, '../dist/server.js'))) as {
  serve(o: object): Promise<Site>
}
const site = await server.serve({ publishedDir: published, host: '127.0.0.1', port: 0 })

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

async function timed(
  url: string,
  n: number,
): Promise<{ readonly p50: number; readonly p99: number; readonly bytes: number }> {
  const times: number[] = []
  let bytes = 0
  for (let i = 0; i < n + 5; i += 1) {
    const began = performance.now()
    const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } })
    bytes = (await answer.arrayBuffer()).byteLength
    if (answer.status >= 400) throw new Error(`${url}: ${answer.status}`)
    if (i >= 5) times.push(performance.now() - began)
  }
  const sorted = times.toSorted((a, b) => a - b)
  return { p50: at(sorted, 0.5), p99: at(sorted, 0.99), bytes }
}

const home = Buffer.from(await (await fetch(`${site.url}/en`)).arrayBuffer())
const bare = createServer((_request, response) => response.end(home)).listen(0, '127.0.0.1')
await new Promise((resolve) => bare.once('listening', resolve))
const reference = await timed(`http://127.0.0.1:${(bare.address() as AddressInfo).port}/`, rounds)
console.log(
  `reference: finished bytes from a bare server   p50 ${reference.p50.toFixed(2)} ms   p99 ${reference.p99.toFixed(2)} ms`,
)
for (const path of templates) {
  const t = await timed(`${site.url}/en${path}`, rounds)
  console.log(
    `${`/en${path}`.padEnd(46)} p50 ${t.p50.toFixed(1).padStart(6)} ms (${(t.p50 / reference.p50).toFixed(0)} ×)   p99 ${t.p99.toFixed(1).padStart(6)} ms (${(t.p99 / reference.p99).toFixed(0)} ×)`,
  )
}
bare.close()
await site.close()
