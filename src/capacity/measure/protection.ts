/**
 * How the country's own published figures stand up: whether each says how it is protected, and how many passed every check.
 */
import type { Observation } from '../../published/model.ts'
import type { Asked, Measure, Measured } from './measure.ts'
import { nationalCells } from './national-cells.ts'
import { madeIn } from './newest-year.ts'
import { notKnown, reasons } from './not-known.ts'
import { atLeast } from './score-of.ts'

async function share(
  asked: Asked,
  met: (o: Observation) => boolean,
  full: number,
  half: number,
): Promise<Measured> {
  const { tables, sources } = await nationalCells(asked.release, asked.country)
  const cells = tables.flatMap((t) => t.cells)
  if (cells.length === 0) return notKnown(reasons.noNational)
  const filled = cells.filter(met).length
  const value = (100 * filled) / cells.length
  return {
    value,
    year: madeIn(asked.release),
    filled,
    required: cells.length,
    score: atLeast(value, full, half),
    evidence: [
      ...tables.map(
        ({ table }) =>
          ({ kind: 'selection', table: table.id, where: { REF_AREA: [asked.country] } }) as const,
      ),
      ...sources.map((s) => ({ kind: 'source', id: s.id }) as const),
    ],
  }
}

export const protectionMeasures: readonly Measure[] = [
  {
    id: 'protection',
    title: {
      en: 'Figures with a statement on disclosure',
      fr: 'Chiffres munis d’une mention de confidentialité',
      pt: 'Números com indicação de confidencialidade',
    },
    unit: 'percent',
    better: 'higher',
    how: {
      en: 'Of the published figures of the country’s own making, the share that carries a confidentiality status: free because its provider had published it, or protected before it was published.',
      fr: 'Parmi les chiffres publiés que le pays a produits, la part qui porte un statut de confidentialité : libre parce que le producteur l’avait publié, ou protégé avant publication.',
      pt: 'Dos números publicados que o país produziu, a parte que traz um estatuto de confidencialidade: livre porque o produtor já o publicara, ou protegido antes da publicação.',
    },
    scoring: {
      en: '1 where every figure has one, 0.5 from 95 per cent on, 0 below.',
      fr: '1 si chaque chiffre en porte un, 0,5 à partir de 95 %, 0 au-dessous.',
      pt: '1 se cada número o traz, 0,5 a partir de 95 %, 0 abaixo.',
    },
    source: 'Corridor; United Nations, Fundamental Principles of Official Statistics, principle 6',
    of: (asked) => share(asked, (o) => o.confidentiality !== '', 100, 95),
  },
  {
    id: 'quality-checks',
    title: {
      en: 'Figures that passed every check',
      fr: 'Chiffres qui ont passé tous les contrôles',
      pt: 'Números que passaram todos os controlos',
    },
    unit: 'percent',
    better: 'higher',
    how: {
      en: 'Of the published cells of the country’s own making, the share that has a value and the status “normal”: not set aside, not marked by a check, not missing.',
      fr: 'Parmi les cases publiées que le pays a produites, la part qui a une valeur et le statut « normal » : ni écartée, ni signalée par un contrôle, ni manquante.',
      pt: 'Das células publicadas que o país produziu, a parte que tem valor e o estatuto «normal»: nem posta de lado, nem assinalada por um controlo, nem em falta.',
    },
    scoring: {
      en: '1 from 99 per cent on, 0.5 from 90 per cent on, 0 below.',
      fr: '1 à partir de 99 %, 0,5 à partir de 90 %, 0 au-dessous.',
      pt: '1 a partir de 99 %, 0,5 a partir de 90 %, 0 abaixo.',
    },
    source: 'Corridor',
    of: (asked) => share(asked, (o) => o.value !== null && o.status === 'A', 99, 90),
  },
]
