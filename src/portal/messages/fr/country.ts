/**
 * Le profil migratoire d’un pays, en français. Les lieux arrivent avec leur préposition (« au Sénégal »), les nombres écrits.
 */
import type { Country } from '../en/country.ts'

export const country = {
  title: (name: string) => `${name} : qui arrive, qui part`,
  came: (year: string, people: string, here: string, share: string, from: string) =>
    `En ${year}, ${people} venues d’autres pays vivaient ${here}${share === '' ? '' : `, soit ${share} de la population`} ; les groupes les plus nombreux venaient ${from}.`,
  left: (people: string, from: string, where: string) =>
    `${people} originaires ${from} vivaient à l’étranger, surtout ${where}.`,
  moreOut: (n: string, the: string) =>
    `${the} compte donc plus d’émigrés que d’immigrés : la différence est de ${n}.`,
  moreIn: (n: string, the: string) =>
    `${the} compte donc plus d’immigrés que d’émigrés : la différence est de ${n}.`,
  nothing: (here: string, from: string) =>
    `Aucune source disponible ne dit combien de personnes venues d’autres pays vivent ${here}, ni combien de personnes originaires ${from} vivent à l’étranger.`,
  doubt: (source: string) =>
    `Ce sont des estimations faites par ${source}, prolongées à partir de comptages plus anciens quand il n’y en a pas de nouveau.`,
  lastCensus: (year: string, n: string, type: string) =>
    `Le dernier recensement disponible, celui de ${year}, a dénombré ${n} (${type}).`,
  noCensus: 'Aucun recensement ni aucune enquête ayant compté les migrants n’est disponible.',
  partners: {
    title: (from: string, here: string) =>
      `D’où viennent les immigrés vivant ${here}, et où vivent les personnes originaires ${from}`,
    in: (here: string) => `Vivent ${here}, venus de`,
    out: (from: string) => `Originaires ${from}, vivent en`,
    summary: (top: string, topN: string, outTop: string, outN: string) =>
      `La plus longue barre à gauche est ${top} (${topN}), à droite ${outTop} (${outN}).`,
    came: 'Venus de là-bas',
    left: 'Partis là-bas',
    pages: 'Corridor',
    onward: 'de là-bas',
    back: 'vers là-bas',
  },
  cameTime: {
    title: 'Qui est venu, au fil du temps',
    figure: (here: string) => `Personnes venues d’autres pays vivant ${here}, selon chaque source`,
    summary: (first: string, n0: string, last: string, n1: string) =>
      `Selon la source la plus récente, ${n0} en ${first} et ${n1} en ${last}.`,
    growth: (rate: string, from: string) => `Depuis ${from}, leur nombre a varié de ${rate} par an.`,
    women: (share: string, year: string) => `En ${year}, ${share} étaient des femmes et des filles.`,
    share: (now: string, year: string, then: string, first: string) =>
      `Ils représentaient ${now} de la population en ${year}, contre ${then} en ${first}.`,
    table: (here: string) => `Migrants vivant ${here} : nombre, part, croissance et femmes`,
    columns: {
      stock: 'Personnes',
      share: '% de la population',
      growth: '% par an depuis la ligne du dessous',
      women: '% de femmes et de filles',
    },
  },
  leftTime: {
    title: 'Qui est parti, au fil du temps',
    figure: (from: string) => `Personnes originaires ${from} vivant dans d’autres pays, selon chaque source`,
    summary: (first: string, n0: string, last: string, n1: string) =>
      `La source la plus récente en compte ${n0} en ${first} et ${n1} en ${last}.`,
    mirror:
      'Personne ne compte ceux qui sont partis. Leur nombre est la somme de ce que déclarent tous les autres pays : il y manque les pays qui ne déclarent rien et les personnes qu’ils ne comptent pas.',
  },
  ages: {
    title: 'Quel âge ils ont',
    figure: (here: string, year: string) => `Âge des personnes venues d’autres pays vivant ${here}, ${year}`,
    summary: (age: string, share: string) =>
      `Le groupe le plus nombreux est celui des ${age} ans ; ${share} ont entre 20 et 64 ans.`,
    missing75: (n: string) =>
      `La source, telle que nous l’avons reçue, ne donne pas d’âge à partir de 75 ans ; ${n} n’ont donc pas de barre ici.`,
    old: (year: string) =>
      `Les âges ne sont connus que pour ${year} : l’édition la plus récente n’en donne pas pour ce pays.`,
    population: (here: string) =>
      `L’âge des migrants n’est pas connu. Voici, à titre de comparaison, celui de toutes les personnes vivant ${here}.`,
    leavers:
      'L’âge de ceux qui sont partis n’est pas connu : les pays où ils vivent ne le publient pas selon l’origine.',
    age: 'Âge',
    none: 'Aucune source disponible ne donne d’âges pour ce pays.',
    to: (a: string, b: string) => `${a}–${b}`,
  },
  displaced: {
    title: 'Ceux qui ont dû fuir',
    lead: (here: string, hosted: string, when: string, from: string) =>
      `${when}, ${hosted} réfugiés et demandeurs d’asile vivaient ${here}${from === '' ? '' : `, venus surtout ${from}`}.`,
    away: (from: string, n: string, where: string) =>
      `${n} réfugiés et demandeurs d’asile originaires ${from} vivaient à l’étranger${where === '' ? '' : `, surtout ${where}`}.`,
    idps: (n: string, when: string) => `À l’intérieur du pays, ${n} étaient déplacées ${when}.`,
    nobody: (here: string) => `Aucune source ne signale de réfugié ni de demandeur d’asile ${here}.`,
    hosted: (here: string) => `Réfugiés et autres personnes relevant du HCR ${here}`,
    gone: (from: string) => `Réfugiés et demandeurs d’asile originaires ${from}`,
    inside: 'Déplacés à l’intérieur du pays',
    moved: 'Nouveaux déplacements à l’intérieur du pays, selon la cause',
    movements: (range: string) => `Déplacements au cours de l’année, ${range}`,
    peak: (n: string, year: string, now: string, last: string) =>
      `Le maximum a été de ${n} en ${year} ; en ${last}, le chiffre était de ${now}.`,
    asylum: (n: string, from: string, year: string, where: string) =>
      `Les personnes originaires ${from} ont déposé ${n} nouvelles demandes d’asile en ${year}, surtout ${where}.`,
    asylumNote:
      'Ne sont prises que les demandes nouvelles comptées en personnes ; les pays qui comptent des dossiers, ou mêlent demandes nouvelles et réitérées, n’y sont pas.',
    recognised: (rate: string, year: string) =>
      `Sur 100 décisions rendues au fond en ${year}, ${rate} ont accordé une protection.`,
  },
  money: {
    title: 'L’argent envoyé au pays',
    lead: (the: string, n: string, year: string) =>
      `En ${year}, les fonds envoyés de l’étranger vers ${the} ont atteint ${n}.`,
    paid: (n: string, year: string) => `${n} ont pris le chemin inverse en ${year}.`,
    figure: 'Argent reçu de l’étranger et argent envoyé à l’étranger',
    unit: (range: string) => `Millions de dollars des États-Unis, prix courants, ${range}`,
    in: 'Reçu',
    out: 'Envoyé',
    summary: (n: string, year: string, most: string, mostYear: string) =>
      `Reçu en ${year} : ${n} ; le maximum a été de ${most} en ${mostYear}.`,
    corridors: (year: string) => `D’où venait l’argent reçu, ${year}`,
    corridorsUnit: (year: string) => `Millions de dollars des États-Unis, ${year}, estimés par un modèle`,
    corridorsSummary: (first: string, n: string) => `La plus grande part viendrait ${first} : ${n}.`,
    model:
      'Seul le total est connu. Un modèle l’a réparti entre les pays selon le nombre de migrants et les revenus ; personne n’a mesuré ces montants.',
    noneIn: (reason: string) => `La répartition par pays d’envoi n’est pas publiée ici (${reason}).`,
    cost: 'Ce que coûte l’envoi de 200 dollars',
    costUnit: 'Pour cent du montant envoyé',
    costHead: 'Corridor',
    costPeriod: 'Trimestre',
    costOf: (from: string, to: string) => `${from} → ${to}`,
    noCost: 'Aucun prix n’est disponible pour un corridor de ce pays.',
    costTarget:
      'L’objectif des Nations Unies (10.c) est qu’aucun corridor ne coûte plus de 5 pour cent en 2030.',
  },
  flows: {
    title: 'Combien ont migré en cinq ans',
    lead: 'Personne ne compte ces mouvements. Six méthodes les déduisent du nombre de migrants à deux dates, et elles divergent ; chaque bande va de la plus basse à la plus haute.',
    in: (here: string, range: string) => `Venus s’installer ${here}, ${range}`,
    out: (from: string, range: string) => `Partis ${from}, ${range}`,
    unit: 'Personnes en cinq ans : la plus basse, la médiane et la plus haute des méthodes',
    summary: (place: string, min: string, max: string) => `${place} : entre ${min} et ${max}.`,
    columns: { min: 'La plus basse', median: 'Médiane', max: 'La plus haute', methods: 'Méthodes' },
  },
  net: {
    title: 'Le solde migratoire',
    figure: (the: string) => `Arrivées moins départs : le solde pour ${the}`,
    unit: (range: string) => `Personnes par an, ${range}`,
    loss: (n: string, year: string, rate: string) =>
      `En ${year}, ${n} de plus sont parties qu’arrivées, soit ${rate} pour mille habitants.`,
    gain: (n: string, year: string, rate: string) =>
      `En ${year}, ${n} de plus sont arrivées que parties, soit ${rate} pour mille habitants.`,
    label: 'Solde migratoire',
  },
  goals: {
    title: 'Les objectifs des Nations Unies',
    refugees: (n: string, from: string, year: string) =>
      `Indicateur 10.7.4 : en ${year}, sur 100 000 personnes originaires ${from}, ${n} étaient réfugiées.`,
    figure: (from: string) => `Réfugiés originaires ${from} pour 100 000 personnes du pays`,
    unit: (range: string) => `Pour 100 000 personnes, habitants et réfugiés ensemble, ${range}`,
    summary: (n: string, year: string, most: string, mostYear: string) =>
      `${n} en ${year} ; le maximum a été de ${most} en ${mostYear}.`,
    cost: (n: string, total: string) =>
      `Indicateur 10.c.1 : ${n} des ${total} corridors dont le prix est connu coûtent plus de 5 pour cent du montant envoyé.`,
  },
  censuses: {
    title: 'Recensements et enquêtes disponibles',
    caption: 'Tous les migrants, les deux sexes, par rapport',
    lead: 'Ce qui a vraiment été compté. Deux rapports d’une même année peuvent diverger parce que l’un compte les personnes nées à l’étranger et l’autre les étrangers.',
    year: 'Année',
    report: 'Rapport',
    type: 'Qui est compté',
    none: 'Aucun. Tous les chiffres de cette page sont des estimations faites ailleurs.',
  },
  deaths: {
    title: 'Morts et disparus en chemin',
    figure: (here: string) => `Personnes mortes ou disparues ${here} en route vers un autre pays`,
    unit: (range: string) => `Personnes recensées, ${range}`,
    lead: (n: string, years: string) =>
      `Au moins ${n} ont été recensées en ${years}. Elles peuvent être de toute nationalité, et bien des morts ne sont jamais recensées.`,
    none: (here: string) =>
      `Aucune mort de migrant n’est recensée ${here}. Cela ne veut pas dire qu’il n’y en a pas eu.`,
    dead: 'Morts',
    missing: 'Disparus',
  },
  gaps: {
    title: 'Ce que l’on ne sait pas',
    caption: 'Ce que dit chaque source de ce pays',
    head: 'Source',
    columns: { subject: 'Sujet', years: 'Années', count: 'Chiffres', missing: 'Sans valeur' },
    nothing: 'rien',
    holes: 'Années sans aucun chiffre, à l’intérieur d’une série',
    hole: (source: string, subject: string, years: string) => `${source} (${subject}) : ${years}`,
    reasons: 'Chiffres attendus mais sans valeur, et pourquoi',
    reason: (table: string, n: string, why: string) => `${table} : ${n} (${why})`,
    findings: 'Relevé en vérifiant les fichiers',
    zero: (source: string, n: string) =>
      `${source} : les ${n} chiffres de ce pays sont tous nuls. Nous n’y croyons pas et n’en montrons aucun.`,
    territory: (source: string, year: string) =>
      `${source} : le territoire de ce pays a changé en ${year} ; les chiffres d’avant et d’après ne sont pas tout à fait comparables.`,
    noAbsent: 'Aucune source n’ignore ce pays.',
    absent: (sources: string) => `Rien du tout ne vient de ${sources}.`,
    never: [
      'Combien de personnes vivent sans papiers, ici ou à l’étranger.',
      'Qui est revenu après avoir vécu à l’étranger, et quand.',
      'Pourquoi les gens sont partis : travail, famille, études ou fuite.',
    ],
    neverTitle: 'Ce qu’aucune de ces sources ne dit',
  },
  outside: {
    title: (name: string) => `${name} et les pays de ce site`,
    lead: (the: string) =>
      `Ce site décrit les migrations d’autres pays. Il n’a pas de profil pour ${the}, mais il sait combien de personnes sont allées de l’un aux autres.`,
    both: (year: string, out: string, here: string, inn: string, from: string) =>
      `En ${year}, ${out} originaires des pays de ce site vivaient ${here}, et ${inn} originaires ${from} vivaient dans l’un d’eux.`,
    figure: (here: string, from: string) =>
      `Originaires des pays de ce site vivant ${here}, et originaires ${from} vivant dans l’un d’eux`,
    nothing: (the: string) =>
      `Aucune source disponible ne parle de migrations entre les pays de ce site et ${the}.`,
  },
  document: 'Le profil migratoire sous forme de document',
  onward: {
    title: 'Pour continuer',
    compare: 'Comparer les pays de ce site',
    corridors: 'Les plus grands corridors',
    table: 'Tous les chiffres selon l’origine',
  },
} satisfies Country
