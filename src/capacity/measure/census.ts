/**
 * What censuses asked: how long ago the last one was, how many core topics it had, and each core topic by itself. Read from the
 * table `census-topics`.
 */
import type { Labels } from '../../standards/labels.ts'
import { hasTable } from './ask.ts'
import { censusRounds, coreTopics, topicsTable } from './census-rounds.ts'
import type { CoreTopic, Round } from './census-rounds.ts'
import type { Asked, Evidence, Measure, Measured } from './measure.ts'
import { newestYear, yearsUpTo } from './newest-year.ts'
import { notKnown, reasons } from './not-known.ts'
import { atMost } from './score-of.ts'

const source =
  'United Nations, Principles and Recommendations for Population and Housing Censuses, Rev.3; UN Expert Group on Migration Statistics (2019), standard questions'
const years: Measure['years'] = (release) => (hasTable(release, topicsTable) ? yearsUpTo(release) : [])
const evidenceOf = (round: Round): readonly Evidence[] =>
  [...round.cells.values()]
    .filter((o) => o.value !== null)
    .map((o) => ({ kind: 'cell', table: topicsTable, key: o.key }))

/** Ask `then` with the censuses up to the year asked for. */
async function withRounds(
  { release, country, year }: Asked,
  then: (rounds: readonly [Round, ...Round[]], at: number) => Measured,
): Promise<Measured> {
  if (!hasTable(release, topicsTable)) return notKnown(reasons.noTable)
  const at = year ?? (await newestYear(release))
  const [first, ...others] = await censusRounds(release, country, at)
  return first === undefined ? notKnown(reasons.noCensus, [], at) : then([first, ...others], at)
}

const age: Measure = {
  id: 'census-age',
  title: {
    en: 'Years since the last census with a question on migration',
    fr: 'Années écoulées depuis le dernier recensement qui interrogeait sur la migration',
    pt: 'Anos desde o último censo com uma pergunta sobre migração',
  },
  unit: 'years',
  better: 'lower',
  how: {
    en: 'Take the newest census in which people were asked at least one question on international migration, as far as this release knows, and count the years from it to the year of reference.',
    fr: 'Prendre le recensement le plus récent qui, à la connaissance de cette édition, a posé au moins une question sur la migration internationale, et compter les années qui le séparent de l’année de référence.',
    pt: 'Tomar o censo mais recente que, tanto quanto esta edição sabe, fez pelo menos uma pergunta sobre migração internacional, e contar os anos até ao ano de referência.',
  },
  scoring: {
    en: '1 up to ten years, 0.5 up to twenty, 0 beyond.',
    fr: '1 jusqu’à dix ans, 0,5 jusqu’à vingt, 0 au-delà.',
    pt: '1 até dez anos, 0,5 até vinte, 0 para além disso.',
  },
  source: `World Bank, Statistical Performance Indicators, 4.1 (population census); ${source}`,
  years,
  of: (asked) =>
    withRounds(asked, ([last], at) => ({
      value: at - last.year,
      year: last.year,
      score: atMost(at - last.year, 10, 20),
      evidence: evidenceOf(last),
    })),
}

const topics: Measure = {
  id: 'census-topics',
  title: {
    en: 'Core questions on migration that the last census asked',
    fr: 'Questions essentielles sur la migration posées au dernier recensement',
    pt: 'Perguntas essenciais sobre migração feitas no último censo',
  },
  unit: 'percent',
  better: 'higher',
  how: {
    en: 'Of five core questions (country of birth, citizenship, year of arrival, previous residence abroad, household members abroad), count those that the newest census is known to have asked. What no source tells counts as not known to be asked, so the value is the least that is certain.',
    fr: 'Sur cinq questions essentielles (pays de naissance, nationalité, année d’arrivée, résidence antérieure à l’étranger, membres du ménage à l’étranger), compter celles que le dernier recensement a posées de façon avérée. Ce qu’aucune source ne dit n’est pas compté : la valeur est donc le minimum assuré.',
    pt: 'De cinco perguntas essenciais (país de nascimento, nacionalidade, ano de chegada, residência anterior no estrangeiro, membros do agregado no estrangeiro), contar as que se sabe que o último censo fez. O que nenhuma fonte diz não se conta: o valor é, pois, o mínimo seguro.',
  },
  scoring: {
    en: '1 where all five were asked, 0.5 from three on, 0 below; not scored where what is not known could change the score.',
    fr: '1 si les cinq ont été posées, 0,5 à partir de trois, 0 au-dessous ; pas de note si ce que l’on ignore pourrait la changer.',
    pt: '1 se as cinco foram feitas, 0,5 a partir de três, 0 abaixo; sem pontuação se o que não se sabe a pudesse mudar.',
  },
  source,
  years,
  of: (asked) =>
    withRounds(asked, ([last]) => {
      const found = coreTopics.map((topic) => last.cells.get(topic)?.value ?? null)
      const yes = found.filter((v) => v === 1).length
      const open = found.filter((v) => v === null).length
      const score = (n: number): 0 | 0.5 | 1 => (n === coreTopics.length ? 1 : n >= 3 ? 0.5 : 0)
      const certain = score(yes) === score(yes + open)
      return {
        value: (100 * yes) / coreTopics.length,
        year: last.year,
        filled: yes,
        required: coreTopics.length,
        score: certain ? score(yes) : null,
        ...(certain ? {} : { why: reasons.notTold }),
        evidence: evidenceOf(last),
      }
    }),
}

