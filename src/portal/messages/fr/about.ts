/**
 * The page about the site, in French.
 */
import type { About } from '../en/about.ts'

export const about = {
  title: 'À propos de ce site',
  answer: (countries: string, tables: string, sources: string) =>
    `Ce site réunit ce que ${sources} sources disent des migrations dans ${countries} pays, en ${tables} tableaux ; il montre où elles s’accordent, où elles divergent et ce que personne n’a compté.`,
  what: {
    title: 'Ce que vous y trouverez',
    text: 'Combien de personnes vivent hors de leur pays de naissance, d’où elles viennent et où elles sont allées ; combien ont été déplacées ; ce qu’elles envoient au pays et ce que coûte l’envoi ; qui est mort ou a disparu en chemin. Chaque chiffre dit qui l’a compté, quand, et selon quelle définition.',
  },
  how: {
    title: 'Comment les chiffres sont établis',
    text: 'Les fichiers des fournisseurs sont conservés tels qu’ils sont arrivés. Ils sont lus, leurs codes ramenés à des nomenclatures communes, puis vérifiés. Ce qu’un contrôle écarte est mis de côté et listé, jamais supprimé en silence. Les tableaux naissent ensuite d’étapes que chacun peut lire et refaire.',
  },
  read: {
    title: 'Comment les lire',
    points: [
      'Un trait plein ou une barre pleine est un dénombrement ; un trait tireté ou un point creux, l’estimation d’un modèle.',
      'Un chiffre manquant n’est jamais montré comme un zéro : il porte un signe, et ce signe a son explication.',
      'Dans les phrases, les chiffres sont arrondis ; dans les tableaux, ils sont ceux de la source.',
      'Suivez n’importe quel chiffre d’un tableau pour voir d’où il vient, jusqu’aux lignes du fichier.',
    ],
  },
  not: {
    title: 'Ce qui n’y est pas',
    text: 'Aucune donnée sur une personne. Les chiffres publiés sont des totaux, et le programme qui les montre n’a accès à rien d’autre.',
  },
  release: {
    title: 'Les éditions',
    text: (number: string, date: string, program: string) =>
      `Vous lisez l’édition n° ${number}, établie le ${date} par ${program}. Une édition ne change jamais : les corrections viennent avec la suivante. Les mêmes données donnent toujours la même empreinte, ce qui permet à chacun de vérifier une copie :`,
    approved: (by: string, date: string) => `Publication approuvée par ${by} le ${date}.`,
    objection: (reason: string) =>
      `Approuvée avec une réserve, des contrôles étant au rouge. Raison donnée : ${reason}`,
  },
  contact: (address: string) => `Questions et corrections : ${address}`,
} satisfies About
