/** Words of the pages on strategies, in English. */
export const strategy = {
  title: 'Strategies',
  steps: {
    engage: 'Engage stakeholders',
    assess: 'Assess capacity',
    plan: 'Write the strategy',
    implement: 'Carry it out',
    evaluate: 'Evaluate',
  },
  stepStates: { done: 'done', due: 'due next', later: 'later' },
  states: {
    proposed: 'proposed',
    planned: 'planned',
    running: 'running',
    done: 'done',
    stopped: 'stopped',
  },
  status: {
    proposal: 'proposal worked out from gaps',
    written: 'proposal by the country',
    draft: 'draft',
    adopted: 'adopted',
  },
  late: 'late',
  actionsCount: { one: 'action', other: 'actions' },
  source: 'strategies of the edition and measures of this release',
  list: {
    answer: (n: number, text: string, all: string) =>
      n === 0
        ? `None of the ${all} countries has given this edition a strategy for its migration data.`
        : n === 1
          ? `One of ${all} countries has given this edition a strategy for its migration data.`
          : `${text} of ${all} countries have given this edition a strategy for their migration data.`,
    proposals: (n: number, text: string) =>
      n === 0
        ? ''
        : n === 1
          ? 'For the other one, a proposal is worked out from measured gaps; nobody there has agreed to it.'
          : `For ${text}, a proposal is worked out from measured gaps; nobody in those countries has agreed to it.`,
    figure: {
      title: 'Where each country stands in the cycle of five steps',
      unit: (date: string) => `As known to this release, ${date}`,
      summary: (n: number, text: string) =>
        n === 0
          ? 'No step is known to be done in any country; the first, engaging stakeholders, is due everywhere.'
          : n === 1
            ? 'In one country at least one step is done.'
            : `In ${text} countries at least one step is done.`,
      definition:
        'Engage, assess, plan, implement, evaluate: the five steps that UNDP gives to the development of capacity. A step that the country’s file does not speak of is read off its record.',
    },
    table: {
      title: 'Strategies and proposals',
      unit: 'Actions by state',
      status: 'Status',
      period: 'Period',
      actions: 'Actions',
      done: 'Done',
      running: 'Running',
      gaps: 'Gaps left without action',
      next: 'Due next',
    },
    how: 'A proposal takes every question that a country does not fully meet, gathers the actions that help, puts each after those that it needs and spreads them over five years. Owners, costs and funding are for the country to decide.',
  },
  one: {
    proposalTitle: (of: string) => `Migration data strategy ${of}: a proposal`,
    proposal: (actions: string, gaps: string, from: string, to: string) =>
      `No strategy is known. From ${gaps} that are not fully met, ${actions} follow, spread over ${from} to ${to}.`,
    gapsCount: { one: 'question', other: 'questions' },
    callout: (the: string) =>
      `This is a proposal. It was worked out from measured gaps; nobody in ${the} has agreed to it. Who does what, what it costs and who pays is left open.`,
    example: 'This strategy is made up, to show how one works.',
    adopted: (date: string) => `Adopted on ${date}.`,
    status: (status: string, from: string, to: string) => `Status: ${status}, ${from} to ${to}.`,
    answer: (actions: string, done: string, running: string, open: string, late: string) =>
      `The plan has ${actions}: ${done} done, ${running} running, ${open} still to begin; ${late} late.`,
    due: (step: string, date: string) =>
      date === ''
        ? `The next step of the cycle: ${step}.`
        : `The next step of the cycle: ${step}, due ${date}.`,
    cycle: {
      title: 'The cycle: what is done, and what is due next',
      unit: (date: string) => `Five steps, as known on ${date}`,
      next: 'Due next',
      complete: 'All five are done',
      doneOn: (date: string) => `done, ${date}`,
      dueBy: (date: string) => `due ${date}`,
      overdue: (date: string) => `was due ${date}`,
      toDo: 'due next',
      later: 'later',
      summary: (n: number, text: string, next: string) =>
        n === 0
          ? `No step is known to be done; “${next}” comes first.`
          : n === 5
            ? 'All five steps are done; the cycle begins again.'
            : n === 1
              ? `One step is done; “${next}” is due next.`
              : `${text} steps are done; “${next}” is due next.`,
      table: 'The five steps',
      step: 'Step',
      state: 'State',
      date: 'Date',
      what: 'What',
      from: {
        engagements: 'from the log of talks',
        assessment: 'from the newest assessment',
        strategy: 'from the date of adoption',
        actions: 'from the states of the actions',
      },
    },
    timeline: {
      title: 'What happens when',
      unit: (from: string, to: string) => `Actions by objective, ${from} to ${to}`,
      today: (date: string) => `release of ${date}`,
      summary: (n: string, late: number, lateText: string) =>
        late === 0
          ? `${n}, in the order of what each needs.`
          : late === 1
            ? `${n}; one should have ended by now.`
            : `${n}; ${lateText} should have ended by now.`,
      definition: 'Bars run from the planned start to the planned end.',
      definitionProposal:
        'Durations are usual ones. The actions that answer most gaps come first, each after those that it needs, as few at a time as fit into five years.',
      start: 'Start',
      end: 'End',
    },
    objectives: 'Objectives and actions',
    answers: (n: string) => `Answers ${n}`,
    none: 'answers no question that is known to be unmet',
    action: 'Action',
    owner: 'Owner',
    partners: (list: string) => `with ${list}`,
    open: 'to be named',
    level: 'Level',
    cost: 'Cost',
    funding: 'Funding',
    secured: 'secured',
    unsecured: 'not secured',
    noCost: 'open',
    dates: 'When',
    after: 'After',
    state: 'State',
    indicator: 'Indicator',
    baseline: 'Was',
    now: 'Now',
    target: 'Target',
    by: (value: string, date: string) => `${value} by ${date}`,
    indicators: 'Indicators',
    indicatorsUnit: 'What each action is judged by; now is what this release shows',
    actionsUnit: 'Who, when, at what cost',
    totals: {
      title: 'Money',
      caption: 'Cost of all actions',
      currency: 'Currency',
      amount: 'Cost',
      secured: 'Of it secured',
      share: 'Share',
      without: (n: number, text: string) =>
        n === 1 ? 'One action has no cost yet.' : `${text} actions have no cost yet.`,
      open: 'No cost is known: that is for the country to estimate.',
    },
    unanswered: {
      title: 'Gaps that no action answers',
      text: 'Questions that are not fully met, and for which the strategy has no action.',
      none: 'Every known gap has at least one action.',
      question: 'Question',
      unit: 'By what people said or by what was measured',
    },
    done: {
      title: 'What carried it out',
      text: 'Activities of the register that belong to these actions.',
    },
    download: {
      title: 'As a document',
      text: 'The strategy as a document to print, send and discuss:',
      pdf: 'PDF',
      docx: 'Word (DOCX)',
      html: 'one page (HTML)',
    },
    onward: {
      title: 'Go on',
      assessment: 'The assessment behind it',
      stakeholders: 'The agencies',
      scorecard: 'All measures of the country',
      all: 'All countries',
    },
  },
}
export type Strategy = typeof strategy
