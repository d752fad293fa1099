/** The report of a delivery in French. */
import type { Messages } from './en.ts'

export const fr: Messages = {
  kicker: 'Compte rendu d’une livraison',
  title: (file, provider) => `${file}, de : ${provider}`,
  rows: { one: 'ligne', other: 'lignes' },
  verdict: {
    accepted: (rows) => `Acceptée. Le fichier est repris en entier : ${rows}.`,
    warnings: (accepted, aside) =>
      `Acceptée, avec réserves. Reprises : ${accepted}. Mises de côté : ${aside}.`,
    refused: (aside, share, most) =>
      `Refusée. ${aside} du fichier (${share}) seraient mises de côté ; au plus ${most} peuvent l’être. Rien n’en est repris avant un nouvel envoi.`,
    refusedByRule: (rule) =>
      `Refusée : le fichier dans son ensemble enfreint une règle (${rule}). Rien n’en est repris avant un nouvel envoi.`,
  },
  facts: {
    received: 'Reçue le',
    hash: 'Empreinte (SHA-256)',
    rows: 'Lignes après l’en-tête',
    accepted: 'Reprises',
    setAside: 'Mises de côté',
    dates: (column) => `${column}, première et dernière valeur`,
  },
  mend: {
    title: 'À corriger',
    lead: 'Ces lignes sont mises de côté et gardées. Elles figurent dans le fichier des lignes mises de côté, chacune précédée de la raison : corrigez-les là et renvoyez ce fichier, ou renvoyez le fichier entier.',
    none: 'Rien : aucune ligne n’est mise de côté.',
  },
  know: {
    title: 'À savoir',
    lead: 'Ces lignes sont reprises. Là où un champ n’a pu être lu, l’enregistrement n’a pas de valeur.',
    none: 'Rien : aucune règle ne donne de réserve.',
  },
  table: {
    what: 'Constat',
    fix: 'Que faire',
    rows: 'Lignes',
    first: 'Les premières, comptées après l’en-tête',
  },
  unreadable: {
    what: 'Les champs de la ligne ne peuvent être séparés : il y en a plus ou moins que dans l’en-tête.',
    fix: 'Chercher un séparateur ou un guillemet à l’intérieur d’un champ, ou une ligne coupée.',
  },
  reading: {
    'harmonise.missing-code': {
      what: (c) => `${c} est vide, et un enregistrement ne peut s’en passer.`,
      fix: () => 'Le remplir.',
    },
    'harmonise.unknown-code': {
      what: (c) => `${c} porte un code qui n’est dans aucune liste.`,
      fix: (allowed) =>
        `Écrire ${allowed === '' ? 'un code de la liste' : `l’un de ceux-ci : ${allowed}`}. Si le code est juste, le signaler à l’office, qui l’ajoutera.`,
    },
    'harmonise.invalid-time': {
      what: (c) => `${c} n’est pas une date dans la forme convenue, ou pas un jour du calendrier.`,
      fix: (forms) => `Écrire la date dans la forme convenue : ${forms}.`,
    },
    'harmonise.spreadsheet-date': {
      what: (c) => `${c} est un nombre par lequel un tableur garde les dates.`,
      fix: () => 'Mettre la colonne au format date ou texte avant d’enregistrer le fichier.',
    },
    'harmonise.invalid-number': {
      what: (c) => `${c} n’est pas un nombre.`,
      fix: () => 'N’écrire que des chiffres.',
    },
  },
  dateSigns: { d: 'JJ', m: 'MM', Y: 'AAAA', y: 'AA' },
  found: (text, rows, near) => `« ${text} » : ${rows}${near === '' ? '' : ` ; proches : ${near}`}`,
  rules: {
    'in-order': {
      what: (columns) =>
        `Ces champs ne se suivent pas, aucun ne peut être postérieur ou supérieur au suivant : ${columns}.`,
      fix: 'Voir lequel est faux.',
    },
    'in-range': {
      what: (c, min, max) =>
        `${c} est hors de ce qui est possible${min === '' ? '' : `, à partir de ${min}`}${max === '' ? '' : `, jusqu’à ${max}`}.`,
      fix: 'Voir s’il s’agit d’une faute de frappe.',
    },
    needs: {
      what: (c, codes, columns) =>
        `Là où ${c} ${codes === '' ? 'est rempli' : `vaut ${codes}`}, ces champs doivent l’être aussi et ne le sont pas : ${columns}.`,
      fix: 'Les remplir.',
    },
    unique: {
      what: (columns) => `Une ligne précédente du fichier a la même valeur : ${columns}.`,
      fix: 'Supprimer la ligne si c’est la même, ou corriger le numéro.',
    },
    new: {
      what: (columns) => `Une ligne de même valeur est arrivée avec une livraison précédente : ${columns}.`,
      fix: 'Si elle corrige l’ancienne, le dire à l’office ; si c’est la même, la supprimer.',
    },
    filled: {
      what: (c, percent) => `${c} est vide dans plus de ${percent} des lignes.`,
      fix: 'Voir si la colonne a été oubliée à l’export.',
    },
    known: {
      what: (c, source) => `${c} est inconnu de ${source}.`,
      fix: 'Voir s’il s’agit d’une faute de frappe ou si l’autre fichier est en retard.',
    },
    holds: { what: (note) => note, fix: 'Voir lequel des champs est faux.' },
  },
  received: 'le jour de la livraison',
  changed: {
    title: (file, date) => `Ce qui a changé depuis ${file} du ${date}`,
    lead: (rows, before) => `Cette livraison-là avait ${before} ; celle-ci a ${rows}.`,
    shares: 'Parts des enregistrements qui ont bougé de deux pour cent du total ou plus',
    column: 'Colonne',
    code: 'Code',
    before: 'Avant',
    now: 'Maintenant',
    fresh: 'Codes qu’aucun enregistrement n’avait avant',
    none: 'Aucune part n’a bougé de deux pour cent ou plus, et aucun code n’est nouveau.',
  },
  columns: {
    title: 'Remplissage des colonnes',
    lead: 'Part des enregistrements repris qui ont une valeur.',
    column: 'Colonne',
    from: 'Dans le fichier',
    filled: 'Remplie',
  },
  footer:
    'Ce compte rendu contient des effectifs, des numéros de lignes et des codes que plusieurs lignes portent ; aucune valeur d’une personne n’y figure. C’est un seul fichier, qui ne demande rien au réseau.',
}
