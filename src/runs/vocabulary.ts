/**
 * The vocabulary that travels with a release: the standards, and the lists that only the edition can know.
 *
 * CL_SOURCE lists the edition's sources, those of records too, CL_COMPOSITION every composition that its groups have had.
 */
import type { ReadEdition } from '../edition/read-edition.ts'
import { Source } from '../edition/source.ts'
import type { Vocabulary } from '../published/model.ts'
import { publicSource } from '../published/public-source.ts'
import type { Codelist } from '../standards/codelist.ts'
import { compositions } from '../standards/compositions.ts'
import type { Standards } from '../standards/standards.ts'

const several = { en: 'Several sources', fr: 'Plusieurs sources', pt: 'Várias fontes' }

function sourceList(given: ReadEdition): Codelist {
  return {
    id: 'CL_SOURCE',
    agency: 'Corridor',
    version: '1.0',
    source: `The sources of the edition ${given.edition.id}`,
    ours: true,
    name: { en: 'Source', fr: 'Source', pt: 'Fonte' },
    codes: [
      ...[...given.sources, ...given.recordSources].map((source) => ({
        id: source.id,
        name: source.title,
        description: source.provider,
      })),
      { id: 'several', name: several },
    ],
  }
}

/** Every composition that the groups of `standards` have had, as a codelist. */
export function compositionList(standards: Standards): Codelist {
  const codes = standards.groups.flatMap((group) =>
    compositions(group).map((c) => ({
      id: c.id,
      name: {
        en: `${group.name.en}, ${c.members.length} members (${c.from ?? '…'} to ${c.to ?? 'today'})`,
        fr: `${group.name.fr}, ${c.members.length} membres (du ${c.from ?? '…'} au ${c.to ?? 'présent'})`,
        pt: `${group.name.pt}, ${c.members.length} membros (de ${c.from ?? '…'} até ${c.to ?? 'hoje'})`,
      },
      parent: group.id,
    })),
  )
  return {
    id: 'CL_COMPOSITION',
    agency: 'Corridor',
    version: '1.0',
    source: 'The dated memberships in standards/groups',
    ours: true,
    name: { en: 'Composition of a group', fr: 'Composition d’un groupe', pt: 'Composição de um grupo' },
    codes,
  }
}

/** @param released ids of the tables that are published: one that is too thin is left out */
export function vocabularyOf(
  given: ReadEdition,
  standards: Standards,
  released: readonly string[] = given.edition.tables,
): Vocabulary {
  return {
    edition: { ...given.edition, tables: [...released] },
    tables: standards.tables.filter((table) => released.includes(table.id)),
    concepts: standards.concepts,
    codelists: [...standards.codelists, ...given.codelists, sourceList(given), compositionList(standards)],
    areas: standards.areas,
    groups: standards.groups,
    sources: [
      ...given.sources.map((source) =>
        Source.parse(Object.fromEntries(Object.entries(source).filter(([name]) => name !== 'dir'))),
      ),
      ...given.recordSources.map(publicSource),
    ],
    definitions: standards.definitions,
    structures: standards.structures,
    templates: standards.templates,
    questions: standards.questions,
    actions: standards.actions,
    scales: standards.scales,
    reliability: standards.reliability,
  }
}
