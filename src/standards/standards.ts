/**
 * The whole vocabulary of the house, loaded from `standards/`: the one call by which the rest of the program gets it.
 *
 * Reading takes no clock and no network and always gives the same order, so that whatever is hashed over it is stable.
 */
import { fileURLToPath } from 'node:url'
import type { Action } from './action.ts'
import type { Area } from './area.ts'
import type { Codelist } from './codelist.ts'
import type { Concept } from './concept.ts'
import type { Definition } from './definition.ts'
import type { Group } from './group.ts'
import type { Question } from './question.ts'
import { readActions } from './read-actions.ts'
import { readAreas } from './read-areas.ts'
import { readCodelists } from './read-codelists.ts'
import { readConcepts } from './read-concepts.ts'
import { readDefinitions } from './read-definitions.ts'
import { readGroups } from './read-groups.ts'
import { readFolder } from './read-folder.ts'
import { readQuestions } from './read-questions.ts'
import { readRecordTypes } from './read-record-types.ts'
import { readResidenceRules } from './read-residence-rules.ts'
import { readScales } from './read-scales.ts'
import { readStructures } from './read-structures.ts'
import { readTables } from './read-tables.ts'
import { readTemplates } from './read-templates.ts'
import type { RecordType } from './record-type.ts'
import { Reliability } from './reliability.ts'
import type { ResidenceRule } from './residence-rule.ts'
import type { Scale } from './scale.ts'
import type { Structure } from './structure.ts'
import type { Table } from './table.ts'
import type { Template } from './template.ts'
import { templateLists } from './template-lists.ts'

export interface Standards {
  /** Those that are files, and those that the templates make; CL_AREA's codes are `areas`, ages are made by rule. */
  readonly codelists: readonly Codelist[]
  readonly areas: readonly Area[]
  readonly groups: readonly Group[]
  readonly concepts: readonly Concept[]
  readonly tables: readonly Table[]
  readonly definitions: readonly Definition[]
  readonly structures: readonly Structure[]
  readonly templates: readonly Template[]
  /** Harmonised rows of person-level records. */
  readonly recordTypes: readonly RecordType[]
  /** The assessment's questions, the actions that close gaps, and the scales that systems are scored by. */
  readonly questions: readonly Question[]
  readonly actions: readonly Action[]
  readonly scales: readonly Scale[]
  /** How long a stay, or an absence, changes the country of residence, for border crossings. */
  readonly residenceRules: readonly ResidenceRule[]
  /** Schemes of reliability, which class estimates of surveys by their coefficient of variation. */
  readonly reliability: readonly Reliability[]
}

/** `src/standards` and `dist/standards` lie equally deep, so one relative path serves both. */
const home = fileURLToPath(new URL('../../standards', import.meta.url))

/** Part of the program, and read once: half a second that each of an office's files would take again. */
let house: Standards | undefined

/**
 * Read the vocabulary from `dir`, by default the one that comes with the program.
 *
 * @throws standards.invalid where a file is absent or wrong.
 */
export function readStandards(dir: string = home): Standards {
  if (dir !== home) return readAll(dir)
  house ??= readAll(home)
  return house
}

function readAll(dir: string): Standards {
  const templates = readTemplates(dir)
  return {
    codelists: [...readCodelists(dir), ...templateLists(templates)],
    areas: readAreas(dir).codes,
    groups: readGroups(dir),
    concepts: readConcepts(dir),
    tables: readTables(dir),
    definitions: readDefinitions(dir),
    structures: readStructures(dir),
    templates,
    recordTypes: readRecordTypes(dir),
    questions: readQuestions(dir),
    actions: readActions(dir),
    scales: readScales(dir),
    residenceRules: readResidenceRules(dir),
    reliability: readFolder(dir, 'reliability', Reliability),
  }
}
