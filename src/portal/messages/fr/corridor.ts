/**
 * Les pages d’un corridor et de tous les corridors, en français.
 */
import type { Corridor } from '../en/corridor.ts'

export const corridor = {
  title: (_from: string, _to: string, fromForm: string, theTo: string) => `${fromForm} vers ${theTo}`,
  answer: (year: string, people: string, from: string, here: string, source: string) =>
    `En ${year}, ${people} originaires ${from} vivaient ${here}, selon ${source}.`,
  range: (low: string, lowSource: string, high: string, highSource: string) =>
    `Les chiffres les plus récents des sources vont de ${low} (${lowSource}) à ${high} (${highSource}).`,
  women: (share: string) => `Les femmes et les filles en formaient ${share}.`,
  reverse: (people: string, from: string, here: string) =>
    `Dans l’autre sens, ${people} originaires ${from} vivaient ${here}.`,
  reverseNone: (from: string, to: string) => `Dans l’autre sens : ${from} ${to}`,
  nothing: (from: string, here: string) =>
    `Aucune source disponible ne dit combien de personnes originaires ${from} vivent ${here}.`,
  nothingWhy: (of: string) =>
    `Cela ne veut pas dire qu’il n’y en a pas. Les chiffres ${of} ne nomment que les origines les plus nombreuses et réunissent les autres.`,
  told: {
    title: 'Selon chaque source',
    figure: (from: string, here: string) =>
      `Combien de personnes originaires ${from} vivent ${here}, selon chaque source`,
    unit: (range: string) => `Personnes, ${range} ; tireté : estimations ; points : recensements`,
    summary: (low: string, lowWho: string, high: string, highWho: string) =>
      `Le chiffre le plus bas est ${low} (${lowWho}), le plus haut ${high} (${highWho}).`,
    why: 'Pourquoi les sources divergent',
    counts: (who: string, how: string) => `Compte ${who} ; ${how}.`,
    unsaid: (how: string) => `Ne dit pas qui est compté ; ${how}.`,
    types: {
      B: 'les personnes nées dans l’autre pays',
      C: 'les ressortissants de l’autre pays, même nés sur place',
      BC: 'les personnes nées dans l’autre pays ou, si seule la nationalité a été demandée, ses ressortissants',
      BR: 'les personnes nées dans l’autre pays, réfugiés ajoutés',
      CR: 'les ressortissants de l’autre pays, réfugiés ajoutés',
      BCR: 'les personnes nées dans l’autre pays ou ses ressortissants, réfugiés ajoutés',
      I: 'un chiffre repris de pays semblables',
    },
    kinds: {
      OBSERVED: 'dénombré',
      MODELLED: 'estimé entre les comptages et après eux',
      EXTRAPOLATED: 'prolongé à partir du dernier comptage',
      IMPUTED: 'complété par la source',
    },
  },
  difference: {
    caption: (source) => `Écart des autres sources, même année (référence : ${source})`,
    unit: 'Pour cent au-dessus (+) ou au-dessous (−)',
    lead: (n: string, source: string, year: string) =>
      `À la même date, le plus grand écart est de ${n} (${source}, ${year}).`,
    census: (year: string, who: string, n: string, times: string, near: string, source: string) =>
      `Le recensement de ${year} a dénombré ${n} ${who} : ${times} fois le chiffre de l’autre source (${source}) pour ${near}.`,
    born: 'personnes nées dans l’autre pays',
    citizens: 'ressortissants de l’autre pays, dont beaucoup n’ont peut-être jamais migré',
  },
  womenShare: {
    caption: (source) => `Femmes et filles parmi eux (${source})`,
  },
  flows: {
    title: 'Combien ont migré en cinq ans',
    lead: (range: string, min: string, max: string) =>
      `En ${range}, entre ${min} et ${max} personnes ont fait ce chemin, selon la méthode. Personne ne les a comptées.`,
    figure: (from: string, to: string) => `Départs ${from} ${to} en cinq ans, selon six méthodes`,
    unit: 'Personnes en cinq ans : la plus basse, la médiane et la plus haute des méthodes',
    summary: (range: string, n: string) => `La médiane des méthodes est de ${n} pour ${range}.`,
    methods: (range: string) => `Le même chiffre par méthode, ${range}`,
    method: 'Méthode',
    persons: 'Personnes',
    types: (range: string) => `Partir, revenir ou passer ailleurs, ${range}`,
    type: 'Sorte de mouvement',
    typesNote:
      'Trois des méthodes distinguent ceux qui quittent leur pays de naissance, ceux qui y reviennent et ceux qui passent d’un autre pays à un autre.',
    none: 'Aucune méthode ne donne de chiffre pour ce corridor.',
  },
  money: {
    title: 'L’argent envoyé',
    sent: (n: string, from: string, to: string, year: string) =>
      `En ${year}, environ ${n} auraient été envoyés ${from} ${to}.`,
    missing: (from: string, to: string, reason: string) =>
      `Argent envoyé ${from} ${to} : pas de chiffre (${reason}).`,
    model:
      'Montants de 2017 selon un modèle, qui répartit l’argent reçu par un pays entre ceux où vivent ses ressortissants.',
    cost: (from: string, to: string, n: string, quarter: string) =>
      `Envoyer 200 dollars ${from} ${to} coûtait ${n} du montant (${quarter}).`,
    figure: (from: string, to: string) => `Ce que coûte l’envoi de 200 dollars ${from} ${to}`,
    unit: (range: string) => `Pour cent du montant envoyé, ${range}`,
    summary: (n: string, quarter: string, n0: string, first: string) =>
      `${n} (${quarter}), après ${n0} (${first}).`,
    noCost: 'Aucun prix d’envoi n’est disponible pour ce corridor.',
    none: 'Aucun montant envoyé le long de ce corridor n’est disponible.',
  },
  displaced: {
    title: 'Ceux qui ont dû fuir',
    figure: (from: string, here: string) =>
      `Réfugiés et demandeurs d’asile originaires ${from} vivant ${here}`,
    lead: (n: string, from: string, here: string, when: string) =>
      `${when}, ${n} réfugiés et demandeurs d’asile originaires ${from} vivaient ${here}.`,
    summary: (n: string, year: string) => `Le maximum a été de ${n} en ${year}.`,
    none: (from: string, here: string) =>
      `Aucune source ne signale de réfugié ni de demandeur d’asile originaire ${from} vivant ${here}.`,
    decisions: (from: string, here: string) =>
      `Décisions rendues ${here} sur les demandes de personnes originaires ${from}`,
    decisionsUnit: 'Personnes, selon l’année de la décision',
    claims: 'Nouvelles demandes',
    rate: '% protégés',
    rateLead: (rate: string, year: string) =>
      `En ${year}, ${rate} des décisions rendues au fond ont accordé une protection.`,
    year: 'Année',
  },
  onward: {
    title: 'Pour continuer',
    back: (from: string, to: string) => `Dans l’autre sens : ${from} ${to}`,
    profile: (name: string) => `Profil migratoire : ${name}`,
    all: 'Tous les corridors',
    table: 'Les chiffres de toutes les sources',
  },
  outside: {
    title: 'Ce corridor n’est pas sur ce site',
    text: (a: string, b: string) =>
      `L’un au moins des deux bouts d’un corridor doit être parmi les pays de ce site. Ni ${a} ni ${b} n’en font partie.`,
    near: 'Les corridors que nous avons',
  },
  same: {
    title: 'Il faut deux pays pour un corridor',
    text: 'Choisissez deux pays différents : celui d’où l’on vient et celui où l’on vit.',
  },
  matrix: {
    title: (year: string) => `Qui vit où dans la région, ${year}`,
    rows: 'De',
    columns: 'Vivent en',
    summary: (total: string, share: string, here: string, part: string, from: string) =>
      `${total} vivent dans un autre de ces pays : ${share} d’entre elles ${here}, et ${part} viennent ${from}.`,
  },
  index: {
    title: 'Corridors',
    answer: (year: string, people: string, from: string, here: string, total: string, all: boolean) =>
      `En ${year}, ${people} originaires ${from} vivaient ${here}${all ? ' : aucun corridor de la région n’est plus grand' : ''}. ${total} corridors ${all ? 'qui touchent les pays de ce site' : 'de cette sorte'} ont un chiffre.`,
    choose: 'Choisir un corridor',
    from: 'De',
    to: 'Vers',
    any: 'n’importe quel pays',
    show: 'Afficher',
    largest: (year: string) => `Les vingt plus grands corridors, ${year}`,
    largestFrom: (from: string, year: string) => `Les plus grands corridors au départ ${from}, ${year}`,
    largestTo: (the: string, year: string) => `Les plus grands corridors vers ${the}, ${year}`,
    unit: 'Personnes originaires du premier pays vivant dans le second',
    summary: (name: string, n: string) => `${name} vient en tête avec ${n}.`,
    head: 'Corridor',
    pair: (from: string, to: string) => `${from} → ${to}`,
    none: 'Aucun corridor de cette sorte ne touche les pays de ce site.',
    sixteen: 'Les pays de ce site',
    elsewhere: 'Autres pays',
  },
} satisfies Corridor
