/**
 * `corridor serve EDITION …`: open the last release of each as a site, print the addresses, and stay until stopped. Several editions, such
 * as a region's and a country's, stand on ports that follow one another, and each page leads to the others.
 */
import { join } from 'node:path'
import { problem } from '../problem.ts'
import { serve } from '../server.ts'
import type { Site } from '../server.ts'
import { stoppedByHand } from './until-stopped.ts'

/** @throws cli.invalid-option, published.missing */
export async function serveCommand(editions: readonly string[], host: string, port: string): Promise<void> {
  const first = Number(port)
  if (!Number.isInteger(first) || first < 0 || first > 65_535) {
    throw problem('cli.invalid-option', {
      message: `“${port}” is no port: expected a number from 0 to 65535.`,
    })
  }
  const sites: Site[] = []
  const close = async (): Promise<void> => {
    await Promise.all(sites.map((site) => site.close()))
  }
  try {
    for (const [place, edition] of editions.entries()) {
      const site: Site = await serve({
        publishedDir: join(edition, '.corridor', 'published'),
        microdataDir: join(edition, '.corridor', 'microdata'),
        usageDir: join(edition, '.corridor', 'usage'),
        host,
        port: first === 0 ? 0 : Math.min(first + place, 65_535),
        neighbours: () => sites.filter((other) => other !== site),
        onError: (error) =>
          process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`),
      })
      sites.push(site)
    }
  } catch (error) {
    await close()
    throw error
  }
  for (const { title, url } of sites)
    process.stdout.write(
      sites.length === 1
        ? `The site is open at ${url} (Ctrl-C ends it).\n`
        : `${title.en} is open at ${url} (Ctrl-C ends it).\n`,
    )
  await stoppedByHand()
  await close()
}
