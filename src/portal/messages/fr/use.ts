/**
 * La page sur l’usage, en français : ce qui est consulté, ce qui est téléchargé, ce qui cite l’édition, et comment on compte.
 */
import type { Use } from '../en/use.ts'

export const use: Use = {
  title: 'Usage',
  answer: {
    uses: (n, text) =>
      n === 0
        ? 'On ne connaît aucune loi, aucun plan, aucune décision ni aucun rapport qui cite cette édition.'
        : n === 1
          ? 'On connaît un texte (loi, plan, décision ou rapport) qui cite cette édition.'
          : `On connaît ${text} (lois, plans, décisions, rapports) qui citent cette édition.`,
    views: (pages, files, month) =>
      `En ${month}, ses pages ont été consultées ${pages} et ses données et documents téléchargés ${files}.`,
    noViews: 'Aucun mois entier de consultations n’a encore été compté.',
  },
  usesCount: { one: 'texte', other: 'textes' },
  times: { one: 'fois', other: 'fois' },
  what: 'Des statistiques valent ce que l’on en fait. Une consultation n’est pas encore un usage : le registre des décisions est donc séparé des comptes du serveur.',
  months: {
    title: 'Consultations et téléchargements par mois',
    unit: (from, to) => `Nombre de fois, mois entiers ; de ${from} à ${to}`,
    pages: 'Pages et tableaux consultés',
    files: 'Fichiers et documents téléchargés',
    summary: (most, n) => `Le mois où les pages ont été le plus consultées est ${most} : ${n}.`,
    source: 'Compté par le serveur de ce site',
    definition:
      'Toute réponse à une demande de page, de fichier ou de document, hors robots qui se déclarent comme tels.',
    month: 'Mois',
  },
  most: {
    title: 'Ce qui est le plus consulté',
    caption: 'Pages et tableaux les plus consultés',
    unit: (month) => `Nombre de fois, ${month}`,
    name: 'Page ou tableau',
    count: 'Consultations',
    kind: 'Nature',
    kinds: { page: 'page', table: 'tableau', download: 'fichier', document: 'document' },
    home: 'Page d’accueil',
    cells: (table) => `Chiffres isolés du tableau « ${table} »`,
    corridor: (from, to) => `${from} → ${to}`,
    capacity: (page) => `Capacités : ${page}`,
    more: 'Autres, comptées ensemble',
    withheld: (n) => `Consultées moins de cinq fois chacune, et non montrées : ${n}.`,
  },
  fetched: {
    title: 'Ce qui est téléchargé',
    caption: 'Fichiers de données, images et documents, par format',
    format: 'Format',
    count: 'Fois',
    picture: (format) => `Image (${format})`,
    document: (format) => `Document (${format})`,
    persons: (format) => `Fichier de personnes (${format})`,
    table: (format) => `Données (${format})`,
  },
  languages: {
    title: 'Dans quelle langue',
    caption: 'Pages et tableaux consultés, par langue',
    language: 'Langue',
    count: 'Consultations',
    share: 'Part',
  },
  fewer: 'moins de 5',
  none: 'Aucun mois entier n’a encore été compté : il n’y a rien à montrer. Le compte commence à la première visite et paraît après la fin de chaque mois.',
  register: {
    title: 'Décisions et rapports qui citent cette édition',
    none: 'Nous n’en connaissons aucun. Cela en dit plus sur ce que l’on nous signale que sur ce qui a été fait des chiffres.',
    caption: 'Registre des usages',
    what: 'Quoi',
    by: 'Auteur',
    kind: 'Nature',
    date: 'Date',
    used: 'Pour quoi faire',
    tables: 'Tableaux',
    release: (n) => `version ${n}`,
    madeUp: 'fictif',
    kinds: {
      law: 'loi',
      policy: 'politique',
      plan: 'plan',
      budget: 'budget',
      decision: 'décision',
      report: 'rapport',
      research: 'recherche',
      media: 'média',
    },
    tell: {
      title: 'Nous en signaler un',
      text: 'Indiquez quel document cite quel tableau ou quelle version, qui l’a produit, quand, à quoi les chiffres ont servi et où on peut le lire. Une entrée nomme un document, jamais une personne.',
      write: (address) => `Écrivez à ${address}.`,
      entry:
        'La personne qui tient cette édition l’ajoute au fichier capacity/uses.yaml ; l’entrée paraît avec la version suivante.',
    },
  },
  how: {
    title: 'Comment nous comptons',
    text: [
      'Le serveur ajoute un pour chaque page, tableau, fichier ou document fourni, par jour et par langue. Il ne dépose pas de témoin (cookie), n’exécute aucun script pour cela et n’interroge personne d’autre.',
      'Il ne garde ni adresse, ni nom de navigateur, ni mots cherchés, ni page de provenance. Ce qu’il garde est un tableau : jour, nom, langue, nombre.',
      'Ne sont pas comptés les robots qui se nomment bot, crawler ou spider, les pages chargées avant tout clic, les erreurs et les demandes d’en-tête seules. Les programmes qui lisent des données comptent : c’est un usage.',
      'Un compte dit combien de fois une chose a été demandée, non par combien de personnes. Un cache entre le lecteur et le serveur peut répondre sans nous : le vrai nombre est plus élevé.',
      'Les mois entiers sont publiés, dans la première version qui les suit. Les nombres inférieurs à cinq ne sont pas montrés.',
    ],
  },
  onward: {
    tables: 'Tous les tableaux',
    api: 'Comment les programmes peuvent les lire',
    cite: 'Licences et citation',
  },
}
