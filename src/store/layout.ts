/**
 * Where an edition keeps what the program makes: everything under `.corridor`, nothing of it edited by hand.
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

export interface Layout {
  readonly root: string
  readonly deliveries: string
  readonly datasets: string
  /** Linkages of persons, a folder each: names and dates of people. */
  readonly linkages: string
  /** Names, documents and dates of birth, encrypted, a folder for each source; made when the first are written. */
  readonly identities: string
  /** The key that opens the others, where it is not given by the environment; not to be copied with the rest. */
  readonly rootKey: string
  /** Who opened what, and why. */
  readonly audit: string
  readonly catalog: string
  /** What waits for a person's approval: the release as it would be published, and the report on it; restricted. */
  readonly candidate: string
  /** Reports on the releases that were approved, a folder each, and the true cells behind the one in force; restricted. */
  readonly approved: string
  /** Protected files of persons that wait for approval, a folder each; restricted. */
  readonly candidateMicrodata: string
  /** Reports on those that were approved, by name and version; restricted. */
  readonly approvedMicrodata: string
  /** Protected files of persons that were approved, by name and version: may be handed out. */
  readonly microdata: string
  readonly published: string
  /** Counts of the public server; made by it. */
  readonly usage: string
  readonly lock: string
}

/** The folders of the edition in `editionDir`, as absolute paths; made where they are absent. */
export function layout(editionDir: string): Layout {
  const root = resolve(editionDir, '.corridor')
  const found = {
    root,
    deliveries: join(root, 'deliveries'),
    datasets: join(root, 'restricted'),
    linkages: join(root, 'linkages'),
    identities: join(root, 'identities'),
    rootKey: join(root, 'keys', 'root.key'),
    audit: join(root, 'audit.sqlite'),
    catalog: join(root, 'catalog.sqlite'),
    candidate: join(root, 'candidate'),
    approved: join(root, 'approved'),
    candidateMicrodata: join(root, 'candidate-microdata'),
    approvedMicrodata: join(root, 'approved-microdata'),
    microdata: join(root, 'microdata'),
    published: join(root, 'published'),
    usage: join(root, 'usage'),
    lock: join(root, 'lock'),
  }
  for (const dir of [found.deliveries, found.datasets, found.linkages, found.published])
    mkdirSync(dir, { recursive: true })
  return found
}
