/**
 * `corridor serve EDITION`: open the last release as a site, print its address, and stay until stopped.
 */
import { join } from 'node:path'
import { problem } from '../problem.ts'
import { serve } from '../server.ts'

/** @throws cli.invalid-option, published.missing */
export async function serveCommand(edition: string, host: string, port: string): Promise<void> {
  const number = Number(port)
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw problem('cli.invalid-option', {
      message: `“${port}” is no port: expected a number from 0 to 65535.`,
    })
  }
  const site = await serve({
    publishedDir: join(edition, '.corridor', 'published'),
    usageDir: join(edition, '.corridor', 'usage'),
    host,
    port: number,
    onError: (error) => process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`),
  })
  process.stdout.write(`The site is open at ${site.url} (Ctrl-C ends it).\n`)
  const end = (): void => {
    void site.close().then(() => process.exit(0))
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}
