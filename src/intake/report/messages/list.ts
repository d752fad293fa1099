/**
 * The list of deliveries in the languages of the house.
 */
import type { Forms } from '../../../report/numbers.ts'
import type { Language } from '../../../standards/labels.ts'

interface Counts {
  readonly all: string
  readonly used: string
  readonly waiting: number
  readonly refused: number
  /** Rows that are set aside and did not come again, with their noun. */
  readonly open: string | undefined
}

const en = {
  title: 'Deliveries',
  deliveries: { one: 'delivery', other: 'deliveries' } as Forms,
  rows: { one: 'row', other: 'rows' } as Forms,
  answer: ({ all, used, waiting, refused, open }: Counts): string =>
    [
      `${all} came in; ${used} in use.`,
      ...(waiting === 0 ? [] : [`Waiting for a decision: ${waiting}.`]),
      ...(refused === 0 ? [] : [`Refused and not yet sent again: ${refused}.`]),
      ...(open === undefined ? [] : [`Set aside and not yet sent again: ${open}.`]),
    ].join(' '),
  waits: {
    title: 'What waits',
    none: 'Nothing: every delivery is in use, replaced or mended, and no row is set aside.',
    decision: {
      what: 'Another delivery stands for its period, or has most of its rows.',
      fix: 'The office hands it in again with --replaces, so that it takes the place of that one, or with --adds, so that both stand.',
    },
    refused: {
      what: 'It was refused, and nothing has come instead.',
      fix: 'Its report says what to mend; the agency sends the whole file again.',
    },
    aside: {
      what: (rows: string): string => `It is in use, without ${rows} that were set aside.`,
      fix: 'The agency mends them by the report and sends them, or the whole file, again.',
    },
  },
  all: 'All deliveries, by source',
  caption: (title: string, provider: string): string => `${title}. ${provider}`,
  nothing: 'Nothing has come yet.',
  columns: {
    file: 'File',
    period: 'Period',
    received: 'Received',
    rows: 'Rows',
    accepted: 'In',
    aside: 'Set aside',
    found: 'Verdict',
    state: 'Now',
  },
  found: {
    accepted: 'accepted',
    warnings: 'accepted, with warnings',
    inPart: 'accepted in part',
    refused: 'refused',
  },
  states: {
    used: 'in use',
    replaced: 'replaced by another',
    mended: 'another came instead',
    refused: 'to be sent again',
    waiting: 'waits for a decision',
  },
  footer: (moment: string): string =>
    `As of ${moment}. This page holds names of files and counts; no value of a person is in it.`,
}

export type ListMessages = typeof en

const fr: ListMessages = {
  title: 'Livraisons',
  deliveries: { one: 'livraison', other: 'livraisons' },
  rows: { one: 'ligne', other: 'lignes' },
  answer: ({ all, used, waiting, refused, open }) =>
    [
      `Reçues : ${all} ; en usage : ${used}.`,
      ...(waiting === 0 ? [] : [`En attente d’une décision : ${waiting}.`]),
      ...(refused === 0 ? [] : [`Refusées et pas encore renvoyées : ${refused}.`]),
      ...(open === undefined ? [] : [`Mises de côté et pas encore renvoyées : ${open}.`]),
    ].join(' '),
  waits: {
    title: 'Ce qui attend',
    none: 'Rien : chaque livraison est en usage, remplacée ou corrigée, et aucune ligne n’est mise de côté.',
    decision: {
      what: 'Une autre livraison vaut pour sa période, ou contient la plupart de ses lignes.',
      fix: 'L’office la reprend avec --replaces, pour qu’elle prenne la place de l’autre, ou avec --adds, pour que les deux valent.',
    },
    refused: {
      what: 'Elle a été refusée, et rien n’est venu à sa place.',
      fix: 'Son compte rendu dit quoi corriger ; l’agence renvoie le fichier entier.',
    },
    aside: {
      what: (rows) => `Elle est en usage, sans ce qui a été mis de côté : ${rows}.`,
      fix: 'L’agence corrige ces lignes d’après le compte rendu et les renvoie, ou le fichier entier.',
    },
  },
  all: 'Toutes les livraisons, par source',
  caption: (title, provider) => `${title}. ${provider}`,
  nothing: 'Rien n’est encore arrivé.',
  columns: {
    file: 'Fichier',
    period: 'Période',
    received: 'Reçue le',
    rows: 'Lignes',
    accepted: 'Reprises',
    aside: 'Mises de côté',
    found: 'Verdict',
    state: 'À présent',
  },
  found: {
    accepted: 'acceptée',
    warnings: 'acceptée, avec réserves',
    inPart: 'acceptée en partie',
    refused: 'refusée',
  },
  states: {
    used: 'en usage',
    replaced: 'remplacée par une autre',
    mended: 'une autre est venue à sa place',
    refused: 'à renvoyer',
    waiting: 'attend une décision',
  },
  footer: (moment) =>
    `État au ${moment}. Cette page contient des noms de fichiers et des effectifs ; aucune valeur d’une personne n’y figure.`,
}

const pt: ListMessages = {
  title: 'Entregas',
  deliveries: { one: 'entrega', other: 'entregas' },
  rows: { one: 'linha', other: 'linhas' },
  answer: ({ all, used, waiting, refused, open }) =>
    [
      `Chegaram ${all}; em uso: ${used}.`,
      ...(waiting === 0 ? [] : [`À espera de uma decisão: ${waiting}.`]),
      ...(refused === 0 ? [] : [`Recusadas e ainda não enviadas de novo: ${refused}.`]),
      ...(open === undefined ? [] : [`Postas de parte e ainda não enviadas de novo: ${open}.`]),
    ].join(' '),
  waits: {
    title: 'O que está à espera',
    none: 'Nada: cada entrega está em uso, substituída ou corrigida, e nenhuma linha está posta de parte.',
    decision: {
      what: 'Outra entrega vale para o seu período, ou tem a maior parte das suas linhas.',
      fix: 'O instituto dá-lhe entrada de novo com --replaces, para que tome o lugar da outra, ou com --adds, para que valham as duas.',
    },
    refused: {
      what: 'Foi recusada, e nada veio em seu lugar.',
      fix: 'O seu relatório diz o que corrigir; a entidade envia de novo o ficheiro inteiro.',
    },
    aside: {
      what: (rows) => `Está em uso, sem o que foi posto de parte: ${rows}.`,
      fix: 'A entidade corrige essas linhas pelo relatório e envia-as, ou o ficheiro inteiro, de novo.',
    },
  },
  all: 'Todas as entregas, por fonte',
  caption: (title, provider) => `${title}. ${provider}`,
  nothing: 'Ainda não chegou nada.',
  columns: {
    file: 'Ficheiro',
    period: 'Período',
    received: 'Recebida em',
    rows: 'Linhas',
    accepted: 'Entraram',
    aside: 'Postas de parte',
    found: 'Veredicto',
    state: 'Agora',
  },
  found: {
    accepted: 'aceite',
    warnings: 'aceite, com reservas',
    inPart: 'aceite em parte',
    refused: 'recusada',
  },
  states: {
    used: 'em uso',
    replaced: 'substituída por outra',
    mended: 'veio outra em seu lugar',
    refused: 'a enviar de novo',
    waiting: 'espera uma decisão',
  },
  footer: (moment) =>
    `Situação em ${moment}. Esta página tem nomes de ficheiros e contagens; não contém nenhum valor de uma pessoa.`,
}

export const listMessages: Readonly<Record<Language, ListMessages>> = { en, fr, pt }
