/** All agencies of Sanoria that hand over files. */
import type { Agency, Office } from './agency.ts'
import { asylumCommission } from './asylum-office.ts'
import { borderPolice } from './border.ts'
import { census } from './census.ts'
import { civilRegistration } from './civil.ts'
import { consulates } from './consulates.ts'
import { justiceMinistry } from './naturalisations.ts'
import { interiorMinistry } from './permits.ts'
import { refugeeCommission } from './refugees.ts'
import { reliefAgency } from './relief.ts'
import { labourForceSurvey } from './survey.ts'
import { labourInspectorate } from './work-permits.ts'

/** By the word that asks for one; each draws from a stream of its own, so that its files are the same without the others. */
const agencies = {
  border: borderPolice,
  permits: interiorMinistry,
  work: labourInspectorate,
  refugees: refugeeCommission,
  asylum: asylumCommission,
  relief: reliefAgency,
  consulates,
  civil: civilRegistration,
  naturalisations: justiceMinistry,
  census,
  survey: labourForceSurvey,
} as const
export type AgencyName = keyof typeof agencies

export const agencyNames = Object.keys(agencies) as readonly AgencyName[]

export const isAgencyName = (name: string): name is AgencyName => Object.hasOwn(agencies, name)

export const agenciesOf = (office: Office, names: readonly AgencyName[] = agencyNames): readonly Agency[] =>
  agencyNames.filter((name) => names.includes(name)).map((name) => agencies[name](office))
