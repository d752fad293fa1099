/**
 * Write the page that lists all deliveries, in the edition's languages, above the folders of their reports.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile, sweep } from '../durable.ts'
import type { ReadEdition } from '../edition/read-edition.ts'
import type { Language } from '../standards/labels.ts'
import type { IntakeCatalog } from '../store/intake-catalog.ts'
import type { Layout } from '../store/layout.ts'
import { deliveryList } from './delivery-list.ts'
import { deliveriesPage } from './report/deliveries-page.tsx'

/** Where the list stands in a language. */
export const deliveriesPath = (place: Layout, language: Language): string =>
  join(place.datasets, 'reports', `deliveries.${language}.html`)

/** @param now ISO date and time */
export function writeDeliveries(
  given: ReadEdition,
  place: Layout,
  catalog: IntakeCatalog,
  now: string,
): void {
  const list = deliveryList(given.recordSources, catalog)
  const folder = join(place.datasets, 'reports')
  mkdirSync(folder, { recursive: true })
  sweep(folder)
  for (const language of given.edition.languages)
    replaceFile(
      deliveriesPath(place, language),
      deliveriesPage({ title: given.edition.title, list, now }, language),
    )
}
