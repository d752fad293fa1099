/**
 * La page « avant et après », en français : une mesure a-t-elle bougé davantage là où des pays ont participé à une activité ?
 */
import type { Effects } from '../en/effects.ts'

export const effects: Effects = {
  title: 'Avant et après',
  answer: (asked, made, told, n) =>
    asked === 0
      ? 'Cette édition ne compare encore aucune activité à ce qui l’a suivie : on ne peut rien dire de leur effet.'
      : made === 0
        ? `${asked === 1 ? 'La seule comparaison avant-après demandée par cette édition ne peut pas être faite' : `Aucune des ${n.asked} comparaisons avant-après demandées par cette édition ne peut être faite`} ; le motif est donné.`
        : told === 0
          ? `${made === 1 ? 'Une comparaison avant-après peut être faite, et elle ne montre aucune différence' : `${n.made} comparaisons avant-après peuvent être faites, et aucune ne montre de différence`} entre les pays qui ont participé à une activité et les autres. Cela ne prouve pas qu’il n’en est rien sorti.`
          : `${made === 1 ? 'La seule comparaison avant-après possible montre' : `${n.told} des ${n.made} comparaisons avant-après possibles ${told === 1 ? 'montre' : 'montrent'}`} une différence entre les pays qui ont participé à une activité et les autres. Une différence n’est pas encore un effet.`,
  what: 'Pour chaque activité ci-dessous, on suit une mesure tirée des statistiques publiées dans les pays qui ont participé et dans les autres. Ce qui compte est l’écart entre les évolutions des deux groupes, avec son incertitude.',
  question: (measure, activity) => `« ${measure} » après « ${activity} »`,
  told: (more, size, before, after, low, high) =>
    `De ${before} à ${after}, l’évolution de la mesure a été ${more ? 'supérieure' : 'inférieure'} de ${size} dans les pays participants à celle des autres (intervalle à 95 % : de ${low} à ${high}).`,
  untold: (own, took, other, not, low, high) =>
    `Aucune différence ne peut être établie : la mesure a évolué de ${own} dans les ${took} pays participants et de ${other} dans les ${not} autres. L’écart entre les deux se situe entre ${low} et ${high} (intervalle à 95 %).`,
  unsure: (own, took, other, not) =>
    `La mesure a évolué de ${own} dans les ${took} pays participants et de ${other} dans les ${not} autres. Aucun intervalle ne peut être donné, car tous les pays ont changé de la même façon.`,
  points: { one: 'point', other: 'points' },
  days: { one: 'jour', other: 'jours' },
  years: { one: 'an', other: 'ans' },
  numbers: { one: 'unité', other: 'unités' },
  refusal: {
    'no-activity': 'L’activité ne figure pas dans cette édition : rien n’est comparé.',
    'no-measure': 'La mesure n’existe pas dans cette version du programme : rien n’est comparé.',
    'no-years': 'La mesure n’est connue que pour le présent : il n’y a pas d’avant.',
    'no-values':
      'Rien n’est comparé : aucun pays n’a de valeur avant et après, soit que cette édition ne produise pas les tableaux dont la mesure est tirée, soit qu’elle n’ait pas de chiffres pour ces années.',
    'everyone-took-part':
      'Rien n’est comparé : tous les pays de cette édition ont participé, il n’y a donc personne à qui comparer.',
    'few-took-part':
      'Rien n’est comparé : moins de trois pays participants ont des valeurs, et si peu ne font pas un groupe.',
    'few-did-not':
      'Rien n’est comparé : moins de trois pays non participants ont des valeurs, et si peu ne font pas un groupe.',
  },
  figure: {
    title: (measure) => `${measure}, dans les pays participants et ailleurs`,
    unit: (unit, from, to) =>
      `${unit} ; trait épais : moyenne du groupe, trait fin : pays ; de ${from} à ${to}`,
    units: { percent: 'Pour cent', days: 'Jours', years: 'Années', count: 'Nombre' },
    took: 'Participants',
    not: 'Autres',
    before: 'avant',
    after: 'après',
    summary: (took, took2, not, not2) =>
      `Participants : ${took} avant, ${took2} après. Autres pays : ${not} avant, ${not2} après.`,
    source: 'Calculé d’après cette édition',
    definition: 'Les années grisées sont comparées. Les pays laissés de côté sont nommés plus bas.',
    numbers: 'Moyennes des deux groupes, par année',
    year: 'Année',
    tookN: 'Pays participants',
    notN: 'Autres pays',
  },
  countries: {
    title: 'Pays par pays',
    caption: 'La mesure avant et après, par pays',
    country: 'Pays',
    part: 'A participé',
    yes: 'oui',
    no: 'non',
    before: (years) => `Avant (${years})`,
    after: (years) => `Après (${years})`,
    change: 'Évolution',
    missing: 'pas de valeur',
  },
  sure: {
    title: 'Degré de certitude',
    caption: 'Écart entre les évolutions des deux groupes',
    what: 'Quoi',
    value: 'Valeur',
    difference: 'Évolution des participants, moins celle des autres',
    welch: 'Intervalle à 95 %, dispersion propre à chaque groupe (Welch)',
    pooled: 'Intervalle à 95 %, dispersion commune (régression)',
    permutation: 'Test exact de permutation : part des partages au moins aussi éloignés',
    splits: (p, splits) => `${p} sur ${splits} partages`,
    already: 'Avant l’activité : de combien les participants avaient déjà évolué de plus',
    interval: (low, high) => `de ${low} à ${high}`,
    unknown: 'ne peut être établi',
  },
  parallel:
    'La comparaison ne vaut que si les deux groupes auraient évolué de même sans l’activité. Aucun chiffre ne peut le montrer ; leur évolution antérieure en est le meilleur indice.',
  caution: 'Prudence',
  without: 'Laissés de côté',
  measureLink: 'Comment la mesure est calculée',
  activityLink: 'L’activité',
  method: {
    title: 'Mode de calcul',
    text: [
      'L’unité est le pays. Son état avant et après est la moyenne de la mesure sur les années de chaque période qui ont une valeur. L’estimation est l’écart entre l’évolution moyenne des participants et celle des autres (différence de différences).',
      'Avec si peu de pays, un intervalle tiré d’une formule reste grossier. Un test exact l’accompagne donc : parmi toutes les façons de choisir autant de pays, la part de celles où les deux groupes sont au moins aussi éloignés.',
      'Les pays invités n’ont pas été tirés au sort. Ceux qui préparaient un recensement ont pu être invités pour cette raison ; la suite en dit alors peu sur l’atelier.',
    ],
  },
  cannot: {
    title: 'Ce qui ne peut être comparé, et pourquoi',
    text: (all, named) =>
      `Sur les ${all} activités du registre, ${named} ${named === '1' || named === '0' ? 'est comparée' : 'sont comparées'} ci-dessus. Pour les autres :`,
    caption: 'Activités sans comparaison',
    why: 'Motif',
    activities: 'Activités',
    nobody: 'aucun pays de cette édition n’est nommé parmi les participants',
    everyone: 'elle s’adressait à tous les pays de cette édition : il ne reste personne à qui comparer',
    few: 'moins de trois pays de cette édition ont participé',
    left: 'tous les pays de cette édition sauf un ou deux ont participé',
    undated: 'son année n’est pas connue : il n’y a pas d’avant',
    open: 'elle pourrait être comparée, mais personne ne l’a encore demandé',
    link: 'Toutes les activités',
  },
}
