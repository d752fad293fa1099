/** Words of the pages on assessment and on stakeholders, in French. */
import type { Assessment } from '../en/assessment.ts'

export const assessment: Assessment = {
  stakeholders: 'Parties prenantes',
  evidence: {
    more: (n: string) => `et ${n} de plus`,
    page: 'comment on le sait',
  },
  groups: {
    'legal-institutional': 'Lois et institutions',
    stakeholders: 'Parties prenantes',
    measurement: 'Notions et mesure',
    sources: 'Sources',
    management: 'Gestion et appariement des données',
    production: 'Production',
    dissemination: 'Analyse et diffusion',
    sustainability: 'Personnes et moyens',
    'policy-use': 'Usage pour les politiques',
  },
  levels: {
    individual: 'individuel',
    organisational: 'organisation',
    institutional: 'institutionnel',
  },
  score: {
    met: 'rempli',
    half: 'à moitié rempli',
    unmet: 'non rempli',
    unknown: 'non connu',
    none: 'sans objet',
    unasked: 'sans réponse',
    unmeasured: 'non mesuré',
  },
  said: 'Déclaré',
  measured: 'Mesuré',
  join: ' ; ',
  count: (met: string, of: string) => `${met} sur ${of}`,
  questionsCount: { one: 'question', other: 'questions' },
  source: 'questions de l’évaluation et mesures de cette édition, calculées ici',
  scored: 'Ce qui donne la note',
  how: 'Déclaré : ce qu’ont répondu les administrations du pays, avec la date de leur évaluation. Mesuré : ce que le programme lit dans cette édition. Ni l’un ni l’autre ne se remplacent, et on ne les additionne jamais.',
  bank: {
    answer: (questions: string, groups: string, measured: string) =>
      `${questions} en ${groups} groupes demandent à un pays ce qu’il peut faire de ses données migratoires ; cette édition répond elle-même à ${measured} d’entre elles.`,
    assessed: (n: number, text: string, all: string) =>
      n === 0
        ? 'Aucun pays de cette édition n’y a encore répondu.'
        : n === 1
          ? `Un pays sur ${all} y a répondu.`
          : `${text} pays sur ${all} y ont répondu.`,
    measured: (least: string, low: string, most: string, high: string, of: string) =>
      low === high
        ? `Des ${of} qui sont mesurées, chaque pays en remplit ${low}.`
        : `Des ${of} qui sont mesurées, entre ${low} (${least}) et ${high} (${most}) sont remplies.`,
    figure: {
      title: 'Combien de points chaque pays remplit',
      unit: (measured: string, said: string) =>
        said === ''
          ? `Questions mesurées, sur ${measured}`
          : `Questions ; mesuré (sur ${measured}) et, si le pays s’est évalué, déclaré (sur ${said})`,
      summary: (most: string, high: string, least: string, low: string) =>
        `D’après les mesures, le plus de questions remplies : ${most} (${high}) ; le moins : ${least} (${low}).`,
      even: (n: string) => `D’après les mesures, chaque pays en remplit ${n}.`,
      definition:
        'Un point est rempli lorsque la question l’est selon sa notation publiée ; les pays sont dans l’ordre de leurs noms, car ce que l’on ignore pourrait changer tout autre ordre.',
    },
    table: {
      title: 'Pays',
      unit: 'Questions remplies, à moitié remplies, non remplies et non connues',
      date: 'Propre évaluation',
      never: 'aucune',
      gaps: 'Lacunes',
    },
    questions: 'Les questions',
    print:
      'Écrites pour être parcourues en atelier : la page s’imprime groupe après groupe. Répondre par 1, ½ ou 0, noter la preuve et qui a répondu, et écrire « non connu » si personne dans la salle ne sait.',
    group: (questions: string, measured: string) => `${questions}, dont ${measured} mesurées`,
    evidence: 'Preuve',
    actions: 'Ce qui aide',
    brief: 'D’où elle vient',
    level: 'Niveau',
    measuredBy: 'Mesurée par',
  },
  one: {
    title: (of: string) => `Évaluation ${of}`,
    measured: (the: string, of: string, met: string, half: string, unknown: string) =>
      `Sur les ${of} questions auxquelles cette édition peut répondre elle-même, ${the} en remplit ${met}, et ${half} à moitié ; pour ${unknown}, ce qui est publié ne permet pas de le dire.`,
    said: (date: string, met: string, of: string) =>
      `Dans sa propre évaluation, le ${date}, le pays déclare en remplir ${met} sur ${of}.`,
    unsaid: 'Le pays ne s’est pas encore évalué dans cette édition : les autres questions restent ouvertes.',
    figure: {
      title: 'Ce qui est rempli, par groupe de questions',
      unit: (said: string) =>
        said === '' ? 'Questions, mesuré' : `Questions ; mesuré à ce jour, déclaré en ${said}`,
      summary: (best: string, least: string) =>
        `D’après les mesures, c’est le groupe « ${best} » qui est le mieux rempli, « ${least} » le moins.`,
      definition:
        'Un groupe sans barre n’a aucune question que le programme puisse constater lui-même. Le déclaré est la réponse du pays.',
    },
    differ: {
      title: 'Là où déclarations et chiffres divergent',
      text: 'Questions auxquelles les gens ont répondu d’une façon et que cette édition montre d’une autre. L’un ou l’autre peut avoir raison : un chiffre n’est peut-être pas parvenu à cette édition, ou une loi n’est pas appliquée.',
      none: 'Pour chaque question qui a les deux, déclarations et chiffres concordent.',
      unit: 'Questions ayant les deux réponses, avec des notes différentes',
    },
    groupUnit: (measured: string, said: string) => `Mesuré ${measured} ; déclaré ${said}`,
    question: 'Question',
    value: 'Mesuré',
    year: 'Année',
    basis: 'Fondé sur',
    answer: 'Déclaré',
    note: 'Leur remarque',
    by: (agency: string, date: string) => `${agency}, ${date}`,
    gaps: {
      title: 'Lacunes, et ce qui les comblerait',
      text: (n: string, actions: string) =>
        `${n} ne sont pas pleinement remplies, d’après les mesures ou d’après les déclarations. ${actions} y remédieraient ; la stratégie les met en ordre.`,
      none: 'On ne connaît aucune question non remplie, ce qui ne dit pas grand-chose quand peu ont une réponse.',
      unit: 'Questions non pleinement remplies, avec les actions du catalogue qui aident',
      by: 'Constat',
      actions: 'Ce qui aide',
      gapsCount: { one: 'question', other: 'questions' },
      actionsCount: { one: 'action', other: 'actions' },
    },
    history: {
      title: 'Évaluations antérieures',
      caption: 'Questions remplies à chaque évaluation',
      unit: 'Remplies, sur celles qui ont une réponse ; déclarations du pays',
      group: 'Groupe de questions',
      all: 'Toutes les questions',
      assessors: 'Qui a répondu',
    },
    example: 'Les réponses sont inventées, pour montrer comment se fait une évaluation.',
    onward: {
      title: 'Continuer',
      strategy: 'Stratégie : que faire de ces lacunes',
      stakeholders: 'Administrations, accords et échanges',
      scorecard: 'Toutes les mesures du pays',
      bank: 'Toutes les questions, avec leur notation',
    },
  },
  units: {
    percent: (text: string) => text,
    days: (text: string, n: number) => `${text} ${n < 2 ? 'jour' : 'jours'}`,
    years: (text: string, n: number) => `${text} ${n < 2 ? 'an' : 'ans'}`,
    count: (text: string) => text,
  },
  filled: (filled: string, required: string) => `${filled} sur ${required}`,
  agencies: {
    title: (of: string) => `Qui produit et utilise les données migratoires : ${of}`,
    none: (country: string) =>
      `On n’a encore rien consigné sur ceux qui produisent et utilisent les données migratoires dans ce pays : ${country}.`,
    invite:
      'Un pays ajoute ses administrations, ce qu’elles détiennent et demandent, et les accords entre elles, dans un fichier de l’édition.',
    answer: (n: number, text: string, holders: number, holdersText: string) => {
      const known =
        n === 1
          ? 'Un seul organisme qui produit ou utilise des données migratoires est ici consigné'
          : `${text} organismes qui produisent ou utilisent des données migratoires sont ici consignés`
      const hold =
        holders === 0
          ? 'on ne sait pas encore quelles données y sont détenues'
          : holders === 1
            ? n === 1
              ? 'il détient des données'
              : 'on en sait un qui détient des données'
            : `on en sait ${holdersText} qui détiennent des données`
      return `${known} ; ${hold}.`
    },
    agreements: (n: number, text: string) =>
      n === 0
        ? 'On ne connaît aucun accord de partage des données.'
        : n === 1
          ? 'Un accord de partage des données est en vigueur.'
          : `${text} accords de partage des données sont en vigueur.`,
    talked: (date: string) => `Dernière rencontre entre producteurs et utilisateurs : ${date}.`,
    silent: 'Aucune rencontre entre producteurs et utilisateurs n’est consignée.',
    figure: {
      title: 'Qui transmet des données à qui',
      unit: (date: string) => `Accords ; en vigueur ou échus à la date de l’édition, ${date}`,
      records: 'enregistrements individuels',
      tables: 'tableaux seulement',
      ended: 'échu',
      summary: (n: string, to: string) => `${n} accords ; principal destinataire : ${to}.`,
      definition:
        'Un accord est une loi, un protocole ou une lettre par lesquels des données circulent régulièrement.',
    },
    list: {
      title: 'Administrations et organisations',
      unit: 'Ce qu’elles détiennent, en vertu de quelle loi',
      agency: 'Nom',
      kind: 'Nature',
      role: 'Rôle',
      holds: 'Détient',
      mandate: 'Mandat',
      focal: 'Contact, par poste',
      since: (what: string, year: string) => `${what} (depuis ${year})`,
      article: (law: string, article: string) => `${law}, article ${article}`,
    },
    table: {
      title: 'Accords de partage des données',
      unit: 'De qui à qui, sur quelle base',
      what: 'Objet',
      from: 'De',
      to: 'À',
      basis: 'Base',
      form: 'Forme',
      start: 'Depuis',
      end: 'Jusqu’à',
      open: 'sans terme',
      over: 'échu',
    },
    needs: {
      title: 'Ce dont les utilisateurs ont besoin, et ce qu’ils demandent',
      need: 'Besoin',
      question: 'Question',
      none: 'Aucun besoin, aucune question n’ont encore été consignés.',
    },
    log: {
      title: 'Échanges',
      unit: 'Du plus récent au plus ancien',
      date: 'Date',
      kind: 'Forme',
      who: 'Participants',
      about: 'Objet',
      outcome: 'Résultat',
      none: 'Aucun échange n’a encore été consigné.',
    },
    source: (text: string, date: string) => `${text} Dernière vérification : ${date}.`,
    where: 'D’où cela vient',
    kinds: {
      statistics: 'institut de statistique',
      ministry: 'ministère',
      immigration: 'service de l’immigration',
      police: 'police',
      'civil-registration': 'état civil',
      'central-bank': 'banque centrale',
      'refugee-agency': 'organisme chargé des réfugiés',
      employment: 'service de l’emploi',
      'local-government': 'collectivités locales',
      academic: 'université ou recherche',
      'civil-society': 'société civile',
      private: 'secteur privé',
      regional: 'organisme régional',
      international: 'organisme international',
    },
    roles: { producer: 'producteur', user: 'utilisateur', both: 'producteur et utilisateur' },
    talks: {
      meeting: 'réunion',
      consultation: 'consultation',
      workshop: 'atelier',
      interview: 'entretien',
      letter: 'lettre',
      validation: 'validation',
    },
  },
}
