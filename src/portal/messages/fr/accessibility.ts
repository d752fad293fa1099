/**
 * The accessibility statement, in French.
 */
import type { Accessibility } from '../en/accessibility.ts'

export const accessibility = {
  title: 'Accessibilité',
  answer:
    'Ce site doit servir à tout le monde : avec un lecteur d’écran, au seul clavier, agrandi, sur un petit téléphone, sans scripts. Voici ce que nous vérifions, et ce qui laisse encore à désirer.',
  does: {
    title: 'Ce sur quoi vous pouvez compter',
    points: [
      'Chaque image a une phrase qui dit ce qu’on y voit, et un tableau de ses chiffres exacts.',
      'Tout s’atteint au clavier, dans l’ordre de lecture, et l’élément actif se voit.',
      'Aucune page n’exige de script ; formulaires et liens sont ceux du navigateur.',
      'Les pages fonctionnent dès 320 pixels de large et à un zoom de 200 %. Les tableaux larges défilent dans leur propre cadre, y compris avec les flèches du clavier.',
      'Les couleurs suivent le réglage clair ou sombre de votre appareil et ses couleurs imposées ; le contraste du texte est d’au moins 4,5 pour 1. Rien n’est dit par la seule couleur.',
      'Les tableaux ont un titre, des en-têtes de lignes et de colonnes, et le sens de chaque signe en toutes lettres.',
      'Les pages s’impriment proprement.',
    ],
  },
  tested: {
    title: 'Ce qui est vérifié',
    text: 'Nous visons le niveau AA des Règles pour l’accessibilité des contenus Web (WCAG) 2.2. À chaque changement du programme, un exemple de chaque type de page, dans chaque langue, est contrôlé par programme (axe-core), en grande et en petite largeur ; l’ordre du clavier, la visibilité de l’élément actif, la validité du HTML et l’usage sans scripts sont également vérifiés. Un programme ne trouve qu’une partie de ce qui compte : le site n’a pas encore été essayé par des personnes qui utilisent des aides techniques.',
  },
  limits: {
    title: 'Ce qui laisse à désirer',
    points: [
      'Les citations, les noms des licences et les phrases des rapports de qualité sont en anglais dans toutes les langues. Ils sont signalés comme tels, pour qu’un lecteur d’écran les prononce bien.',
      'Les grands tableaux sont longs à écouter. Choisissez d’abord moins de pays ou d’années, ou emportez le tableau sous forme de fichier.',
      'Les images téléchargées en PNG n’ont pas de description : reportez-vous à la phrase et au tableau de la page, ou au SVG, qui porte la sienne.',
      'Les codes tels que _T et la nature des estimations sont expliqués sur la page de la nomenclature ou du tableau, non à côté de chacun.',
    ],
  },
  help: {
    title: 'Si quelque chose ne fonctionne pas',
    text: 'Dites-nous ce que vous vouliez faire, sur quelle page et avec quel appareil.',
    contact: (address: string) => `Écrivez à ${address}.`,
    noContact: 'Prévenez l’organisme qui héberge cette copie du site.',
    files: 'Tous les chiffres existent aussi en fichiers :',
    link: 'pour les programmes (API)',
  },
} satisfies Accessibility
