/**
 * A protected file of persons that waits, as a folder that is sealed like the candidate of a release (../approval/candidate.ts):
 *
 *     candidate-microdata/NAME/  data.csv  data.parquet  codebook.json  codebook.{en,fr,pt}.html  report.json  report.{en,fr,pt}.html
 *
 * and those that were approved: `approved-microdata/NAME/v1/` keeps the report, `microdata/NAME/v1/` holds what may be handed out.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { problem } from '../../problem.ts'
import type { Layout } from '../../store/layout.ts'
import { readSeal } from '../approval/candidate.ts'
import type { Seal } from '../approval/candidate.ts'
import type { MicrodataReport } from './microdata-report.ts'

export const dataName = 'data'
export const codebookName = 'codebook'
export const reportName = 'report'

export const candidateFolder = ({ candidateMicrodata }: Layout, name: string): string =>
  join(candidateMicrodata, name)

export interface MicrodataCandidate extends Seal {
  readonly report: MicrodataReport
}

const reportIn = (folder: string): MicrodataReport =>
  JSON.parse(readFileSync(join(folder, `${reportName}.json`), 'utf8')) as MicrodataReport

/** @throws microdata.changed */
export function readMicrodataCandidate(place: Layout, name: string): MicrodataCandidate | undefined {
  const folder = candidateFolder(place, name)
  const seal = readSeal(folder, (what) => problem('microdata.changed', { name, what }))
  return seal === undefined ? undefined : { ...seal, report: reportIn(folder) }
}

export interface ApprovedMicrodata {
  readonly name: string
  readonly version: number
  readonly report: MicrodataReport
}

export const versionName = (version: number): string => `v${version}`

/** All files of persons that were ever approved, by name and version. */
export function approvedMicrodata({ approvedMicrodata: folder }: Layout): readonly ApprovedMicrodata[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) =>
      readdirSync(join(folder, name))
        .filter((version) => /^v\d+$/.test(version))
        .map((version) => ({
          name,
          version: Number(version.slice(1)),
          report: reportIn(join(folder, name, version)),
        }))
        .toSorted((a, b) => a.version - b.version),
    )
}

/** Of those that were approved, the last of this name. */
export const lastVersion = (place: Layout, name: string): ApprovedMicrodata | undefined =>
  approvedMicrodata(place).findLast((one) => one.name === name)
