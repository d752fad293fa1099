/**
 * What is told of a protected file of persons: the report on it, and the pages that stand beside it.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Microdata } from '../../edition/microdata.ts'
import { languages } from '../../standards/labels.ts'
import { codebookName, reportName } from './candidate.ts'
import type { Codebook } from '../../published/codebook.ts'
import { measureFile } from './measure-file.ts'
import type { MicrodataReport } from './microdata-report.ts'
import type { ProtectedFile } from './protect-file.ts'
import type { PersonsRead } from './read-persons.ts'
import { codebookPage } from './report/codebook-page.tsx'
import { microdataPage } from './report/microdata-page.tsx'
import type { Variable } from './variables.ts'

export interface Told {
  readonly described: Microdata
  readonly edition: string
  readonly variables: readonly Variable[]
  readonly file: ProtectedFile
  readonly read: PersonsRead
  /** SHA-256 of the file as CSV. */
  readonly hash: string
  /** Hashes of files about the same records that were approved. */
  readonly others: readonly string[]
  readonly now: string
}

export function reportOf(told: Told): MicrodataReport {
  const { described, edition, variables, file, read, hash, others, now } = told
  const { name, title, from, file: pattern, delivered, at, access, k, limits } = described
  return {
    edition,
    name,
    title,
    made: now,
    hash,
    from: {
      from,
      at,
      ...(pattern === undefined ? {} : { file: pattern }),
      ...(delivered === undefined ? {} : { delivered }),
    },
    access,
    k,
    limits,
    population: read.population,
    persons: file.persons,
    labels: Object.fromEntries(variables.map(({ column, label }) => [column, label])),
    ...measureFile(described, file, others.filter((one) => one !== hash).length),
  }
}

/** Write the codebook and the report into a folder: as JSON, and as a page in each language. */
export function writeReports(folder: string, codebook: Codebook, report: MicrodataReport): void {
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
  write(`${codebookName}.json`, `${JSON.stringify(codebook, null, 1)}\n`)
  write(`${reportName}.json`, `${JSON.stringify(report, null, 1)}\n`)
  for (const language of languages) {
    write(`${codebookName}.${language}.html`, codebookPage(codebook, language))
    write(`${reportName}.${language}.html`, microdataPage(report, language))
  }
}
