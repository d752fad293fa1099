/**
 * Le profil migratoire, en français. Les lieux arrivent avec leur préposition (« au Ghana »), les nombres écrits.
 */
import type { ProfileWords } from '../en/profile.ts'

export const profile = {
  kind: 'Profil migratoire',
  subtitle: 'Tiré des chiffres publiés, chaque lacune étant nommée',
  running: (name: string) => `Profil migratoire : ${name}`,
  description: (of: string) =>
    `Qui arrive et qui part, d’où et vers où, avec quelle certitude, et ce que l’on ignore : un profil migratoire ${of}.`,
  keywords: ['migrations', 'statistiques', 'profil migratoire', 'capacités statistiques'],
  status: 'Statut',
  unchecked: (of: string) =>
    `Composé par un programme à partir de chiffres publiés. Ce n’est pas une publication du gouvernement ${of}, et personne dans le pays ne l’a vérifié.`,
  checked: 'Plan',
  outline: 'Les parties A à E suivent le plan du profil migratoire étendu (OIM, 2011).',
  chapters: {
    summary: 'En bref',
    context: 'Contexte',
    migrants: 'Les migrants et leurs parcours',
    governance: 'Politiques et gouvernance',
    data: 'Capacités statistiques et lacunes',
    findings: 'Constats',
    annex: 'Tableaux annexes',
    sources: 'Sources',
    method: 'Comment ce profil a été établi',
  },
  facts: {
    came: 'personnes venues d’autres pays',
    left: 'personnes vivant à l’étranger',
    hosted: 'réfugiés accueillis',
    gone: 'réfugiés à l’étranger',
    idps: 'personnes déplacées à l’intérieur du pays',
    received: 'reçus de l’étranger en transferts d’argent',
    net: 'solde migratoire de l’année',
    population: 'habitants',
  },
  context: {
    people: (n: string, here: string, year: string) => `En ${year}, ${n} vivaient ${here}.`,
    before: (n: string, year: string) => `Le pays en comptait ${n} en ${year}.`,
    moves: (births: string, deaths: string, year: string) =>
      `En ${year}, selon les estimations des Nations Unies, ${births} enfants sont nés et ${deaths} personnes sont mortes.`,
    figure: (of: string) => `La population ${of}`,
    unit: (range: string) => `Personnes, au milieu de l’année, ${range}`,
    summary: (first: string, n0: string, last: string, n1: string) =>
      `${n0} en ${first} et ${n1} en ${last}.`,
    label: 'Population',
    caption: (of: string) => `Population et économie ${of}, derniers chiffres`,
    columns: { indicator: 'Indicateur', value: 'Valeur', unit: 'Unité', year: 'Année', source: 'Source' },
    notCause: 'Ces chiffres donnent le cadre. Ils n’expliquent pas les migrations.',
    missing: 'Ce que cette édition ne contient pas',
    missingItems: [
      'Les salaires et les prix, la pauvreté, le poids du climat et de la terre dans les décisions.',
      'Les études et les qualifications de ceux qui sont partis, les emplois de ceux qui sont venus.',
    ],
  },
  partners: 'Qui est venu et qui est parti, par pays',
  governance: {
    lead: (here: string) =>
      `Ce que le registre de cette édition contient sur les institutions, les accords et les activités liés aux données migratoires ${here}. Un vide veut dire que personne n’a rien saisi ; il ne veut pas dire qu’il n’y a rien.`,
    agencies: 'Administrations et organismes',
    agenciesCaption: (here: string) =>
      `Organismes qui produisent ou utilisent des données migratoires ${here}`,
    agencyColumns: { agency: 'Organisme', role: 'Rôle', holds: 'Données détenues', mandate: 'Mandat' },
    roles: { producer: 'producteur', user: 'utilisateur', both: 'producteur et utilisateur' },
    checked: (date: string) => `Dernière vérification : ${date}.`,
    agreements: 'Accords de partage de données',
    agreementsCaption: 'Accords par lesquels les données circulent entre organismes',
    agreementColumns: { from: 'De', to: 'À', what: 'Objet', basis: 'Fondement', since: 'Depuis' },
    engagements: 'Échanges entre producteurs et utilisateurs',
    engagementsCaption: 'Journal des rencontres, de la plus récente à la plus ancienne',
    engagementColumns: { date: 'Date', agencies: 'Organismes', about: 'Sujet', outcome: 'Résultat' },
    activities: 'Activités de renforcement des capacités',
    activitiesLead: (n: string) =>
      `Le registre en cite ${n} auxquelles le pays a pris part ou qui lui étaient destinées.`,
    activityNoun: { one: 'activité', other: 'activités' },
    activitiesCaption: 'Activités qui citent le pays, de la plus récente à la plus ancienne',
    activityColumns: { year: 'Année', title: 'Activité', by: 'Organisée par' },
    strategy: 'Stratégie des données migratoires',
    strategyHas: (title: string, from: string, to: string) => `« ${title} », de ${from} à ${to}.`,
    strategyStates: {
      proposal: 'C’est une proposition : le pays ne s’est pas prononcé.',
      draft: 'C’est un projet : le pays ne l’a pas encore adopté.',
      adopted: 'Le pays l’a adoptée.',
    },
    strategyNone:
      'Aucune stratégie du pays n’est enregistrée. Un document à part montre ce qu’elle pourrait contenir, déduit des lacunes.',
    strategyLink: 'La stratégie sous forme de document',
    gaps: 'Ce qui n’est pas enregistré',
    noAgencies:
      'Quels organismes produisent et utilisent des données migratoires, et en vertu de quelle loi.',
    noMandate: 'Le mandat légal des organismes cités ici.',
    noAgreements: 'Les accords par lesquels les organismes partagent leurs données.',
    noEngagements: 'Les rencontres entre ceux qui produisent les données et ceux qui les utilisent.',
    noActivities: 'Les formations et autres activités qui citent le pays.',
    noPolicy:
      'Les lois et les politiques migratoires elles-mêmes : cette édition contient des statistiques, pas des textes de loi.',
  },
  data: {
    reporting: 'Ce que le pays peut déclarer lui-même',
    reportingLead: (share: string, year: string) =>
      `Des chiffres que les tableaux internationaux demandent à un pays, les sources nationales en fournissaient ${share} en ${year}.`,
    reportingWhat:
      'Un chiffre compte comme fourni tant que le recensement ou l’enquête n’est pas plus ancien que le tableau ne l’admet. Les estimations faites ailleurs ne comptent pas comme celles du pays.',
    reportingCaption: (year: string) => `Cellules demandées et remplies, ${year}`,
    reportingColumns: {
      template: 'Demandé par',
      required: 'Demandées',
      national: 'Remplies par le pays',
      share: 'Part',
      any: 'Part, toutes sources',
    },
    all: 'Ensemble',
    noReporting:
      'Quelle part de ce qui lui est demandé le pays peut fournir : non calculé dans cette édition.',
    topics: 'Questions posées lors des recensements',
    topicsCaption: 'Questions sur les migrations, par recensement',
    topicsHead: 'Sujet',
    asked: 'posée',
    notAsked: 'non posée',
    untold: '–',
    untoldMeaning: 'aucune source ne le dit ; la question a pu être posée',
    noTopics: 'Quelles questions sur les migrations chaque recensement a posées : absent de cette édition.',
    measures: 'Ce que le programme a mesuré',
    measuresLead:
      'Chaque mesure est calculée à partir de cette seule édition ; quand elle ne peut pas l’être, la raison est donnée.',
    measuresCaption: 'Mesures des capacités statistiques',
    measureColumns: { measure: 'Mesure', value: 'Valeur', year: 'Année' },
    units: {
      days: (n: string) => `${n} jours`,
      years: (n: string) => `${n} ans`,
    },
    notMeasured: 'Aucun document disponible ne le dit.',
    unmeasured: (n: string) => `Mesures impossibles à établir (${n})`,
    unmeasuredItem: (why: string, names: string) => `${why} Sont concernées : ${names}.`,
    assessment: 'Évaluation',
    assessmentLead: (met: string, of: string) =>
      `Sur ${of} questions auxquelles le programme peut répondre d’après ce qui est publié, ${met} sont pleinement satisfaites.`,
    assessmentSaid: (met: string, of: string, date: string) =>
      `Le pays lui-même a répondu à ${of} questions le ${date} ; ${met} sont pleinement satisfaites selon lui.`,
    assessmentNobody: 'Le pays ne s’est pas encore évalué lui-même.',
    assessmentCaption: 'Questions satisfaites, par groupe',
    assessmentColumns: {
      group: 'Groupe',
      measured: 'Mesuré',
      said: 'Dit par le pays',
      met: 'satisfaites',
      of: 'sur',
      open: 'Sans réponse',
    },
    noAssessment: 'Cette édition ne contient pas de questionnaire : rien n’a pu être évalué.',
    gapsTitle: (n: string) => `Lacunes relevées par l’évaluation (${n})`,
    censuses: 'Recensements et enquêtes disponibles',
    notKnown: 'Ce que les chiffres ne disent pas',
  },
  findings: {
    lead: 'Ce que l’on peut retenir ; chaque point découle des chiffres qui précèdent.',
    concentration: (share: string, n: number, here: string) =>
      `${share} des personnes d’autres pays vivant ${here} viennent des ${n} principaux pays d’origine.`,
    destinations: (share: string, n: number, from: string) =>
      `${share} des personnes originaires ${from} qui vivent à l’étranger se trouvent dans les ${n} principaux pays de destination.`,
    doubt: (from: string, low: string, high: string) =>
      `Les déplacements ne sont pas comptés mais estimés, et les méthodes divergent : pour ceux qui sont venus ${from} sur cinq ans, elles donnent entre ${low} et ${high}.`,
    census: (year: string, age: string) =>
      `Le dernier recensement disponible qui a compté les migrants date de ${year}, soit ${age} avant cette édition. Tout ce qui suit est prolongé.`,
    noCensus:
      'Aucun recensement disponible n’a compté les migrants : tous les effectifs sont des estimations faites ailleurs.',
    yearNoun: { one: 'an', other: 'ans' },
    reporting: (share: string, year: string) =>
      `En ${year}, les sources nationales fournissaient ${share} de ce que demandent les tableaux internationaux ; le reste vient d’ailleurs, ou n’existe pas.`,
    next: 'Ce qui aiderait le plus',
    nextLead:
      'Ces actions répondent aux lacunes relevées plus haut. Ce sont les propositions d’un programme ; le pays décide.',
    nextOwn: 'Ces actions de la stratégie du pays viennent en premier.',
    action: (title: string) => `${title}.`,
    nextNone: 'Cette édition ne permet de proposer aucune action.',
  },
  annexLead:
    'Les chiffres exacts derrière les figures. Les signes sont expliqués sous chaque tableau ; un tiret signifie qu’il n’y a pas de chiffre.',
  sourcesLead: 'Chaque chiffre remonte à l’une de ces sources.',
  sourceColumns: { source: 'Source', citation: 'Référence', licence: 'Licence' },
  sourcesCaption: 'Sources de ce profil',
  method: {
    text: (number: string, date: string, program: string) =>
      `Ce document a été établi d’après l’édition n° ${number} du ${date}, par ${program}. La même édition donne le même document, mot pour mot.`,
    hash: (hash: string) => `L’édition porte l’empreinte SHA-256 ${hash}.`,
    definitions: 'Ce que compte chaque tableau',
    definitionsCaption: 'Définitions des tableaux utilisés',
    definitionColumns: { table: 'Tableau', definition: 'Définition' },
    boundaries:
      'Les noms de pays et de territoires sont ceux de la nomenclature de l’édition et ne préjugent en rien de leur statut.',
    links: 'Dans les formes électroniques, chaque chiffre mène à la page qui montre d’où il vient.',
  },
} satisfies ProfileWords
