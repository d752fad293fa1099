/**
 * O perfil migratório de um país, em português. Os lugares chegam com a sua preposição («no Senegal»), os números já escritos.
 */
import type { Country } from '../en/country.ts'

export const country = {
  title: (name: string) => `${name}: quem chega, quem parte`,
  came: (year: string, people: string, here: string, share: string, from: string) =>
    `Em ${year}, ${people} vindas de outros países viviam ${here}${share === '' ? '' : `, ou seja, ${share} da população`}; os grupos mais numerosos vinham ${from}.`,
  left: (people: string, from: string, where: string) =>
    `${people} oriundas ${from} viviam no estrangeiro, sobretudo ${where}.`,
  moreOut: (n: string, the: string) =>
    `${the} tem, assim, mais emigrantes do que imigrantes: a diferença é de ${n}.`,
  moreIn: (n: string, the: string) =>
    `${the} tem, assim, mais imigrantes do que emigrantes: a diferença é de ${n}.`,
  nothing: (here: string, from: string) =>
    `Nenhuma fonte disponível diz quantas pessoas de outros países vivem ${here}, nem quantas pessoas oriundas ${from} vivem no estrangeiro.`,
  doubt: (source: string) =>
    `São estimativas, segundo ${source}, prolongadas a partir de contagens mais antigas quando não há uma nova.`,
  lastCensus: (year: string, n: string, type: string) =>
    `O último censo disponível, de ${year}, contou ${n} (${type}).`,
  noCensus: 'Não há nenhum censo ou inquérito disponível que tenha contado os migrantes.',
  partners: {
    title: (from: string, here: string) =>
      `De onde vêm os imigrantes que vivem ${here}, e onde vivem as pessoas oriundas ${from}`,
    in: (here: string) => `Vivem ${here}, vindos de`,
    out: (from: string) => `Oriundos ${from}, vivem em`,
    summary: (top: string, topN: string, outTop: string, outN: string) =>
      `A barra mais longa à esquerda é ${top} (${topN}); à direita, ${outTop} (${outN}).`,
    came: 'Vieram de lá',
    left: 'Vivem lá',
    pages: 'Corredor',
    onward: 'de lá',
    back: 'para lá',
  },
  cameTime: {
    title: 'Quem veio, ao longo do tempo',
    figure: (here: string) => `Pessoas de outros países que vivem ${here}, segundo cada fonte`,
    summary: (first: string, n0: string, last: string, n1: string) =>
      `Segundo a fonte mais recente, ${n0} em ${first} e ${n1} em ${last}.`,
    growth: (rate: string, from: string) => `Desde ${from}, o número variou ${rate} por ano.`,
    women: (share: string, year: string) => `Em ${year}, ${share} eram mulheres e raparigas.`,
    share: (now: string, year: string, then: string, first: string) =>
      `Eram ${now} da população em ${year}, face a ${then} em ${first}.`,
    table: (here: string) => `Migrantes que vivem ${here}: número, parte, crescimento e mulheres`,
    columns: {
      stock: 'Pessoas',
      share: '% da população',
      growth: '% por ano desde a linha de baixo',
      women: '% de mulheres e raparigas',
    },
  },
  leftTime: {
    title: 'Quem partiu, ao longo do tempo',
    figure: (from: string) => `Pessoas oriundas ${from} que vivem noutros países, segundo cada fonte`,
    summary: (first: string, n0: string, last: string, n1: string) =>
      `A fonte mais recente dá ${n0} em ${first} e ${n1} em ${last}.`,
    mirror:
      'Ninguém conta quem partiu. O número é a soma do que todos os outros países declaram; faltam nele os países que nada declaram e as pessoas que estes não contam.',
  },
  ages: {
    title: 'Que idade têm',
    figure: (here: string, year: string) => `Idades das pessoas de outros países que vivem ${here}, ${year}`,
    summary: (age: string, share: string) =>
      `O grupo mais numeroso é o dos ${age} anos; ${share} têm entre 20 e 64 anos.`,
    missing75: (n: string) =>
      `A fonte, tal como a recebemos, não dá idades a partir dos 75 anos; ${n} não têm aqui barra.`,
    old: (year: string) =>
      `As idades só são conhecidas para ${year}: a edição mais recente não as dá para este país.`,
    population: (here: string) =>
      `As idades dos migrantes não são conhecidas. Aqui estão, para comparação, as de todos os que vivem ${here}.`,
    leavers: 'As idades de quem partiu não são conhecidas: os países onde vivem não as publicam por origem.',
    age: 'Idade',
    none: 'Nenhuma fonte disponível dá idades para este país.',
    to: (a: string, b: string) => `${a}–${b}`,
  },
  displaced: {
    title: 'Quem teve de fugir',
    lead: (here: string, hosted: string, when: string, from: string) =>
      `${when}, ${hosted} refugiados e requerentes de asilo viviam ${here}${from === '' ? '' : `, vindos sobretudo ${from}`}.`,
    away: (from: string, n: string, where: string) =>
      `${n} refugiados e requerentes de asilo oriundos ${from} viviam no estrangeiro${where === '' ? '' : `, sobretudo ${where}`}.`,
    idps: (n: string, when: string) => `Dentro do país, ${n} estavam deslocadas ${when}.`,
    nobody: (here: string) => `Nenhuma fonte regista refugiados nem requerentes de asilo ${here}.`,
    hosted: (here: string) => `Refugiados e outras pessoas ao cuidado do ACNUR ${here}`,
    gone: (from: string) => `Refugiados e requerentes de asilo oriundos ${from}`,
    inside: 'Pessoas deslocadas dentro do país',
    moved: 'Novas deslocações dentro do país, por causa',
    movements: (range: string) => `Deslocações durante o ano, ${range}`,
    peak: (n: string, year: string, now: string, last: string) =>
      `O máximo foi de ${n} em ${year}; em ${last}, o número era ${now}.`,
    asylum: (n: string, from: string, year: string, where: string) =>
      `As pessoas oriundas ${from} apresentaram ${n} novos pedidos de asilo em ${year}, sobretudo ${where}.`,
    asylumNote:
      'Contam-se só os pedidos novos e contados em pessoas; ficam de fora os países que contam processos ou misturam pedidos novos e repetidos.',
    recognised: (rate: string, year: string) =>
      `Em cada 100 decisões de mérito tomadas em ${year}, ${rate} concederam proteção.`,
  },
  money: {
    title: 'O dinheiro enviado para casa',
    lead: (the: string, n: string, year: string) =>
      `Em ${year}, o dinheiro enviado do estrangeiro para ${the} somou ${n}.`,
    paid: (n: string, year: string) => `${n} fizeram o caminho inverso em ${year}.`,
    figure: 'Dinheiro recebido do estrangeiro e dinheiro enviado para fora',
    unit: (range: string) => `Milhões de dólares dos EUA a preços correntes, ${range}`,
    in: 'Recebido',
    out: 'Enviado',
    summary: (n: string, year: string, most: string, mostYear: string) =>
      `Recebido em ${year}: ${n}; o máximo foi de ${most} em ${mostYear}.`,
    corridors: (year: string) => `De onde veio o dinheiro recebido, ${year}`,
    corridorsUnit: (year: string) => `Milhões de dólares dos EUA, ${year}, estimados por um modelo`,
    corridorsSummary: (first: string, n: string) => `A maior parte terá vindo ${first}: ${n}.`,
    model:
      'Só o total é conhecido. Um modelo repartiu-o pelos países segundo o número de migrantes e os rendimentos; ninguém mediu estes montantes.',
    noneIn: (reason: string) => `A repartição por país de envio não é aqui publicada (${reason}).`,
    cost: 'Quanto custa enviar 200 dólares',
    costUnit: 'Por cento do montante enviado',
    costHead: 'Corredor',
    costPeriod: 'Trimestre',
    costOf: (from: string, to: string) => `${from} → ${to}`,
    noCost: 'Não há preços disponíveis para corredores deste país.',
    costTarget:
      'O objetivo das Nações Unidas (10.c) é que em 2030 nenhum corredor custe mais de 5 por cento.',
  },
  flows: {
    title: 'Quantos se mudaram em cinco anos',
    lead: 'Ninguém conta estes movimentos. Seis métodos deduzem-nos do número de migrantes em duas datas, e não estão de acordo; cada faixa vai do mais baixo ao mais alto.',
    in: (here: string, range: string) => `Vieram viver ${here}, ${range}`,
    out: (from: string, range: string) => `Partiram ${from}, ${range}`,
    unit: 'Pessoas em cinco anos: o mais baixo, o mediano e o mais alto dos métodos',
    summary: (place: string, min: string, max: string) => `${place}: entre ${min} e ${max}.`,
    columns: { min: 'Mais baixo', median: 'Mediano', max: 'Mais alto', methods: 'Métodos' },
  },
  net: {
    title: 'O saldo migratório',
    figure: (the: string) => `Chegadas menos partidas: o saldo para ${the}`,
    unit: (range: string) => `Pessoas por ano, ${range}`,
    loss: (n: string, year: string, rate: string) =>
      `Em ${year}, partiram mais ${n} do que as que chegaram: ${rate} por mil habitantes.`,
    gain: (n: string, year: string, rate: string) =>
      `Em ${year}, chegaram mais ${n} do que as que partiram: ${rate} por mil habitantes.`,
    label: 'Saldo migratório',
  },
  goals: {
    title: 'Objetivos das Nações Unidas',
    refugees: (n: string, from: string, year: string) =>
      `Indicador 10.7.4: em ${year}, ${n} em cada 100 000 pessoas oriundas ${from} eram refugiadas.`,
    figure: (from: string) => `Refugiados oriundos ${from} por 100 000 pessoas do país`,
    unit: (range: string) => `Por 100 000 pessoas, habitantes e refugiados em conjunto, ${range}`,
    summary: (n: string, year: string, most: string, mostYear: string) =>
      `${n} em ${year}; o máximo foi de ${most} em ${mostYear}.`,
    cost: (n: string, total: string) =>
      `Indicador 10.c.1: ${n} dos ${total} corredores de preço conhecido custam mais de 5 por cento do montante enviado.`,
  },
  censuses: {
    title: 'Censos e inquéritos disponíveis',
    caption: 'Todos os migrantes, ambos os sexos, por relatório',
    lead: 'O que foi de facto contado. Dois relatórios do mesmo ano podem divergir porque um conta os nascidos no estrangeiro e o outro os cidadãos estrangeiros.',
    year: 'Ano',
    report: 'Relatório',
    type: 'Quem se conta',
    none: 'Nenhum. Todos os números desta página são estimativas feitas noutro lugar.',
  },
  deaths: {
    title: 'Mortos e desaparecidos no caminho',
    figure: (here: string) => `Pessoas que morreram ou desapareceram ${here} a caminho de outro país`,
    unit: (range: string) => `Pessoas registadas, ${range}`,
    lead: (n: string, years: string) =>
      `Pelo menos ${n} foram registadas em ${years}. Podem ser de qualquer nacionalidade, e muitas mortes nunca são registadas.`,
    none: (here: string) =>
      `Não há registo de mortes de migrantes ${here}. Não quer dizer que não as tenha havido.`,
    dead: 'Mortos',
    missing: 'Desaparecidos',
  },
  gaps: {
    title: 'O que não se sabe',
    caption: 'O que cada fonte diz deste país',
    head: 'Fonte',
    columns: { subject: 'Assunto', years: 'Anos', count: 'Números', missing: 'Sem valor' },
    nothing: 'nada',
    holes: 'Anos sem nenhum número, dentro de uma série',
    hole: (source: string, subject: string, years: string) => `${source} (${subject}): ${years}`,
    reasons: 'Números esperados mas sem valor, e porquê',
    reason: (table: string, n: string, why: string) => `${table}: ${n} (${why})`,
    findings: 'Encontrado ao verificar os ficheiros',
    zero: (source: string, n: string) =>
      `${source}: os ${n} números deste país são todos zero. Não acreditamos neles e não mostramos nenhum.`,
    territory: (source: string, year: string) =>
      `${source}: o território deste país mudou em ${year}; os números de antes e de depois não são bem comparáveis.`,
    noAbsent: 'Nenhuma fonte ignora este país.',
    absent: (sources: string) => `Não vem absolutamente nada de ${sources}.`,
    never: [
      'Quantas pessoas vivem sem documentos, aqui ou no estrangeiro.',
      'Quem regressou depois de viver no estrangeiro, e quando.',
      'Porque se mudaram as pessoas: trabalho, família, estudos ou fuga.',
    ],
    neverTitle: 'O que nenhuma destas fontes diz',
  },
  outside: {
    title: (name: string) => `${name} e os países deste sítio`,
    lead: (the: string) =>
      `Este sítio descreve as migrações de outros países. Não tem um perfil para ${the}, mas sabe quantas pessoas foram de uns para o outro.`,
    both: (year: string, out: string, here: string, inn: string, from: string) =>
      `Em ${year}, ${out} oriundas dos países deste sítio viviam ${here}, e ${inn} oriundas ${from} viviam num deles.`,
    figure: (here: string, from: string) =>
      `Pessoas dos países deste sítio que vivem ${here}, e pessoas oriundas ${from} que vivem num deles`,
    nothing: (the: string) =>
      `Nenhuma fonte disponível fala de migrações entre os países deste sítio e ${the}.`,
  },
  document: 'O perfil migratório em forma de documento',
  onward: {
    title: 'Para continuar',
    compare: 'Comparar os países deste sítio',
    corridors: 'Os maiores corredores',
    table: 'Todos os números por origem',
  },
} satisfies Country
