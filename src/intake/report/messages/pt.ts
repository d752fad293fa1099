/** The report of a delivery in Portuguese. */
import type { Messages } from './en.ts'

export const pt: Messages = {
  kicker: 'Relatório de uma entrega',
  title: (file, provider) => `${file}, de: ${provider}`,
  rows: { one: 'linha', other: 'linhas' },
  verdict: {
    accepted: (rows) => `Aceite. O ficheiro entrou por inteiro: ${rows}.`,
    warnings: (accepted, aside) => `Aceite, com reservas. Entraram: ${accepted}. Postas de parte: ${aside}.`,
    refused: (aside, share, most) =>
      `Recusada. Do ficheiro, ${aside} (${share}) seriam postas de parte; no máximo ${most} podem sê-lo. Nada dele é usado até novo envio.`,
    refusedByRule: (rule) =>
      `Recusada: o ficheiro no seu todo infringe uma regra (${rule}). Nada dele é usado até novo envio.`,
  },
  facts: {
    received: 'Recebida em',
    hash: 'Impressão digital (SHA-256)',
    rows: 'Linhas depois do cabeçalho',
    accepted: 'Aceites',
    setAside: 'Postas de parte',
    dates: (column) => `${column}, primeira e última`,
  },
  mend: {
    title: 'O que corrigir',
    lead: 'Estas linhas são postas de parte e guardadas. Estão no ficheiro das linhas postas de parte, cada uma com a razão à frente: corrija-as aí e envie esse ficheiro, ou envie de novo o ficheiro inteiro.',
    none: 'Nada: nenhuma linha foi posta de parte.',
  },
  know: {
    title: 'O que saber',
    lead: 'Estas linhas entraram. Onde um campo não pôde ser lido, o registo não tem valor.',
    none: 'Nada: nenhuma regra deu reservas.',
  },
  table: {
    what: 'O que se encontrou',
    fix: 'O que fazer',
    rows: 'Linhas',
    first: 'As primeiras, contadas depois do cabeçalho',
  },
  unreadable: {
    what: 'Os campos da linha não se conseguem separar: são mais ou menos do que no cabeçalho.',
    fix: 'Procure um separador ou umas aspas dentro de um campo, ou uma linha cortada.',
  },
  reading: {
    'harmonise.missing-code': {
      what: (c) => `${c} está vazio, e um registo não pode passar sem ele.`,
      fix: () => 'Preencha-o.',
    },
    'harmonise.unknown-code': {
      what: (c) => `${c} tem um código que não está em nenhuma lista.`,
      fix: (allowed) =>
        `Escreva ${allowed === '' ? 'um código da lista' : `um destes: ${allowed}`}. Se o código está certo, diga-o ao instituto, para que o aprenda.`,
    },
    'harmonise.invalid-time': {
      what: (c) => `${c} não é uma data na forma combinada, ou não é um dia do calendário.`,
      fix: (forms) => `Escreva a data na forma combinada: ${forms}.`,
    },
    'harmonise.spreadsheet-date': {
      what: (c) => `${c} é um número com que uma folha de cálculo guarda datas.`,
      fix: () => 'Formate a coluna como data ou como texto antes de gravar o ficheiro.',
    },
    'harmonise.invalid-number': { what: (c) => `${c} não é um número.`, fix: () => 'Escreva só algarismos.' },
  },
  dateSigns: { d: 'DD', m: 'MM', Y: 'AAAA', y: 'AA' },
  found: (text, rows, near) => `«${text}»: ${rows}${near === '' ? '' : `; parecidos: ${near}`}`,
  rules: {
    'in-order': {
      what: (columns) =>
        `Estes campos estão fora de ordem, nenhum pode ser posterior ou maior do que o seguinte: ${columns}.`,
      fix: 'Veja qual deles está errado.',
    },
    'in-range': {
      what: (c, min, max) =>
        `${c} está fora do possível${min === '' ? '' : `, a partir de ${min}`}${max === '' ? '' : `, até ${max}`}.`,
      fix: 'Veja se é um erro de escrita.',
    },
    needs: {
      what: (c, codes, columns) =>
        `Onde ${c} ${codes === '' ? 'está preenchido' : `é ${codes}`}, estes campos também têm de o estar e não estão: ${columns}.`,
      fix: 'Preencha-os.',
    },
    unique: {
      what: (columns) => `Uma linha anterior do ficheiro tem o mesmo valor: ${columns}.`,
      fix: 'Retire a linha se for a mesma, ou corrija o número.',
    },
    new: {
      what: (columns) => `Uma linha com o mesmo valor veio numa entrega anterior: ${columns}.`,
      fix: 'Se corrige essa linha, diga-o ao instituto; se é a mesma, retire-a.',
    },
    filled: {
      what: (c, percent) => `${c} está vazio em mais de ${percent} das linhas.`,
      fix: 'Veja se a coluna ficou fora da exportação.',
    },
    known: {
      what: (c, source) => `${c} não é conhecido de ${source}.`,
      fix: 'Veja se é um erro de escrita, ou se o outro ficheiro está atrasado.',
    },
    holds: { what: (note) => note, fix: 'Veja qual dos campos está errado.' },
  },
  received: 'o dia da entrega',
  changed: {
    title: (file, date) => `O que mudou desde ${file} de ${date}`,
    lead: (rows, before) => `Essa entrega tinha ${before}; esta tem ${rows}.`,
    shares: 'Partes dos registos que mudaram dois por cento do total ou mais',
    column: 'Coluna',
    code: 'Código',
    before: 'Antes',
    now: 'Agora',
    fresh: 'Códigos que nenhum registo tinha antes',
    none: 'Nenhuma parte mudou dois por cento ou mais, e nenhum código é novo.',
  },
  columns: {
    title: 'Preenchimento das colunas',
    lead: 'Parte dos registos aceites que têm um valor.',
    column: 'Coluna',
    from: 'No ficheiro',
    filled: 'Preenchida',
  },
  footer:
    'Este relatório tem contagens, números de linhas e códigos que várias linhas têm; não contém nenhum valor de uma pessoa. É um só ficheiro e não pede nada à rede.',
}
