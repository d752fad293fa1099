/** The report of a delivery in French. */
import type { Messages } from './en.ts'

export const fr: Messages = {
  kicker: 'Compte rendu d’une livraison',
  title: (file, provider) => `${file}, de : ${provider}`,
  rows: { one: 'ligne', other: 'lignes' },
  verdict: {
    accepted: (rows) => `Acceptée. Le fichier est repris en entier : ${rows}.`,
    inPart: (accepted, aside) => `Acceptée en partie. Reprises : ${accepted}. Mises de côté : ${aside}.`,
    inPartWarned: (accepted, aside) =>
      `Acceptée en partie, avec réserves. Reprises : ${accepted}. Mises de côté : ${aside}.`,
    warned: (rows) => `Acceptée, avec réserves. Le fichier est repris en entier : ${rows}.`,
    empty: 'Acceptée. Le fichier n’a aucune ligne, ce qui dit qu’il n’y avait personne.',
    emptied: (before) =>
      `Acceptée, avec une réserve. Le fichier n’a aucune ligne ; le précédent avait ${before}. S’il y a erreur, renvoyez-le.`,
    refused: (aside, share, most) =>
      `Refusée. ${aside} du fichier (${share}) seraient mises de côté ; au plus ${most} peuvent l’être. Rien n’en est repris avant un nouvel envoi.`,
    refusedByRule: (rule) =>
      `Refusée : le fichier dans son ensemble enfreint une règle (${rule}). Rien n’en est repris avant un nouvel envoi.`,
  },
  facts: {
    received: 'Reçue le',
    hash: 'Empreinte (SHA-256)',
    rows: 'Lignes après l’en-tête',
    accepted: 'Reprises',
    faultless: 'Sans erreur',
    setAside: 'Mises de côté',
    dates: (column) => `${column}, première et dernière`,
    fromTo: (first, last) => `${first} – ${last}`,
  },
  mend: {
    title: 'À corriger',
    lead: (aside) =>
      `Ces lignes sont mises de côté et gardées. Elles figurent dans ${aside}, chacune précédée de la raison : corrigez-les là et renvoyez ce fichier, ou renvoyez le fichier entier.`,
    refused: (aside) =>
      `Rien du fichier n’est repris. Corrigez ces lignes dans le fichier lui-même et renvoyez-le en entier ; ${aside} les donne, chacune précédée de la raison, et ne peut être repris seul.`,
    none: 'Rien : aucune ligne n’est mise de côté.',
  },
  know: {
    title: 'À savoir',
    lead: 'Rien de ceci n’écarte une ligne. Là où un champ n’a pu être lu, l’enregistrement n’a pas de valeur.',
    refused: 'Rien de ceci n’écarterait une ligne. Le mieux est de le corriger en même temps que le reste.',
    none: 'Rien : aucune règle ne donne de réserve.',
  },
  where: {
    rows: 'Les lignes sont comptées à partir de 1.',
    lines: (line) =>
      `Les lignes sont comptées à partir de 1, la première après l’en-tête ; la ligne 1 est à la ligne ${line} du fichier ou de la feuille.`,
    all: (file) =>
      `Là où une liste finit par des points de suspension, ses lignes, 10 000 au plus, sont dans ${file}, à côté de ce compte rendu.`,
  },
  inRows: (rows, list, cut) => `${rows} : ${list}${cut ? ' …' : ''}`,
  norows: {
    what: 'Le fichier n’a aucune ligne, alors que le précédent en avait.',
    fix: 'Voir si l’export s’est bien terminé. S’il n’y avait personne dans la période, il n’y a rien à faire.',
  },
  absent: {
    what: (missing, since, label, whole) =>
      `Le fichier n’a pas ${missing}, convenu depuis ${since} : « ${label} » ${whole ? 'reste vide' : 'est établi sans cela'}.`,
    fix: 'Le fichier porte sur une période antérieure : il n’y a rien à faire.',
    near: (names) =>
      `Le fichier porte sur une période antérieure : cela peut manquer. Si la colonne s’y trouve sous le nom ${names}, lui donner le nom convenu et renvoyer le fichier.`,
  },
  unreadable: {
    what: 'Les champs de la ligne ne peuvent être séparés : il y en a plus ou moins que dans l’en-tête.',
    fix: 'Chercher un séparateur ou un guillemet à l’intérieur d’un champ, ou une ligne coupée. Ces lignes ne sont pas dans le fichier des lignes mises de côté : les corriger dans le fichier lui-même et le renvoyer en entier.',
  },
  sparse: {
    what: 'La ligne ne contient presque rien : un total, une note ou une ligne vide.',
    fix: 'La supprimer.',
  },
  shifted: {
    what: 'Trois champs de la ligne ou plus ne peuvent être lus : ils ont sans doute glissé dans d’autres colonnes.',
    fix: 'Voir où un champ manque ou est de trop, et remettre les autres à leur place. Des champs qui ont pu être lus, les noms aussi, sont peut-être dans la mauvaise colonne.',
  },
  exchanged: {
    fix: (rows) =>
      `En échangeant le jour et le mois, c’est une date dans ${rows} : voir pour toute la colonne comment elle a été exportée. Là où les deux sont de douze ou moins, un ordre faux ne se voit pas.`,
  },
  lists: {
    known: {
      iso3: 'pays en trois lettres, ISO 3166-1 (CIV)',
      m49: 'pays par leur numéro des Nations Unies, M49 (384)',
      unhcr: 'pays en trois lettres, comme les écrit le HCR (ICO)',
      name: 'pays par leur nom en anglais, en français ou en portugais',
    },
    other: (id) => `la liste ${id}`,
  },
  reading: {
    'harmonise.missing-code': {
      what: (c) => `${c} est vide, et un enregistrement ne peut s’en passer.`,
      fix: () => 'Le remplir.',
    },
    'harmonise.unknown-code': {
      what: (c) => `${c} porte un code qui n’est dans aucune liste.`,
      fix: (allowed, list) =>
        `Écrire ${allowed === '' ? `un code de la liste convenue : ${list}` : `l’un de ceux-ci : ${allowed}`}. Si le code est juste, le signaler à l’office, qui l’ajoutera.`,
    },
    'harmonise.invalid-time': {
      what: (c) => `${c} n’est pas une date dans la forme convenue, ou pas un jour du calendrier.`,
      fix: (forms) => `Écrire la date dans la forme convenue : ${forms}.`,
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
  masked: '# remplace des chiffres.',
  dateSigns: { d: 'JJ', m: 'MM', Y: 'AAAA', y: 'AA' },
  found: (text, rows, near) => `« ${text} » : ${rows}${near === '' ? '' : ` ; proches : ${near}`}`,
  rules: {
    'in-order': {
      what: (columns) =>
        `Ces champs ne se suivent pas, aucun ne peut être postérieur ou supérieur au suivant : ${columns}.`,
      fix: 'Voir lequel est faux.',
    },
    'in-range': {
      what: (c, min, max) =>
        `${c} est hors de ce qui est possible${min === '' ? '' : ` ; au moins : ${min}`}${max === '' ? '' : ` ; au plus : ${max}`}.`,
      fix: 'Voir s’il s’agit d’une faute de frappe.',
    },
    needs: {
      what: (c, codes, columns) =>
        `Là où ${c} ${codes === '' ? 'est rempli' : `vaut ${codes}`}, ces champs doivent l’être aussi et ne le sont pas : ${columns}.`,
      fix: 'Les remplir.',
    },
    unique: {
      what: (columns) => `Une ligne précédente du fichier a la même valeur : ${columns}.`,
      fix: 'Supprimer la ligne si c’est la même, ou corriger ce qui est faux dans ces champs.',
    },
    new: {
      what: (columns) => `Une ligne de même valeur est arrivée avec une livraison précédente : ${columns}.`,
      fix: 'Si elle corrige l’ancienne, le dire à l’office ; si c’est la même, la supprimer.',
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
  unread: {
    verdict: 'Refusée. Le fichier n’a pu être lu. Rien n’en est repris avant un nouvel envoi.',
    line: (line) => `La lecture s’arrête à la ligne ${line}.`,
    codes: {
      'read.binary': {
        what: 'Le fichier n’est pas un fichier de texte.',
        fix: 'L’exporter dans la forme convenue ; changer la fin de son nom ne suffit pas.',
      },
      'read.damaged': {
        what: 'Le fichier est endommagé.',
        fix: 'L’ouvrir, l’enregistrer à nouveau et le renvoyer.',
      },
      'read.empty-file': {
        what: 'Le fichier est vide : il n’a pas même d’en-tête.',
        fix: 'Voir si l’export s’est bien terminé, et renvoyer le fichier.',
      },
      'read.invalid-encoding': {
        what: 'Le fichier n’est pas écrit dans l’encodage convenu : les lettres accentuées seraient fausses.',
        fix: 'L’enregistrer dans l’encodage convenu (« Enregistrer sous », puis « Encodage »), et le renvoyer.',
      },
      'read.invalid-header': {
        what: 'La première ligne ne donne pas les noms de colonnes convenus, séparés par le signe convenu.',
        fix: 'Voir si un autre signe sépare les champs, si des lignes précèdent l’en-tête ou s’il manque ; exporter le fichier dans la forme convenue.',
      },
      'read.merged-cells': {
        what: 'La feuille a des cellules fusionnées : une cellule n’y a plus une seule ligne.',
        fix: 'Défaire la fusion, remplir chaque cellule et renvoyer le fichier.',
      },
      'read.missing-column': {
        what: 'Ces colonnes ne sont pas dans le fichier, sous ces noms :',
        fix: 'Les ajouter, ou leur rendre le nom convenu : une colonne renommée n’est pas trouvée.',
      },
      'read.missing-sheet': {
        what: 'Le classeur n’a pas la feuille convenue.',
        fix: 'Rendre à la feuille son nom ou sa place, et renvoyer le fichier.',
      },
      'read.nested': {
        what: 'Il y a des listes à l’intérieur de lignes.',
        fix: 'Donner une valeur par nom, ou les listes dans un fichier à part.',
      },
      'read.not-a-table': {
        what: 'À partir d’une ligne, le fichier n’est plus un tableau : un guillemet ouvert n’est pas fermé.',
        fix: 'Chercher un guillemet à l’intérieur d’un champ, et exporter le fichier à nouveau.',
      },
      'read.not-that-table': {
        what: 'Plus d’un dixième des lignes ont plus ou moins de champs que l’en-tête.',
        fix: 'Voir si le signe convenu entre les champs se trouve aussi à l’intérieur, et exporter le fichier avec des guillemets.',
      },
      'read.other-format': {
        what: 'Le fichier a un autre format que celui qui est convenu.',
        fix: 'L’exporter dans le format convenu ; changer la fin de son nom ne suffit pas.',
      },
      'read.protected': {
        what: 'Le fichier est protégé par un mot de passe.',
        fix: 'Retirer le mot de passe, et envoyer le fichier par une voie protégée.',
      },
      'read.truncated': {
        what: 'Le fichier a été coupé avant sa fin.',
        fix: 'L’exporter à nouveau, et comparer sa taille avant et après l’envoi.',
      },
      'read.unsupported': {
        what: 'Le fichier a des colonnes d’une sorte qui n’est pas lue.',
        fix: 'N’exporter que des textes, des nombres et des dates ; le CSV en UTF-8 est toujours lu.',
      },
    },
    agreed: {
      title: 'Ce qui est convenu',
      name: 'Nom du fichier',
      format: 'Format',
      encoding: 'Encodage',
      delimiter: 'Signe entre les champs',
      tab: 'tabulation',
      skip: 'Lignes avant l’en-tête',
      sheet: 'Feuille',
      columns: 'Colonnes qui sont lues',
    },
  },
  cameBefore: {
    what: (rows, file, date) => `${rows} : arrivées avec ${file}, reçu le ${date}.`,
    fix: 'Ce fichier semble répéter ou corriger l’autre. Dire à l’office s’il prend sa place ou si les deux sont justes.',
  },
  changed: {
    title: (file) => `Ce qui a changé depuis ${file}`,
    lead: (date, rows, before) =>
      `Cette livraison-là, reçue le ${date}, avait ${before} ; celle-ci a ${rows}.`,
    shares: 'Parts des enregistrements repris qui ont bougé de deux points de pourcentage ou plus',
    column: 'Colonne',
    code: 'Code',
    before: 'Avant',
    now: 'Maintenant',
    moved: 'Écart, en points',
    fresh: 'Codes qu’aucun enregistrement n’avait avant',
    none: 'Aucune part n’a bougé de deux points ou plus, et aucun code n’est nouveau.',
  },
  columns: {
    title: 'Remplissage des colonnes',
    lead: 'Part des enregistrements repris qui ont une valeur.',
    column: 'Colonne',
    from: 'Dans le fichier',
    filled: 'Remplie',
  },
  footer:
    'Ce compte rendu contient des effectifs, des numéros de lignes et des codes que plusieurs lignes portent ; aucune valeur d’une personne n’y figure. C’est un seul fichier, qui ne demande rien au réseau.',
}
