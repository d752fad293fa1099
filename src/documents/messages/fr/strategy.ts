/**
 * La stratégie des données migratoires sous forme de document, en français.
 */
import type { StrategyWords } from '../en/strategy.ts'

export const strategy = {
  kind: 'Stratégie des données migratoires',
  period: (title: string, from: string, to: string) => `${title}, de ${from} à ${to}`,
  running: (kind: string, name: string) => `${kind} : ${name}`,
  runningStatus: (status: string, running: string) => `${status} · ${running}`,
  description: (of: string) =>
    `Objectifs, actions, dates, coûts et indicateurs pour les statistiques migratoires ${of}, d’après les lacunes relevées.`,
  keywords: ['migrations', 'statistiques', 'stratégie', 'capacités statistiques'],
  statuses: { proposal: 'Proposition', draft: 'Projet', adopted: 'Adoptée' },
  status: 'Statut',
  statusTexts: {
    proposal: (of: string) => `Proposition, non discutée avec le gouvernement ${of}.`,
    draft: (of: string) => `Projet, pas encore adopté par le gouvernement ${of}.`,
    adopted: (of: string) => `Adoptée par le gouvernement ${of}.`,
    adoptedOn: (of: string, date: string) => `Adoptée par le gouvernement ${of} : ${date}.`,
  },
  proposalTitle: 'Ceci est une proposition',
  proposalText: (here: string) =>
    `Un programme l’a déduite des lacunes de ce qui est publié. Personne ${here} ne l’a approuvée. Responsables, coûts et financements restent ouverts : c’est au pays d’en décider.`,
  chapters: {
    summary: 'En bref',
    why: 'Pourquoi : ce qui existe et ce qui manque',
    cycle: 'Les cinq étapes',
    objectives: 'Objectifs et actions',
    timeline: 'Calendrier',
    budget: 'Budget',
    indicators: 'Indicateurs',
    unanswered: 'Lacunes auxquelles aucune action ne répond',
    stakeholders: 'Parties prenantes',
    method: 'Comment ce document a été établi',
  },
  summary: (objectives: string, actions: string, from: string, to: string) =>
    `De ${from} à ${to} : ${actions} sous ${objectives}, pour combler les lacunes relevées.`,
  nothing:
    'Aucune lacune qu’une action pourrait combler n’a été relevée, et le pays n’a pas écrit de stratégie.',
  objectiveNoun: { one: 'objectif', other: 'objectifs' },
  actionNoun: { one: 'action', other: 'actions' },
  facts: {
    objectives: 'objectifs',
    actions: 'actions',
    gaps: 'lacunes auxquelles elles répondent',
    unanswered: 'lacunes laissées ouvertes',
    cost: 'coût des actions chiffrées',
    secured: 'dont le financement est acquis',
    withoutOwner: 'actions sans responsable',
    withoutCost: 'actions sans coût chiffré',
  },
  next: (step: string) => `La prochaine étape à faire : ${step}.`,
  why: {
    lead: 'Ce que le programme a lu dans les chiffres publiés, et ce que le pays a dit de lui-même. Les deux ne sont jamais mêlés.',
    strengths: 'Ce qui est en place',
    strengthsNone: 'Rien n’a pu être montré comme pleinement en place.',
    weaknesses: 'Ce qui manque, par groupe',
    by: { said: 'dit par le pays', measured: 'mesuré' },
    gap: (question: string, by: string) => `${question} (${by})`,
  },
  cycle: {
    lead: 'Les capacités grandissent par un cycle de cinq étapes (PNUD) : réunir ceux qui produisent et utilisent les données, évaluer ce qui existe, planifier, mettre en œuvre, regarder l’effet ; puis tout recommence.',
    caption: 'Les cinq étapes, et où en est le pays',
    columns: { step: 'Étape', state: 'État', date: 'Date', what: 'Contenu' },
    late: 'en retard',
    whats: {
      engage:
        'Producteurs et utilisateurs se rencontrent et disent ce qu’ils détiennent et ce dont ils ont besoin.',
      assess: 'Le pays répond aux questions de l’évaluation.',
      plan: 'Objectifs, actions, responsables, coûts et dates sont convenus.',
      implement: 'Les actions sont menées.',
      evaluate: 'Les indicateurs sont comparés à leurs cibles, et la stratégie est renouvelée.',
    },
  },
  action: {
    state: 'État',
    level: 'Niveau',
    owner: 'Responsable',
    partners: 'Avec',
    when: 'Dates',
    cost: 'Coût',
    funding: 'Financement',
    depends: 'Après',
    indicator: 'Indicateur',
    activities: 'Réalisée par',
    open: 'pas encore décidé',
    leftOpen:
      'Responsable, coût et financement de chaque action restent ouverts ici : c’est au pays d’en décider.',
    named: (title: string) => `« ${title} »`,
    secured: (funder: string) => `${funder} (acquis)`,
    sought: (funder: string) => `${funder} (non acquis)`,
    span: (from: string, to: string) => `de ${from} à ${to}`,
    since: (from: string) => `à partir de ${from}`,
    until: (to: string) => `jusqu’à ${to}`,
    now: (value: string) => `aujourd’hui ${value}`,
    baseline: (value: string) => `au départ ${value}`,
    target: (value: string) => `cible ${value}`,
    targetBy: (value: string, date: string) => `cible ${value} (échéance : ${date})`,
    late: 'en retard',
  },
  answers: 'Lacunes auxquelles cet objectif répond',
  timeline: {
    caption: 'Actions par ordre de début',
    columns: { action: 'Action', start: 'Début', end: 'Fin', depends: 'Après' },
    none: 'Aucune action n’a encore de dates.',
  },
  budget: {
    caption: 'Coût et financement de chaque action',
    columns: {
      action: 'Action',
      amount: 'Coût',
      currency: 'Monnaie',
      funder: 'Financeur',
      secured: 'Acquis',
    },
    total: (currency: string) => `Ensemble, ${currency}`,
    yes: 'oui',
    no: 'non',
    none: 'Aucune action n’est encore chiffrée. C’est au pays de décider ce que coûte chacune et qui paie.',
    some: (n: string) => `Hors des totaux, faute de coût chiffré : ${n}.`,
  },
  indicators: {
    lead: 'Chaque indicateur est mesuré sur ce que le pays publie, ou recevra sa réponse à la prochaine évaluation.',
    caption: 'Indicateurs des actions',
    columns: {
      action: 'Action',
      indicator: 'Indicateur',
      baseline: 'Départ',
      now: 'Actuel',
      target: 'Cible',
      by: 'Échéance',
    },
    unknown: '–',
    unknownMeaning: 'inconnu, ou laissé au pays',
  },
  unansweredLead:
    'Ces questions de l’évaluation ne sont pas satisfaites, et aucune action de la stratégie ne les reprend.',
  unansweredNone: 'Chaque lacune relevée est reprise par une action.',
  stakeholdersNone: 'Aucun organisme du pays n’est décrit dans cette édition.',
  method: {
    proposal:
      'Chaque question de l’évaluation qui n’est pas satisfaite propose les actions qui y répondraient. Les actions qui en supposent d’autres viennent après elles, et toutes sont réparties sur cinq ans selon leur durée habituelle.',
    written:
      'Objectifs, actions, responsables, coûts et dates sont ceux du fichier du pays ; ce qu’ils mesurent aujourd’hui est lu dans l’édition.',
  },
} satisfies StrategyWords
