/**
 * The pages on training, in English: what programmes reached and what was learned, and one programme with its cascade, tests, forms
 * and the knowledge that hangs on few.
 */
export const training = {
  title: 'Training',
  reach: (programmes: number, count: string, people: string) =>
    programmes === 1
      ? `One training programme is evaluated here; ${people} took part in it.`
      : `${count} training programmes are evaluated here; ${people} took part in them.`,
  gained: (gain: string) => `Those tested before and after gained ${gain} points of 100 on average.`,
  testedIn: (tested: string, all: string) => `In ${tested} of ${all}, tests tell what was learned.`,
  untested: 'No test tells what was learned.',
  unevaluated: (trainings: string, counted: string) =>
    `No training is evaluated in this edition: the register knows ${trainings}, ${counted} of them with a number of participants, and of none does it know what the participants learned.`,
  unknown: 'No training is known to this edition, neither in its register of activities nor with results.',
  peopleCount: { one: 'person', other: 'people' },
  trainingsCount: { one: 'training', other: 'trainings' },
  coursesCount: { one: 'course', other: 'courses' },
  generationsCount: { one: 'generation', other: 'generations' },
  what: 'A training is evaluated where its organisers ask the same questions before and after, ask again some months later, and write down who came, who stayed and who went on to teach. Counts and means are published, never anything about one person.',
  example: 'Made up, to show how it works: these people, courses and results do not exist.',
  exampleMark: 'made up',
  withheld: 'withheld: about too few people',
  few: 'few',
  notSaid: 'not said',
  programmes: {
    title: 'Programmes with results',
    unit: 'People; scores in points of 100',
    programme: 'Programme',
    generations: 'Generations',
    courses: 'Courses',
    came: 'Took part',
    completed: 'Completed',
    before: 'Before',
    after: 'After',
    gain: 'Gain',
    interval: '95% interval',
  },
  registry: {
    title: 'Trainings in the register',
    text: 'Workshops, trainings of trainers and national trainings that the register of activities knows. What it does not know of a training, nobody wrote down where we could read it.',
    unit: (n: string) => `${n}, oldest first`,
    training: 'Training',
    kind: 'Kind',
    when: 'When',
    place: 'Place',
    participants: 'Participants',
    countries: 'Countries',
    results: 'Results',
    seeResults: 'see the results',
    noResults: 'not known',
    tree: {
      title: 'Trainings that led to others',
      unit: 'Participants, where the register tells how many',
      heads: ['First', 'then', 'and then', 'and then'] as readonly string[],
      led: (from: string, to: string) => `${from} led to ${to}.`,
      node: (place: string, year: string) => `${place} (${year})`,
      definition:
        'One training stands under another where the register says that it followed from it. What was passed on is not known.',
      follows: 'Followed from',
    },
  },
  one: {
    back: 'All training',
    reach: (people: string, generations: string, courses: string, completed: string) =>
      `${people} were taught in ${courses} of ${generations}; ${completed} completed one.`,
    nobody: 'Nobody has been taught in this programme yet.',
    gain: (gain: string, from: string, to: string, interval: string, size: string, d: string) =>
      `Knowledge rose by ${gain} points of 100 (interval ${interval}), from ${from} to ${to}, which is ${size} (d = ${d}).`,
    fell: (gain: string, from: string, to: string, interval: string) =>
      `Knowledge fell by ${gain} points of 100 (interval ${interval}), from ${from} to ${to}.`,
    noGain: (interval: string) =>
      `Whether knowledge rose cannot be told: the interval of the gain goes from ${interval} points.`,
    untold: 'Too few took the test before and after to say what was learned.',
    sizes: {
      tiny: 'a very small effect',
      small: 'a small effect',
      medium: 'a medium effect',
      large: 'a large effect',
    },
    between: (low: string, high: string) => `${low} to ${high}`,
    kept: (share: string, matched: string, asked: string, months: string) =>
      `After ${months} months, ${share} of the gain was left among the ${matched} of ${asked} who took the test a third time.`,
    months: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    facts: {
      languages: 'Languages',
      countries: 'Countries',
      agencies: 'Agencies',
      women: 'Women',
      womenOf: (women: string, share: string) => `${women} (${share})`,
      activity: 'In the register of activities',
      topics: 'Topics',
    },
    cascade: {
      title: 'Who taught whom',
      unit: 'Trainees, by course',
      heads: ['Trained first', 'Taught by them', 'Taught by those', 'and so on'] as readonly string[],
      came: 'came',
      completed: 'completed',
      wentOn: 'went on to teach',
      summary: (first: string, later: string, multiplier: string) =>
        `For each of the ${first} trained first, ${multiplier} others were reached later, ${later} in all.`,
      single: 'All courses are of the first generation: nobody has been taught by former trainees yet.',
      definition:
        'A course stands under the one whose trainees taught it. Who left early came but did not complete; who completed and later stood in front of a course of the next generation went on to teach.',
      table: {
        course: 'Course',
        dates: 'Dates',
        language: 'Language',
        invited: 'Invited',
        came: 'Came',
        completed: 'Completed',
        wentOn: 'Went on to teach',
        women: 'Women',
        men: 'Men',
        trainers: 'Trainers from the course before',
        guests: 'Other trainers',
      },
    },
    attrition: {
      title: 'What was lost on the way',
      unit: 'Trainees',
      generation: 'Generation',
      all: 'All',
      share: (n: string, share: string) => `${n} (${share})`,
      languages: 'Languages (trainees)',
      reached: 'Trainees for each trainee of generation 1',
    },
    tests: {
      title: 'What the tests say',
      figure: 'Knowledge before, after and later',
      unit: (items: string) => `Mean score, per cent of ${items} right`,
      itemsCount: { one: 'item', other: 'items' },
      before: 'before the course',
      after: 'after',
      later: 'months later',
      all: 'All who took both tests',
      generation: (n: string) => `Generation ${n}`,
      summary: (most: string, high: string, least: string, low: string) =>
        `The gain was largest in “${most}” (${high} points) and smallest in “${least}” (${low}).`,
      definition:
        'The same items before and after, and those people only who took the test both times; the pale bar is the 95% interval of the gain, put at the score after. Where fewer than ten took both, nothing is shown.',
      table: 'Tests by group',
      tableUnit: 'People; scores and gain in points of 100',
      group: 'Group',
      nBefore: 'Took the first',
      nAfter: 'Took the second',
      matched: 'Took both',
      scoreBefore: 'Before',
      scoreAfter: 'After',
      gain: 'Gain',
      interval: '95% interval',
      normalised: 'Gained of what could be gained',
      effect: 'Effect size d (95% interval)',
      t: (t: string, df: string, p: string) =>
        `Paired t test of all: t = ${t} on ${df} degrees of freedom, ${p}.`,
      w: (v: string, n: string, p: string) =>
        `Wilcoxon’s signed rank test, which asks nothing of the shape of the scores: V = ${v} over ${n} people whose score changed, ${p}.`,
      d: (dav: string, davInterval: string, g: string, dz: string) =>
        `Effect size: d = ${dav} (${davInterval}) in standard deviations of the scores, ${g} with Hedges’ correction; ${dz} in standard deviations of the differences.`,
      g: (klass: string, individual: string) =>
        `Of what there was to gain, the class gained ${klass} (from its means) and the average person ${individual}.`,
      blank: (before: string, after: string) =>
        `Blank answers count as not right: ${before} of them before, ${after} after.`,
      pBelow: 'p < 0.001',
      p: (p: string) => `p = ${p}`,
    },
    retention: {
      title: 'Months later',
      text: (answered: string, asked: string, share: string, months: string) =>
        `Of ${asked} who completed a course, ${answered} (${share}) took the same test again ${months} months later; the others did not answer.`,
      change: (before: string, after: string, later: string, change: string, interval: string) =>
        `Those with all three tests had ${before} points before, ${after} after and ${later} later: ${change} since the end of the course (interval ${interval}).`,
      silentSame: (difference: string, interval: string) =>
        `The gain of those who answered differs by ${difference} points from that of those who did not (interval ${interval}), which may be chance: the silent do not seem to have learned less, but what they kept is unknown.`,
      silentMore: (difference: string, interval: string) =>
        `Those who answered had gained ${difference} points more than those who did not (interval ${interval}): what was kept is probably overstated.`,
      silentLess: (difference: string, interval: string) =>
        `Those who answered had gained ${difference} points less than those who did not (interval ${interval}): what was kept is perhaps understated.`,
      few: 'Too few took the test a third time to say what was kept.',
    },
    items: {
      title: 'Which questions were hard',
      text: 'The share who had it right is an item’s difficulty. A good item tells those who know from those who do not: its correlation with the rest of the test should be above 0.2, and the best 27% should have it right more often than the weakest 27%.',
      caption: 'Items of the test',
      unit: 'Per cent right; coefficients from −1 to 1',
      item: 'Item',
      topic: 'Topic',
      before: 'Right before',
      after: 'Right after',
      correlation: 'Correlation with the rest',
      upperLower: 'Best less weakest 27%',
      weak: 'tells people apart poorly (correlation under 0.2)',
      hardest: (item: string, share: string) => `Hardest after the course: “${item}” (${share} right).`,
      alpha: (value: string, interval: string, n: string) =>
        `Cronbach’s alpha of the test after the course is ${value} (interval ${interval}; ${n} people): how far its items measure one thing. For comparing groups 0.7 is usually asked for.`,
    },
    forms: {
      title: 'What people said',
      asked: (answered: string, asked: string, share: string) =>
        `${answered} of ${asked} answered (${share}); what follows is about them.`,
      names: { expectation: 'Expectations', reaction: 'Right after the course', 'follow-up': 'Months later' },
      scales: {
        expectation: 'Where people started',
        reaction: 'How they found the course',
        'follow-up': 'How much they use it',
      },
      scaleUnit: 'Share of those who answered',
      steps: ['1, not at all', '2', '3', '4', '5, fully'] as readonly string[],
      scaleSummary: (most: string, share: string) => `Best marked: “${most}” (${share} gave 4 or 5).`,
      scaleOne: (share: string) => `${share} gave 4 or 5.`,
      scaleDefinition: 'Answers of those who answered; who stayed silent is not in the bars.',
      mean: 'Mean',
      asking: 'Asked',
      response: (answered: string, asked: string) => `${answered} of ${asked} answered`,
      answer: 'Answer',
      people: 'Chose it',
      share: 'Share',
      interval: '95% interval',
      topics: {
        application: 'Used at work',
        'passed-on': 'Passed on',
        benefit: 'Benefit',
        hindrance: 'Hindered by',
        output: 'Output',
      },
    },
    hindrance: {
      title: 'What kept people from using it',
      unit: (answered: string, asked: string) =>
        `Share of the ${answered} who answered months later, of ${asked} asked`,
      summary: (most: string, share: string) => `“${most}” comes first, named by ${share}.`,
      definition:
        'Several answers were possible. One of the five subjects that the World Bank (2008) asks after.',
    },
    risk: {
      title: 'Knowledge at risk',
      text: (trained: string, left: string, share: string) =>
        `Of ${trained} who completed a course, ${left} (${share}) have since left their agency.`,
      textFew: (trained: string) => `${trained} completed a course; how many have left is withheld.`,
      thin: (agencies: string) =>
        `In ${agencies}, two people or fewer still hold all that was learned on a topic.`,
      thinFew: (agencies: string) =>
        `In ${agencies}, fewer than five people still hold all that was learned on a topic.`,
      none: 'No agency depends on one or two people.',
      figure: 'Who still holds what',
      unit: 'People still at the agency who hold the topic',
      agency: 'Agency',
      topic: 'Topic',
      summary: (agency: string, share: string) =>
        `${agency} lost most: ${share} of its trained people have left.`,
      definition:
        'A person holds a topic who completed a course and had three in five of its items right in the last test taken.',
      hatched: 'Hatched: withheld, fewer than five.',
      trained: 'Trained',
      still: 'Still there',
      left: 'Left',
      topics: 'Topics that hang on two people or fewer',
      topicsFew: 'Topics that hang on fewer than five',
      noTopics: 'none',
      other: 'Smaller agencies together',
    },
    method: {
      title: 'How far this can be trusted',
      points: [
        'There is no group that was not taught: what people would have learned anyway is in the gain too.',
        'The intervals take people as independent. People of one course share a room and a trainer, so the true uncertainty is larger.',
        'Who was invited, and who answered months later, was not drawn by lot.',
        'Items that were taught word for word would be easier the second time; the follow-up is the harder proof.',
        'Counts of fewer than five people of an agency and means over fewer than ten people are withheld, with a second figure where the first could be worked out from it.',
      ] as readonly string[],
      how: 'Tests: paired t (Student 1908) and signed rank (Wilcoxon 1945). Effect sizes: Cumming (2012), intervals by the noncentral t, that of d by Algina and Keselman (2003). Alpha: Cronbach (1951), interval by Feldt (1965). Gain: Hake (1998). Intervals of shares: Wilson (1927). Computed values agree with R to nine digits.',
    },
    onward: {
      title: 'Go on',
      activities: 'All activities in the register',
      effects: 'Did figures move where people were trained?',
      stakeholders: 'The agencies',
    },
  },
}
export type Training = typeof training
