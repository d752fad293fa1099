/**
 * What a reader is told when a page cannot be shown, in French.
 */
import type { Failure } from '../en/failure.ts'

export const failure = {
  notFound: {
    title: 'Cette page n’existe pas',
    text: (path: string) =>
      `Il n’y a rien à l’adresse ${path}. Elle comporte peut-être une faute de frappe, ou la page a changé de place.`,
  },
  invalid: {
    title: 'Nous ne comprenons pas cette adresse',
    text: 'Une partie de l’adresse n’a pas la forme attendue. Repartez de l’une de ces pages.',
  },
  tooLarge: {
    title: 'Cette sélection est trop vaste pour être affichée',
    text: 'Choisissez moins de pays, d’années ou de catégories, ou téléchargez le tableau entier.',
  },
  broken: {
    title: 'Une erreur s’est produite chez nous',
    text: 'La page n’a pas pu être composée. Vous n’y êtes pour rien. Réessayez dans une minute ; les autres pages devraient fonctionner.',
  },
  nearest: 'Cherchiez-vous',
  instead: 'D’ici, vous pouvez aller à',
} satisfies Failure
