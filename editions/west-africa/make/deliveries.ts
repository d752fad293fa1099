/**
 * Make the edition's deliveries from the reference folder: `node editions/west-africa/make/deliveries.ts FOLDER [TARGET]`.
 *
 * The deliveries are kept in the project, so this runs only when the reference folder changes. FOLDER's README says
 * where each of its files comes from.
 */
import { join } from 'node:path'
import { census } from './census.ts'
import { deathsIom } from './deaths-iom.ts'
import { displacementIdmc } from './displacement-idmc.ts'
import { flowsAbelCohen } from './flows-abel-cohen.ts'
import { undesa } from './undesa.ts'
import { unhcr } from './unhcr.ts'
import { worldbankMigration } from './worldbank-migration.ts'
import { worldbankMoney } from './worldbank-money.ts'
import { worldbankWdi } from './worldbank-wdi.ts'
import { wpp } from './wpp.ts'
import { write } from './write.ts'

const [folder, target = join(import.meta.dirname, '..', 'sources')] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('Say where the reference folder is: npm run deliveries -- FOLDER\n')
  process.exit(2)
}
const deliveries = [
  undesa,
  census,
  worldbankMigration,
  unhcr,
  displacementIdmc,
  deathsIom,
  worldbankMoney,
  worldbankWdi,
  wpp,
  flowsAbelCohen,
].flatMap((source) => source(folder))
await write(deliveries, target)
process.stdout.write(`${deliveries.length} deliveries made in ${target}\n`)
