/** A measure whose value cannot be known, with the reason in words. */
import type { Labels } from '../../standards/labels.ts'
import type { Evidence, Measured } from './measure.ts'

export const notKnown = (
  why: Labels,
  evidence: readonly Evidence[] = [],
  year: number | null = null,
): Measured => ({
  value: null,
  year,
  score: null,
  why,
  evidence,
})

/** Reasons that several measures give. */
export const reasons = {
  noTable: {
    en: 'This edition does not make the table that the measure is read from.',
    fr: 'Cette édition ne produit pas le tableau dont cette mesure est tirée.',
    pt: 'Esta edição não produz o quadro de que esta medida é lida.',
  },
  noFigure: {
    en: 'The table has no figure for this country and year.',
    fr: 'Le tableau n’a pas de chiffre pour ce pays et cette année.',
    pt: 'O quadro não tem número para este país e este ano.',
  },
  noNational: {
    en: 'No figure of the country’s own making has reached this release.',
    fr: 'Aucun chiffre produit par le pays lui-même n’est parvenu à cette édition.',
    pt: 'Nenhum número produzido pelo próprio país chegou a esta edição.',
  },
  noDate: {
    en: 'The day on which the country’s figures were published is not known, so the delay cannot be counted.',
    fr: 'La date de publication des chiffres du pays n’est pas connue : le délai ne peut donc pas être compté.',
    pt: 'Não se conhece o dia em que os números do país foram publicados, pelo que o atraso não se pode contar.',
  },
  noCensus: {
    en: 'No census of the country in which people were asked about migration is known to this release.',
    fr: 'Cette édition ne connaît aucun recensement du pays qui ait posé des questions sur la migration.',
    pt: 'Esta edição não conhece nenhum censo do país que tenha feito perguntas sobre migração.',
  },
  notTold: {
    en: 'No source of this release tells whether a census asked this. The absence of a table is no proof that the question was absent.',
    fr: 'Aucune source de cette édition ne dit si un recensement a posé cette question. L’absence de tableau ne prouve pas l’absence de la question.',
    pt: 'Nenhuma fonte desta edição diz se um censo fez esta pergunta. A falta de um quadro não prova a falta da pergunta.',
  },
  notWritten: {
    en: 'Nothing about it has been written down for this country in this edition yet.',
    fr: 'Rien n’a encore été consigné à ce sujet pour ce pays dans cette édition.',
    pt: 'Nada foi ainda registado sobre isto para este país nesta edição.',
  },
} as const satisfies Record<string, Labels>
