/**
 * What can be reported, in Portuguese: coverage of requests, by country and year, and the questions of censuses.
 */
import type { CapacityCoverage } from '../en/capacity-coverage.ts'

export const capacityCoverage = {
  nothing:
    'Esta edição não produz quadros sobre o que os seus países conseguem comunicar, pelo que por agora nada se pode dizer aqui.',
  templates: { one: 'modelo', other: 'modelos' },
  countries: { one: 'país', other: 'países' },
  figures: { one: 'número', other: 'números' },
  years: { one: 'ano', other: 'anos' },
  best: (year: string, place: string, share: string, templates: string, countries: string) =>
    `Para ${year}, com os seus próprios recenseamentos e inquéritos, ${place} consegue preencher ${share} do que ${templates} pedem, mais do que qualquer outro dos ${countries}.`,
  bestAny: (year: string, place: string, share: string, templates: string, countries: string) =>
    `Para ${year}, os números de qualquer fonte, incluindo estimativas, preenchem ${share} do que ${templates} pedem; é o máximo entre os ${countries}, alcançado para ${place}.`,
  noneAtAll: (year: string, countries: string) =>
    `Para ${year}, nenhum dos ${countries} consegue preencher um só dos quadros pedidos com um número suficientemente recente.`,
  zero: (n: number, text: string) =>
    n === 0 ? '' : n === 1 ? ' Para um só deles, nada.' : ` Para ${text} deles, nada.`,
  one: (year: string, place: string, share: string, filled: string, required: string, any: string) =>
    `Para ${year}, com os seus próprios recenseamentos e inquéritos, ${place} consegue preencher ${share} do que lhe é pedido: ${filled} em ${required}. Com estimativas e números de outros, seriam ${any}.`,
  peak: (share: string, year: string) => ` O máximo foi de ${share}, em ${year}.`,
  what: 'Um país consegue comunicar o que consegue pôr nos quadros que os organismos internacionais pedem. Conta-se aqui a partir dos próprios números: cada quadro pedido tem uma quantidade de números (o total, homens e mulheres, grupos de idade, países nomeados), e cada um conta uma vez se houver um valor suficientemente recente. Um número de recenseamento vale dez anos.',
  limit:
    'Só se conta o que esta edição recebeu; um país pode ter publicado mais. Uma estimativa feita pelas Nações Unidas para um país não mostra que este a poderia ter comunicado.',
  choose: {
    country: 'País',
    all: 'Todos os países',
    origin: 'Números',
    national: 'Do próprio país',
    any: 'De qualquer fonte',
    year: 'Ano',
    show: 'Mostrar',
  },
  matrix: {
    title: 'Quanto de cada quadro pedido os países conseguem preencher',
    unit: (year: string, origin: string) => `Em percentagem dos números pedidos, ${year}; ${origin}`,
    national: 'a partir dos recenseamentos e inquéritos do país',
    any: 'a partir de qualquer fonte',
    rows: 'Quadro pedido',
    columns: 'País',
    others: 'só estimativas ou números de outros',
    summary: (table: string, countries: string, none: string) =>
      `O quadro que mais países conseguem preencher, pelo menos em parte, é «${table}» (${countries}); ${none} dos quadros pedidos não são preenchidos por nenhum país.`,
    definition:
      'Números disponíveis e suficientemente recentes, dos que o quadro pede. Tracejado: o país não tem nenhum seu, só há estimativas ou números de outros. Traço: nada.',
  },
  series: {
    title: (place: string) => `Quadros pedidos que se podiam preencher, ano a ano: ${place}`,
    unit: (from: string, to: string, origin: string) =>
      `Em percentagem dos números pedidos, de ${from} a ${to}; ${origin}`,
    complete: 'todos os números',
    partial: 'uma parte',
    missing: 'só estimativas ou números de outros',
    none: 'nada',
    summary: (table: string, count: string) =>
      `Durante mais tempo disponível: «${table}», pelo menos em parte durante ${count}.`,
    definition:
      'Um número conta no ano a que se refere e durante o tempo que o pedido admite, dez anos para um recenseamento. Os mesmos pedidos são feitos a todos os anos, mesmo anteriores à sua existência, para que os anos se possam comparar.',
    last: 'Último número',
    share: (year: string) => `Disponível, ${year}`,
    covered: 'Anos preenchidos, pelo menos em parte',
  },
  gaps: {
    title: (year: string) => `O que falta para ${year}, e porquê`,
    unit: 'Em percentagem dos números que cada quadro pede',
    table: 'Quadro pedido',
    share: 'Disponível',
    newest: 'Último número',
    why: 'O que falta, e porquê',
    complete: 'Não falta nada.',
    parts: (list: string) => `Em falta ou incompleto: ${list}.`,
    others: 'O país não tem nenhum número seu; só há estimativas ou números de outros.',
    othersOld: (year: string) => `O país não tem nenhum número seu, e os de outros terminam em ${year}.`,
    old: (year: string, years: string) =>
      `Demasiado antigo: o último número é de ${year}, e um número vale ${years}.`,
    oldOthers: (year: string, years: string) =>
      `Demasiado antigo: o último número do país é de ${year}, e um número vale ${years}. Desde então só há estimativas ou números de outros.`,
    none: 'Nenhum número chegou aqui.',
    unanswered: (n: string, all: string) =>
      `Dos ${all} pedidos, ${n} não puderam ser preenchidos por nenhum quadro desta edição, para nenhum país: contam como pedidos e não preenchidos.`,
    requested: { one: 'quadro', other: 'quadros' },
    list: 'Mostrá-los',
  },
  ability: {
    title: (year: string) => `Capacidade de comunicação por país, ${year}`,
    unit: 'Em percentagem dos números que todos os modelos pedem em conjunto',
    country: 'País',
    own: 'Do próprio país',
    any: 'Qualquer fonte',
    filled: 'Números disponíveis',
    newest: 'Último recenseamento ou inquérito',
  },
  bodies: {
    title: (year: string) => `Por modelo, ${year}`,
    unit: 'Números pedidos, e parte disponível',
    template: 'Modelo',
    wanted: 'Números pedidos',
    filled: 'Do próprio país',
    own: 'Parte, país',
    any: 'Parte, qualquer fonte',
    note: 'Os modelos que só se dirigem aos membros do organismo (Eurostat, OCDE, UNECE) aparecem à parte e não entram na soma.',
    all: 'Tudo o que se pede a todos os países',
    apart: 'fora da soma',
  },
  topics: {
    title: 'Quantas das três perguntas essenciais sobre migração fizeram os recenseamentos',
    unit: 'Perguntas que se sabe terem sido feitas: país de nascimento, nacionalidade, ano ou período de chegada',
    rounds: 'Ronda de recenseamentos',
    round: (year: string) => `Ronda de ${year}`,
    none: 'nenhum recenseamento conhecido aqui',
    summary: (n: string, round: string, countries: string) =>
      `Na ronda de ${round}, tanto quanto se sabe, ${n} em ${countries} fizeram pelo menos duas das três perguntas.`,
    definition:
      'Um recenseamento que contou as pessoas por país de nascimento ou por nacionalidade perguntou-o; um questionário disponível mostra o resto. Não se conhecer aqui um quadro nada prova: uma pergunta foi feita, ou não se sabe. A ronda de 2010 vai de 2005 a 2014.',
    country: 'País',
    asked: 'Ano do recenseamento que perguntou',
    one: (place: string) => `Perguntas sobre migração nos recenseamentos: ${place}`,
    question: 'Pergunta',
    yes: 'feita',
    no: 'não feita',
    unknown: 'não se sabe',
    note: 'Os temas essenciais são os que as Nações Unidas pedem a todos os recenseamentos.',
    core: 'essencial',
  },
  onward: {
    label: 'Para continuar',
    country: (name: string) => `Ficha de capacidades: ${name}`,
    templates: 'Os modelos e o que pedem',
    sources: 'As fontes: quem comunica o quê',
  },
  source: 'Cálculo a partir dos quadros desta edição; modelos como indicados',
} satisfies CapacityCoverage
