/**
 * What each group of questions is about, as the objective of a strategy: the nine that the brief's section on data strategies goes
 * through.
 */
import type { Labels } from '../../standards/labels.ts'
import type { QuestionGroup } from '../../standards/question.ts'

export const objectives: Readonly<Record<QuestionGroup, Labels>> = {
  'legal-institutional': {
    en: 'Laws and institutions that let migration data be collected, shared and protected',
    fr: 'Des lois et des institutions qui permettent de collecter, de partager et de protéger les données sur les migrations',
    pt: 'Leis e instituições que permitam recolher, partilhar e proteger os dados sobre migrações',
  },
  stakeholders: {
    en: 'Producers and users of migration data who know each other and are heard',
    fr: 'Des producteurs et des utilisateurs de données qui se connaissent et que l’on écoute',
    pt: 'Produtores e utilizadores de dados que se conhecem e são ouvidos',
  },
  measurement: {
    en: 'Migration measured by concepts that other countries use too',
    fr: 'Des migrations mesurées selon des notions que d’autres pays emploient aussi',
    pt: 'Migrações medidas segundo conceitos que outros países também usam',
  },
  sources: {
    en: 'Every source put to use: census, surveys, administrative records, new data',
    fr: 'Toutes les sources mises à profit : recensement, enquêtes, fichiers administratifs, données nouvelles',
    pt: 'Todas as fontes aproveitadas: recenseamento, inquéritos, registos administrativos, dados novos',
  },
  management: {
    en: 'Data defined, checked, linked and kept safe',
    fr: 'Des données définies, contrôlées, appariées et conservées en sûreté',
    pt: 'Dados definidos, verificados, ligados e guardados em segurança',
  },
  production: {
    en: 'Statistics produced by modern means, on time and regularly',
    fr: 'Des statistiques produites avec des moyens modernes, à temps et régulièrement',
    pt: 'Estatísticas produzidas com meios modernos, a tempo e com regularidade',
  },
  dissemination: {
    en: 'Figures that anyone can find, understand and reuse',
    fr: 'Des chiffres que chacun peut trouver, comprendre et réutiliser',
    pt: 'Números que qualquer pessoa pode encontrar, compreender e reutilizar',
  },
  sustainability: {
    en: 'People and money that last beyond a project',
    fr: 'Des personnes et des moyens qui survivent aux projets',
    pt: 'Pessoas e meios que perdurem para além dos projetos',
  },
  'policy-use': {
    en: 'Decisions that rest on the figures',
    fr: 'Des décisions qui s’appuient sur les chiffres',
    pt: 'Decisões que assentam nos números',
  },
}
