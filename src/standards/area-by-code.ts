/**
 * Find an area by a code of a named system. Codes of different systems look alike and differ (UNHCR's CHI is China, the
 * World Bank's CHI the Channel Islands; UNHCR's AUS is Australia's ISO code and its AUL Australia), so the system is always said.
 */
import type { Area } from './area.ts'

export type AreaSystem = 'iso3' | 'alpha2' | 'm49' | 'unhcr'

const find: Readonly<Record<AreaSystem, (areas: readonly Area[], code: string) => Area | undefined>> = {
  iso3: (areas, code) => areas.find((a) => a.id === code) ?? areas.find((a) => a.alpha3?.includes(code)),
  alpha2: (areas, code) => areas.find((a) => a.alpha2 === code),
  m49: (areas, code) => areas.find((a) => a.m49 === code.padStart(3, '0')),
  unhcr: (areas, code) => areas.find((a) => a.unhcr === code),
}

/**
 * Find the area that `system` calls `code`, or undefined. `iso3` also takes withdrawn codes and those of providers (`ZAR`,
 * `KSV`); `m49` takes text with or without leading zeros.
 */
export function areaByCode(areas: readonly Area[], system: AreaSystem, code: string): Area | undefined {
  return find[system](areas, code.trim())
}
