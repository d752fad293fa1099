/** All agencies of Sanoria that hand over files. */
import type { Agency, Office } from './agency.ts'
import { borderPolice } from './border.ts'
import { census } from './census.ts'
import { civilRegistration } from './civil.ts'
import { consulates } from './consulates.ts'
import { justiceMinistry } from './naturalisations.ts'
import { interiorMinistry } from './permits.ts'
import { refugeeCommission } from './refugees.ts'
import { labourForceSurvey } from './survey.ts'
import { labourInspectorate } from './work-permits.ts'

export const agenciesOf = (office: Office): readonly Agency[] =>
  [
    borderPolice,
    interiorMinistry,
    labourInspectorate,
    refugeeCommission,
    consulates,
    civilRegistration,
    justiceMinistry,
    census,
    labourForceSurvey,
  ].map((open) => open(office))
