/**
 * The front page, in Portuguese.
 */
import type { Home } from '../en/home.ts'

export const home = {
  migrants: { one: 'migrante', other: 'migrantes' },
  people: { one: 'pessoa', other: 'pessoas' },
  numerals: [
    'nenhum',
    'um',
    'dois',
    'três',
    'quatro',
    'cinco',
    'seis',
    'sete',
    'oito',
    'nove',
    'dez',
    'onze',
    'doze',
    'treze',
    'catorze',
    'quinze',
    'dezasseis',
  ],
  answer: (year: string, migrants: string, countries: string, group: string, share: string) =>
    `Em ${year}, viviam nos ${countries} países da ${group} ${migrants}; ${share} vinham de outro destes países.`,
  changed: (left: string, date: string, rest: string, migrants: string, share: string, year: string) =>
    `Desde que ${left} saíram, em ${date}, a mesma conta dá, para os ${rest} que ficaram, ${migrants}, e só ${share} vêm de dentro do grupo. Ninguém se mexeu: foi a fronteira do grupo que mudou. (Números de ${year}.)`,
  find: 'Procurar um país, um corredor ou um número',
  examples: 'Por exemplo:',
  example: 'refugiado',
  map: {
    title: 'Os maiores corredores ligam vizinhos',
    unit: (year: string) =>
      `Pessoas segundo o país de onde vêm e aquele onde vivem, ${year}; os doze maiores corredores do mapa`,
    summary: (from: string, to: string, count: string, others: string) =>
      `O maior corredor vai ${from} ${to}: ${count}. Fora do mapa, os maiores vão ${others}.`,
    alone: (from: string, to: string, count: string) => `O maior corredor vai ${from} ${to}: ${count}.`,
    pair: (from: string, to: string, count: string) => `${from} ${to} (${count})`,
    corridor: 'Corredor',
  },
  numbers: {
    title: 'Os números que contam',
    living: 'Viver aqui',
    livingText: (count: string, place: string, share: string) =>
      `O país com mais migrantes é ${place}: ${count}, ou seja, ${share} de quem lá vive.`,
    abroad: 'Viver fora',
    abroadText: (count: string, group: string, share: string) =>
      `${count} nascidas nos países da ${group} vivem fora do país onde nasceram, ${share} noutro destes países.`,
    displaced: 'Deslocados',
    displacedText: (year: string, refugees: string, idps: string, countries: string) =>
      `Em ${year}, os ${countries} países acolhiam ${refugees}, e ${idps} estavam deslocadas dentro do próprio país.`,
    refugees: { one: 'refugiado', other: 'refugiados' },
    deaths: 'Mortes no caminho',
    deathsText: (year: string, count: string) =>
      `${count} morreram ou desapareceram em ${year} nas rotas do Sara, do Atlântico e do Mediterrâneo que partem da região ou a atravessam. É um mínimo.`,
    remittances: 'Dinheiro enviado',
    remittancesText: (year: string, amount: string, share: string, country: string) =>
      `${amount} chegaram às famílias por bancos e agências em ${year}; ${share} desse dinheiro foi ${country}.`,
    cost: 'Custo de enviar',
    costText: (period: string, low: string, lowWay: string, high: string, highWay: string) =>
      `Enviar 200 dólares custava ${low} ${lowWay} e ${high} ${highWay} (${period}). O objetivo das Nações Unidas é 3%.`,
    way: (from: string, to: string) => `${from} ${to}`,
  },
  ranked: {
    title: 'Os doze maiores corredores',
    intro: 'Cada um tem a sua página: quantas pessoas, segundo cada fonte, e por que diferem as fontes.',
    caption: (year: string) => `Pessoas que vivem num país e vieram de outro, ${year}`,
    head: 'De onde e para onde',
    women: 'Mulheres',
    all: 'Todos os corredores',
  },
  countries: {
    title: (countries: string, year: string) => `${countries} países desde ${year}`,
    unit: (from: string, to: string) =>
      `Migrantes que vivem em cada país, ${from}–${to}; cada quadro tem a sua escala: compare as formas, não as alturas`,
    summary: (most: string, least: string) =>
      `O maior número está ${most}, o menor ${least}. Linhas tracejadas: entre dois recenseamentos, os números são estimativas.`,
    links: 'Abrir um país',
    all: 'Todos os países num só quadro',
  },
  coverage: {
    title: 'O que existe, por fonte e ano',
    unit: (from: string, to: string) => `Fontes deste sítio, ${from}–${to}`,
    summary: (sources: string, empty: string) => `${sources} fontes; nenhuma cobre todos os anos. ${empty}`,
    recent: (year: string, count: string) => `Para ${year}, ${count} delas têm números.`,
    head: 'Fonte',
    first: 'Primeiro ano',
    last: 'Último ano',
    figures: 'Números',
    missing: 'Faltas conhecidas',
    definition:
      'Se uma fonte tem algum número desse ano que diga respeito a um dos países; não diz quanto vale.',
    source: 'todas as fontes desta publicação',
  },
  fresh: {
    title: 'O que há de novo',
    release: (number: string, date: string, files: string, sources: string) =>
      `Esta é a publicação n.º ${number}, de ${date}, feita a partir de ${files} de ${sources}.`,
    files: { one: 'ficheiro', other: 'ficheiros' },
    sources: { one: 'fonte', other: 'fontes' },
    newest: (list: string) => `As mais recentes: ${list}.`,
    vintage: (title: string, vintage: string) => `${title} (${vintage})`,
    findings: (warnings: string, errors: string, rows: string) =>
      `As verificações deram ${warnings} e ${errors}; ${rows} foram postas de lado e constam da página da sua fonte.`,
    clean: (warnings: string) => `As verificações deram ${warnings} e nenhum erro.`,
    warnings: { one: 'aviso', other: 'avisos' },
    errors: { one: 'erro', other: 'erros' },
    rows: { one: 'linha', other: 'linhas' },
  },
  unknown: {
    title: 'O que ninguém sabe',
    carried: (count: string, all: string, year: string) =>
      `Quantos migrantes há hoje. Para ${count} dos ${all} países, o número de ${year} não é uma contagem: prolongou-se a última.`,
    sent: (places: string, year: string) =>
      `O que enviam os migrantes que vivem ${places}. A fonte só tem zeros para ${year}; não são credíveis e foram postos de lado.`,
    received: (places: string, year: string) =>
      `O que as famílias recebem ${places}, país a país. Também aqui a fonte só tem zeros para ${year}.`,
    flows: (low: string, high: string, way: string, period: string) =>
      `Quantas pessoas se deslocam num ano. Ninguém as conta: ${way}, seis métodos dão entre ${low} e ${high} em ${period}.`,
    cost: (places: string, period: string) =>
      `Quanto custa enviar dinheiro ${places}. Nenhum corredor para estes países foi observado no ${period}.`,
    deaths: 'Quantos morrem no caminho sem testemunhas, sobretudo no deserto.',
  },
} satisfies Home
