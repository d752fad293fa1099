/**
 * Le rapport sur un fichier de personnes, et son dictionnaire, en français.
 */
import type { Messages } from './en.ts'

export const fr: Messages = {
  kicker: 'Rapport sur des microdonnées, diffusion restreinte',
  title: (file) => `${file} : un fichier de personnes en attente d’approbation`,
  green: (n) => `Les ${n} contrôles sont verts. Le fichier peut être approuvé.`,
  red: (red, n) =>
    `Contrôles rouges : ${red} sur ${n}. Le fichier n’est pas approuvé, à moins qu’une personne nommée ne dise pourquoi il devrait l’être ; la raison accompagne le fichier.`,
  facts: {
    made: 'Établi',
    hash: 'Empreinte du fichier',
    records: 'Enregistrements',
    on: (source, at) => `${source}, au ${at}`,
    persons: 'Personnes',
    of: (n, all) => `${n} sur ${all}`,
    keys: 'Un intrus peut connaître',
    k: 'Personnes ayant les mêmes clés, au moins',
    access: 'Qui peut l’obtenir',
    who: {
      anyone: 'tout le monde : le site le remet',
      'on-request': 'sur demande : le producteur le remet à qui signe',
    },
    limits: 'Limites',
    most: (risk, withheld) =>
      `personne n’est retrouvé avec une probabilité de plus de ${risk} ; d’aucune variable plus de ${withheld} des valeurs connues ne sont retenues`,
  },
  checks: {
    title: 'Contrôles',
    caption: 'Ce qui a été contrôlé, ce qui a été trouvé',
    check: 'Contrôle',
    result: 'Résultat',
    found: 'Trouvé',
    of: 'Sur',
    green: 'vert',
    red: 'ROUGE',
  },
  check: {
    k: {
      name: 'Personnes qui partagent leurs clés avec trop peu d’autres',
      means:
        'Ce qui est dit d’une personne convient à moins de k des personnes tirées, telles qu’enregistrées dans ces codes. Qui est un parmi peu peut être isolé.',
    },
    risk: {
      name: 'Personnes au-dessus du risque maximal',
      means:
        'La probabilité que celui qui connaît les clés d’une personne de la population retrouve son enregistrement.',
    },
    alike: {
      name: 'Valeurs sensibles trahies par les clés',
      means:
        'Toutes les personnes possibles ont trop peu de valeurs différentes : trouver le groupe, c’est connaître la valeur.',
    },
    withheld: {
      name: 'Variables trop souvent retenues',
      means:
        'Ce qui est retenu ne manque pas au hasard. Mieux vaut des clés moins détaillées que davantage de valeurs retenues.',
    },
    weights: {
      name: 'Personnes dont trop peu ont le même poids',
      means: 'Les poids diffèrent d’une strate à l’autre. Un poids rare dit où vivent les personnes.',
    },
    versions: {
      name: 'Autres fichiers des mêmes enregistrements déjà remis',
      means:
        'Deux fichiers des mêmes personnes, diversement détaillés, peuvent être rapprochés et en disent plus que chacun.',
    },
  },
  risk: {
    title: 'Risque',
    lead: 'Ce que trouverait un intrus qui connaît les clés de chacun : dans les colonnes telles qu’enregistrées, en codes moins détaillés, et dans le fichier.',
    caption: 'Le risque avant et après la protection',
    measure: 'Mesure',
    below: (k) => `Personnes qui partagent leurs clés avec moins de ${k}`,
    expected: 'Personnes qu’un intrus devrait retrouver',
    highest: 'Risque le plus élevé d’une personne',
    special: 'Personnes avec un unique spécial (trois clés au plus)',
    stage: { recorded: 'Tel qu’enregistré', coarser: 'Moins détaillé', protected: 'Dans le fichier' },
  },
  utility: {
    title: 'Ce que la protection a coûté',
    caption: 'Les clés telles qu’enregistrées et dans le fichier',
    variable: 'Variable',
    codesBefore: 'Codes avant',
    codesAfter: 'Codes après',
    suppressed: 'Retenues',
    share: 'Part des valeurs connues',
    entropyBefore: 'Entropie avant, bits',
    entropyAfter: 'Entropie après, bits',
    note: 'L’entropie est ce qu’une variable apprend en moyenne sur une personne ; ce qui en est perdu est du détail.',
  },
  sensitive: {
    title: 'Variables sensibles',
    caption: 'Valeurs trahies par les clés',
    least: 'Valeurs différentes, au moins',
    before: 'Trahies avant',
    after: 'Trahies dans le fichier',
  },
  next: {
    title: 'Que faire',
    text: 'Approuvez-le par la commande ci-dessous, ou retirez-le avec --withdraw. C’est exactement le fichier dont parle ce rapport qui est remis. Lisez aussi son dictionnaire.',
  },
  footer:
    'Les chiffres de ce rapport portent sur des enregistrements non protégés. Il est destiné à qui approuve, et n’est pas remis.',
  codebook: {
    kicker: 'Dictionnaire des variables',
    lead: (persons, source, at) =>
      `Fichier protégé de ${persons} personnes, tiré de : ${source}, au ${at}. Une ligne est une personne.`,
    example: 'Les personnes sont inventées ; nul dans ce fichier n’existe.',
    provider: 'Fournisseur',
    drawn: 'Tirage',
    share: (share) => `${share} des personnes des enregistrements ; chacune a un poids`,
    everybody: 'toutes les personnes des enregistrements',
    k: 'Anonymat',
    alike: (k) =>
      `ce que le fichier dit d’une personne et que d’autres peuvent savoir (marqué « clé ») convient à au moins ${k} des personnes tirées`,
    hash: 'SHA-256 du fichier CSV',
    missing: {
      title: 'Valeurs manquantes',
      text: 'Une valeur manquante est un champ vide. La colonne voisine, dont le nom finit par _missing, dit pourquoi : Q, l’institut la connaît et la retient pour protéger les personnes ; O, elle n’est pas connue, ou n’a pas été demandée. Il ne faut pas les traiter de la même façon : ce qui est retenu est le fait de personnes rares.',
    },
    columns: {
      title: 'Variables',
      caption: 'Les variables du fichier',
      name: 'Nom',
      label: 'Sens',
      role: 'Rôle',
      key: 'clé',
      detail: 'Détail',
      withheld: 'Retenues (Q)',
      share: 'Part des valeurs connues',
      unknown: 'Inconnues (O)',
      number: 'Numéro de la ligne, dans un ordre qui ne dit rien',
      weight: 'Personnes de la population que la personne représente',
    },
    detail: {
      recorded: 'tel qu’enregistré',
      year: 'l’année d’une date',
      bands: 'tranches',
      limits: 'les nombres extrêmes sont ramenés à une limite',
      codes: 'codes regroupés',
      level: 'un niveau moins détaillé de la liste',
      keep: 'quelques codes, les autres ensemble',
    },
    atMost: (n) => `${n} et plus devient ${n}`,
    atLeast: (n) => `${n} et moins devient ${n}`,
    codes: { of: (name) => `Codes de ${name}`, code: 'Code', label: 'Nom', persons: 'Personnes' },
    range: (least, most) => `Nombres de ${least} à ${most}.`,
    footer:
      'Ni nom, ni document, ni date de naissance, ni numéro d’enregistrement ne figure dans le fichier. Qui l’utilise s’engage à ne chercher à retrouver personne.',
  },
}
