/** Words of the pages on strategies, in French. */
import type { Strategy } from '../en/strategy.ts'

export const strategy: Strategy = {
  title: 'Stratégies',
  steps: {
    engage: 'Associer les parties prenantes',
    assess: 'Évaluer les capacités',
    plan: 'Rédiger la stratégie',
    implement: 'La mettre en œuvre',
    evaluate: 'Évaluer les résultats',
  },
  stepStates: { done: 'accomplie', due: 'à faire', later: 'plus tard' },
  states: {
    proposed: 'proposée',
    planned: 'prévue',
    running: 'en cours',
    done: 'achevée',
    stopped: 'arrêtée',
  },
  status: {
    proposal: 'proposition tirée des lacunes',
    written: 'proposition du pays',
    draft: 'projet',
    adopted: 'adoptée',
  },
  late: 'en retard',
  actionsCount: { one: 'action', other: 'actions' },
  source: 'stratégies de l’édition et mesures de cette publication',
  list: {
    answer: (n: number, text: string, all: string) =>
      n === 0
        ? `Aucun des ${all} pays n’a remis à cette édition de stratégie pour ses données migratoires.`
        : n === 1
          ? `Un pays sur ${all} a remis à cette édition une stratégie pour ses données migratoires.`
          : `${text} pays sur ${all} ont remis à cette édition une stratégie pour leurs données migratoires.`,
    proposals: (n: number, text: string) =>
      n === 0
        ? ''
        : n === 1
          ? 'Pour l’autre, une proposition est tirée des lacunes mesurées ; personne dans ce pays ne l’a approuvée.'
          : `Pour ${text} pays, une proposition est tirée des lacunes mesurées ; personne, dans ces pays, ne l’a approuvée.`,
    figure: {
      title: 'Où en est chaque pays dans le cycle des cinq étapes',
      unit: (date: string) => `D’après cette édition, ${date}`,
      summary: (n: number, text: string) =>
        n === 0
          ? 'Aucune étape n’est connue comme accomplie ; la première, associer les parties prenantes, est partout à faire.'
          : n === 1
            ? 'Dans un pays, au moins une étape est accomplie.'
            : `Dans ${text} pays, au moins une étape est accomplie.`,
      definition:
        'Associer, évaluer, planifier, mettre en œuvre, évaluer les résultats : les cinq étapes que le PNUD donne au développement des capacités. Une étape dont le fichier du pays ne dit rien est lue dans ce qui est consigné.',
    },
    table: {
      title: 'Stratégies et propositions',
      unit: 'Actions selon leur état',
      status: 'Statut',
      period: 'Période',
      actions: 'Actions',
      done: 'Achevées',
      running: 'En cours',
      gaps: 'Lacunes sans action',
      next: 'Prochaine étape',
    },
    how: 'Une proposition prend chaque question que le pays ne remplit pas pleinement, réunit les actions qui aident, place chacune après celles qu’elle suppose et les répartit sur cinq ans. Responsables, coûts et financement reviennent au pays.',
  },
  one: {
    proposalTitle: (of: string) => `Stratégie des données migratoires ${of} : une proposition`,
    proposal: (actions: string, gaps: string, from: string, to: string) =>
      `On ne connaît pas de stratégie. De ${gaps} qui ne sont pas pleinement remplies découlent ${actions}, réparties de ${from} à ${to}.`,
    gapsCount: { one: 'question', other: 'questions' },
    callout: (the: string) =>
      `Ceci est une proposition, tirée des lacunes mesurées ; elle n’a été approuvée par personne dans le pays concerné (${the}). Qui fait quoi, combien cela coûte et qui paie : tout cela reste ouvert.`,
    example: 'Cette stratégie est inventée, pour montrer comment elle fonctionne.',
    adopted: (date: string) => `Adoptée : ${date}.`,
    status: (status: string, from: string, to: string) => `Statut : ${status}, de ${from} à ${to}.`,
    answer: (actions: string, done: string, running: string, open: string, late: string) =>
      `Le plan compte ${actions} (achevées : ${done} ; en cours : ${running} ; à commencer : ${open} ; en retard : ${late}).`,
    due: (step: string, date: string) =>
      date === ''
        ? `Prochaine étape du cycle : ${step}.`
        : `Prochaine étape du cycle : ${step}, échéance ${date}.`,
    cycle: {
      title: 'Le cycle : ce qui est fait, ce qui vient ensuite',
      unit: (date: string) => `Cinq étapes, état connu au ${date}`,
      next: 'À faire',
      complete: 'Les cinq sont accomplies',
      doneOn: (date: string) => `accomplie, ${date}`,
      dueBy: (date: string) => `échéance ${date}`,
      overdue: (date: string) => `échéance passée, ${date}`,
      toDo: 'à faire',
      later: 'plus tard',
      summary: (n: number, text: string, next: string) =>
        n === 0
          ? `Aucune étape n’est connue comme accomplie ; la première : « ${next} ».`
          : n === 5
            ? 'Les cinq étapes sont accomplies ; le cycle recommence.'
            : n === 1
              ? `Une étape est accomplie ; la prochaine : « ${next} ».`
              : `${text} étapes sont accomplies ; la prochaine : « ${next} ».`,
      table: 'Les cinq étapes',
      step: 'Étape',
      state: 'État',
      date: 'Date',
      what: 'Contenu',
      from: {
        engagements: 'd’après le journal des échanges',
        assessment: 'd’après la dernière évaluation',
        strategy: 'd’après la date d’adoption',
        actions: 'd’après l’état des actions',
      },
    },
    timeline: {
      title: 'Quoi, et quand',
      unit: (from: string, to: string) => `Actions par objectif, de ${from} à ${to}`,
      today: (date: string) => `édition du ${date}`,
      summary: (n: string, late: number, lateText: string) =>
        late === 0
          ? `${n}, dans l’ordre de ce que chacune suppose.`
          : late === 1
            ? `${n} ; l’une d’elles devrait déjà être terminée.`
            : `${n} ; ${lateText} devraient déjà être terminées.`,
      definition: 'Les barres vont du début prévu à la fin prévue.',
      definitionProposal:
        'Les durées sont les durées habituelles. Les actions qui répondent au plus de lacunes viennent d’abord, chacune après celles qu’elle suppose, aussi peu à la fois que cinq ans le permettent.',
      start: 'Début',
      end: 'Fin',
    },
    objectives: 'Objectifs et actions',
    answers: (n: string) => `Répond à ${n}`,
    none: 'ne répond à aucune question connue comme non remplie',
    action: 'Action',
    owner: 'Responsable',
    partners: (list: string) => `avec ${list}`,
    open: 'à désigner',
    level: 'Niveau',
    cost: 'Coût',
    funding: 'Financement',
    secured: 'acquis',
    unsecured: 'non acquis',
    noCost: 'ouvert',
    dates: 'Quand',
    after: 'Après',
    state: 'État',
    indicator: 'Indicateur',
    baseline: 'Départ',
    now: 'À ce jour',
    target: 'Cible',
    by: (value: string, date: string) => `${value} d’ici à ${date}`,
    indicators: 'Indicateurs',
    indicatorsUnit: 'Ce à quoi se juge chaque action ; à ce jour : ce que montre cette édition',
    actionsUnit: 'Qui, quand, à quel coût',
    totals: {
      title: 'Moyens',
      caption: 'Coût de toutes les actions',
      currency: 'Monnaie',
      amount: 'Coût',
      secured: 'Dont acquis',
      share: 'Part',
      without: (n: number, text: string) =>
        n === 1 ? 'Une action n’a pas encore de coût.' : `${text} actions n’ont pas encore de coût.`,
      open: 'Aucun coût n’est connu : c’est au pays de l’estimer.',
    },
    unanswered: {
      title: 'Lacunes sans action',
      text: 'Questions qui ne sont pas pleinement remplies et pour lesquelles la stratégie n’a pas d’action.',
      none: 'Chaque lacune connue a au moins une action.',
      question: 'Question',
      unit: 'D’après les déclarations ou d’après les mesures',
    },
    done: {
      title: 'Ce qui les a réalisées',
      text: 'Activités du registre qui se rattachent à ces actions.',
    },
    download: {
      title: 'En document',
      text: 'La stratégie sous forme de document à imprimer, à envoyer et à discuter :',
      pdf: 'PDF',
      docx: 'Word (DOCX)',
      html: 'une page (HTML)',
    },
    onward: {
      title: 'Continuer',
      assessment: 'L’évaluation dont elle part',
      stakeholders: 'Les administrations et organisations',
      scorecard: 'Toutes les mesures du pays',
      all: 'Tous les pays',
    },
  },
}
