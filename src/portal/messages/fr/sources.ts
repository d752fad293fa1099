/**
 * The pages about the sources, in French: the list, and each source with its coverage and its quality report.
 */
import type { Sources } from '../en/sources.ts'

export const sources = {
  answer: (count: string, rows: string, aside: string, warned: string) =>
    `Cette édition s’appuie sur ${count}, qui ont livré ${rows}. ${aside} ; ${warned}.`,
  sourcesCount: { one: 'source', other: 'sources' },
  rowsCount: { one: 'ligne', other: 'lignes' },
  figuresCount: { one: 'chiffre', other: 'chiffres' },
  tablesCount: { one: 'tableau', other: 'tableaux' },
  aside: (n: number, text: string) =>
    n === 0 ? 'Aucune n’a été écartée' : n === 1 ? 'Une seule a été écartée' : `${text} ont été écartées`,
  warned: (n: number, text: string) =>
    n === 0
      ? 'les contrôles n’ont rien relevé d’autre'
      : n === 1
        ? 'les contrôles signalent une autre particularité'
        : `les contrôles signalent ${text} autres particularités`,
  what: 'Chaque source compte autre chose, à sa façon ; aucune ne dit la vérité des autres. Choisissez-en une pour voir ce qu’elle couvre, ce qu’il faut savoir avant de s’en servir et ce que les contrôles ont relevé.',
  years: {
    title: 'Ce que couvre chaque source, année par année',
    unit: (countries: string, from: string, to: string) =>
      `Sur ${countries} pays, ceux qui ont au moins un chiffre dans l’année ; de ${from} à ${to}`,
    alike: (span: string) => `Chaque source a des chiffres pour ${span}.`,
    unitOfOne: (from: string, to: string) => `Années qui ont au moins un chiffre ; de ${from} à ${to}`,
    all: 'tous les pays',
    some: 'une partie des pays',
    none: 'aucun pays',
    summary: (longest: string, from: string, newest: string, to: string) =>
      `« ${longest} » remonte le plus loin, à ${from} ; « ${newest} » est la plus récente, avec des chiffres pour ${to}.`,
    definition:
      'Une case est remplie dès que la source donne au moins un chiffre sur le pays cette année-là ; les estimations comptent comme les dénombrements. Les flux sur cinq ans figurent à leur première année.',
    definitionOfOne: 'Une année est remplie quand au moins un chiffre de la source porte sur elle.',
  },
  countries: {
    title: 'Nombre d’années couvertes par chaque source, selon le pays',
    unit: 'Années ayant au moins un chiffre',
    rows: 'Pays',
    columns: 'Source',
    summary: (least: string, leastSources: string, most: string, mostSources: string) =>
      `${most} : ${mostSources} ; ${least} : ${leastSources}.`,
    same: (n: string) => `Chaque pays figure dans ${n}.`,
    definition:
      'Un pays figure dans une source lorsqu’il déclare, accueille ou reçoit ; les pays partenaires ne sont pas comptés.',
  },
  records: {
    title: 'Enregistrements individuels',
    unit: 'Ce qui en est tiré dans cette édition',
    tables: 'Tableaux',
    answer: (count: string, figures: string, tables: string) =>
      `Les enregistrements de ${count} sont derrière ${figures} de ${tables} dans cette édition ; aucun n’est publié.`,
  },
  list: {
    title: 'Les sources',
    unit: 'Lignes livrées ; ce que les contrôles écartent ou signalent',
    source: 'Source',
    provider: 'Producteur',
    vintage: 'Millésime',
    rows: 'Lignes',
    aside: 'Écartées',
    warnings: 'Signalements',
    figures: 'Chiffres',
    span: 'Années',
    countries: 'Pays',
    missing: 'Manquants, motif connu',
  },
  one: {
    answer: (tables: string, figures: string, countries: string, span: string) =>
      `Elle alimente ${tables} de cette édition : ${figures} sur ${countries}${span === '' ? '' : `, ${span}`}.`,
    rows: (n: number, text: string, files: string, aside: string) =>
      `${n === 1 ? 'De l’unique ligne livrée' : `Sur les ${text} lignes livrées`} en ${files}, ${aside}.`,
    files: { one: 'fichier', other: 'fichiers' },
    aside: (n: number, text: string) =>
      n === 0 ? 'aucune n’a été écartée' : n === 1 ? 'une seule a été écartée' : `${text} ont été écartées`,
    allCountries: (n: string) => `l’ensemble des ${n} pays`,
    someCountries: (n: string, all: string) => `${n} des ${all} pays`,
    noCountry: 'des lieux et des routes plutôt que des pays',
    provider: 'Producteur',
    vintage: 'Millésime',
    kinds: 'Nature des chiffres',
    licence: 'Licence',
    address: 'Lieu de publication',
    code: 'Code dans les tableaux et fichiers',
    kindUnknown: 'indiquée pour chaque chiffre',
    coverage: {
      quote: (text: string) => `« ${text} »`,
      title: 'Ce qui existe, par pays et par année',
      unit: (tables: string) => `Chiffres des tableaux ${tables}`,
      five: 'les périodes de cinq ans figurent à leur première année',
      summary: (most: string, years: string, least: string, fewer: string) =>
        most === least
          ? `${most} : des chiffres pour ${years}.`
          : `${most} : des chiffres pour ${years} ; ${least} : pour ${fewer}.`,
      even: (years: string) => `Chaque pays couvert a des chiffres pour ${years}.`,
      yearsCount: { one: 'année', other: 'années' },
      country: 'Pays',
      years: 'Années',
      figures: 'Chiffres',
      missing: 'Manquants',
      nothing: 'rien de déclaré',
    },
    fills: {
      title: 'Les tableaux qu’elle alimente',
      caption: 'Tableaux dont les chiffres viennent de cette source',
      table: 'Tableau',
      figures: 'Chiffres',
      span: 'Années',
      made: 'Origine',
      derived: 'Calculé ici',
      reported: 'Repris de la source',
      counted: 'Compté sur les enregistrements',
      estimated: 'Estimé d’après une enquête',
    },
    traps: { title: 'Avant de s’en servir', none: 'Nous ne lui connaissons pas de piège particulier.' },
    records: {
      answer: (tables: string, figures: string, span: string) =>
        `Tirés de ses enregistrements dans cette édition : ${tables} et ${figures}, ${span}.`,
      noTable: 'Aucun tableau de cette édition n’est tiré de ses seuls enregistrements.',
      type: 'Enregistrements',
      types: {
        crossing: 'Passages de la frontière, une ligne par passage',
        person: 'Personnes d’un registre ou d’un recensement, une ligne par personne',
        permit: 'Titres de séjour ou de travail, une ligne par titre',
        survey_person: 'Personnes d’un échantillon, une ligne par personne',
      },
      basis: 'Base légale',
      access: 'Accès',
      restricted: 'Restreint : au sein de l’institut seulement, à des fins statistiques seulement',
      language: 'Langue des enregistrements',
    },
    quality: {
      title: 'Rapport de qualité',
      text: 'Chaque livraison est conservée telle qu’elle est arrivée. Les lignes qui enfreignent une règle stricte sont écartées et non publiées ; les autres le sont, et leurs particularités sont consignées ici.',
      deliveries: 'Livraisons',
      file: 'Fichier',
      table: 'Tableau',
      rows: 'Lignes',
      accepted: 'Retenues',
      aside: 'Écartées',
      size: 'Taille',
      hash: 'Empreintes des fichiers (SHA-256)',
      hashText:
        'Les mêmes octets donnent toujours la même empreinte : une copie peut donc être comparée à ce que nous avons reçu.',
      checks: 'Ce qui a été contrôlé',
      checksCaption: (passed: string, all: string) => `${passed} contrôles sur ${all} n’ont rien relevé`,
      rule: 'Règle',
      found: 'Suite donnée',
      clean: 'rien à signaler',
      findings: 'Ce que les contrôles ont relevé',
      findingsText:
        'D’abord la règle, puis la phrase écrite par le programme, en anglais, avec les numéros des lignes du fichier (1 est la première après l’en-tête).',
      noFindings: 'Les contrôles n’ont rien relevé.',
      rowNumbers: 'Lignes',
      firstOf: (shown: string, all: string) => `les ${shown} premières sur ${all}`,
      severity: { error: 'Écarté', warning: 'Signalé', missing: 'Publié comme manquant' },
    },
    cite: 'Comment la citer',
    onward: {
      title: 'Continuer',
      all: 'Toutes les sources',
      methods: 'Comment les notions sont définies',
      licences: 'Les licences de toutes les sources',
    },
  },
  rules: {
    codes: 'Chaque code figure dans sa nomenclature et chaque chiffre est un nombre',
    unique: 'Aucune case n’est donnée deux fois',
    atLeast: (min: string) => `Aucun chiffre n’est inférieur à ${min}`,
    atMost: (max: string) => `Aucun chiffre n’est supérieur à ${max}`,
    between: (min: string, max: string) => `Les chiffres sont compris entre ${min} et ${max}`,
    where: (rule: string, where: string) => `${rule} (${where})`,
    addsUp: (parts: string, total: string) => `La somme de ${parts} donne « ${total} »`,
    addsUpAll: (dimension: string, total: string) =>
      `${dimension} : la somme de tous les codes donne « ${total} »`,
    within: (rule: string, tolerance: string) => `${rule}, à ${tolerance} près`,
    balances: (plus: string, minus: string, equals: string) =>
      minus === ''
        ? `${plus} : leur somme donne « ${equals} »`
        : `${plus}, moins ${minus}, donnent « ${equals} »`,
    territory: (dimension: string) =>
      `${dimension} : le territoire que désigne un code reste le même tout au long d’une série (des frontières changent, des pays se séparent)`,
    notAllZero: (codes: string) => `Les chiffres de ${codes} ne sont pas tous nuls`,
    anyCode: 'tout code',
  },
} satisfies Sources