/** One core topic: 1 where the newest census that is known about it asked, 0 where it did not. */
const asked = (id: string, topic: CoreTopic, title: Labels): Measure => ({
  id,
  title,
  unit: 'count',
  better: 'higher',
  how: {
    en: 'Take the newest census of which a source tells whether it asked this. 1: it did; 0: it did not. A published table by that answer proves that the question was asked.',
    fr: 'Prendre le recensement le plus récent dont une source dit s’il a posé la question. 1 : oui ; 0 : non. Un tableau publié selon cette réponse prouve que la question a été posée.',
    pt: 'Tomar o censo mais recente de que uma fonte diz se fez a pergunta. 1: fez; 0: não fez. Um quadro publicado segundo essa resposta prova que a pergunta foi feita.',
  },
  scoring: {
    en: '1 where a census of the last ten years asked, 0.5 where an older one did, 0 where the newest that is known did not.',
    fr: '1 si un recensement des dix dernières années a posé la question, 0,5 si c’est un plus ancien, 0 si le plus récent connu ne l’a pas posée.',
    pt: '1 se um censo dos últimos dez anos fez a pergunta, 0,5 se foi um mais antigo, 0 se o mais recente conhecido não a fez.',
  },
  source,
  years,
  of: (what) =>
    withRounds(what, (rounds, at) => {
      const round = rounds.find((r) => (r.cells.get(topic)?.value ?? null) !== null)
      const cell = round?.cells.get(topic)
      if (round === undefined || cell === undefined || cell.value === null)
        return notKnown(reasons.notTold, evidenceOf(rounds[0]), rounds[0].year)
      return {
        value: cell.value,
        year: round.year,
        score: cell.value === 0 ? 0 : at - round.year <= 10 ? 1 : 0.5,
        evidence: [{ kind: 'cell', table: topicsTable, key: cell.key }],
      }
    }),
})

export const censusMeasures: readonly Measure[] = [
  age,
  topics,
  asked('birth-asked', 'COUNTRY_OF_BIRTH', {
    en: 'Census asked for the country of birth',
    fr: 'Le recensement a demandé le pays de naissance',
    pt: 'O censo perguntou o país de nascimento',
  }),
  asked('citizenship-asked', 'CITIZENSHIP', {
    en: 'Census asked for citizenship',
    fr: 'Le recensement a demandé la nationalité',
    pt: 'O censo perguntou a nacionalidade',
  }),
  asked('arrival-asked', 'YEAR_OF_ARRIVAL', {
    en: 'Census asked for the year or period of arrival',
    fr: 'Le recensement a demandé l’année ou la période d’arrivée',
    pt: 'O censo perguntou o ano ou o período de chegada',
  }),
  asked('abroad-asked', 'PREVIOUS_RESIDENCE', {
    en: 'Census asked where people lived before, or whether abroad',
    fr: 'Le recensement a demandé la résidence antérieure, ou si l’on avait vécu à l’étranger',
    pt: 'O censo perguntou a residência anterior, ou se fora no estrangeiro',
  }),
  asked('emigration-asked', 'MEMBERS_ABROAD', {
    en: 'Census asked about household members abroad',
    fr: 'Le recensement a interrogé sur les membres du ménage partis à l’étranger',
    pt: 'O censo perguntou por membros do agregado no estrangeiro',
  }),
]
