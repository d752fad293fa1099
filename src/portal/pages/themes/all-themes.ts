/**
 * The themes, in the order of the site.
 */
import { asylum } from './asylum.ts'
import { deaths } from './deaths.ts'
import { displacement } from './displacement.ts'
import { flows } from './flows.ts'
import { population } from './population.ts'
import { remittances } from './remittances.ts'
import type { Theme } from './theme.ts'

export const allThemes: readonly Theme[] = [displacement, asylum, deaths, remittances, flows, population]
