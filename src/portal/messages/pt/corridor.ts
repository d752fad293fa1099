/**
 * As páginas de um corredor e de todos os corredores, em português.
 */
import type { Corridor } from '../en/corridor.ts'

export const corridor = {
  title: (_from: string, _to: string, fromForm: string, theTo: string) => `${fromForm} para ${theTo}`,
  answer: (year: string, people: string, from: string, here: string, source: string) =>
    `Em ${year}, ${people} oriundas ${from} viviam ${here}, segundo ${source}.`,
  range: (low: string, lowSource: string, high: string, highSource: string) =>
    `Os números mais recentes das fontes vão de ${low} (${lowSource}) a ${high} (${highSource}).`,
  women: (share: string) => `As mulheres e raparigas eram ${share}.`,
  reverse: (people: string, from: string, here: string) =>
    `No sentido inverso, ${people} oriundas ${from} viviam ${here}.`,
  reverseNone: (from: string, to: string) => `No sentido inverso: ${from} ${to}`,
  nothing: (from: string, here: string) =>
    `Nenhuma fonte disponível diz quantas pessoas oriundas ${from} vivem ${here}.`,
  nothingWhy: (of: string) =>
    `Não quer dizer que não haja ninguém. Os números ${of} só nomeiam as origens maiores e juntam as restantes.`,
  told: {
    title: 'Segundo cada fonte',
    figure: (from: string, here: string) =>
      `Quantas pessoas oriundas ${from} vivem ${here}, segundo cada fonte`,
    unit: (range: string) => `Pessoas, ${range}; tracejado: estimativas; pontos: contadas num censo`,
    summary: (low: string, lowWho: string, high: string, highWho: string) =>
      `O número mais baixo é ${low} (${lowWho}), o mais alto ${high} (${highWho}).`,
    why: 'Porque divergem as fontes',
    counts: (who: string, how: string) => `Conta ${who}; ${how}.`,
    unsaid: (how: string) => `Não diz quem conta; ${how}.`,
    types: {
      B: 'as pessoas nascidas no outro país',
      C: 'os cidadãos do outro país, mesmo os nascidos no país onde vivem',
      BC: 'as pessoas nascidas no outro país ou, onde só se perguntou a nacionalidade, os seus cidadãos',
      BR: 'as pessoas nascidas no outro país, com refugiados acrescentados',
      CR: 'os cidadãos do outro país, com refugiados acrescentados',
      BCR: 'as pessoas nascidas no outro país ou os seus cidadãos, com refugiados acrescentados',
      I: 'um número tirado de países semelhantes',
    },
    kinds: {
      OBSERVED: 'contado',
      MODELLED: 'estimado entre as contagens e depois delas',
      EXTRAPOLATED: 'prolongado a partir da última contagem',
      IMPUTED: 'completado pela fonte',
    },
  },
  difference: {
    caption: (source) => `Distância das outras fontes, mesmo ano (referência: ${source})`,
    unit: 'Por cento acima (+) ou abaixo (−)',
    lead: (n: string, source: string, year: string) =>
      `Na mesma data, a maior diferença é de ${n} (${source}, ${year}).`,
    census: (year: string, who: string, n: string, times: string, near: string, source: string) =>
      `O censo de ${year} contou ${n} ${who}: ${times} vezes o número da outra fonte (${source}) para ${near}.`,
    born: 'pessoas nascidas no outro país',
    citizens: 'cidadãos do outro país, muitos dos quais talvez nunca tenham migrado',
  },
  womenShare: {
    caption: (source) => `Mulheres e raparigas entre eles (${source})`,
  },
  flows: {
    title: 'Quantos se mudaram em cinco anos',
    lead: (range: string, min: string, max: string) =>
      `Em ${range}, entre ${min} e ${max} pessoas fizeram este caminho, conforme o método. Ninguém as contou.`,
    figure: (from: string, to: string) => `Mudanças ${from} ${to} em cinco anos, segundo seis métodos`,
    unit: 'Pessoas em cinco anos: o mais baixo, o mediano e o mais alto dos métodos',
    summary: (range: string, n: string) => `A mediana dos métodos para ${range} é ${n}.`,
    methods: (range: string) => `O mesmo por método, ${range}`,
    method: 'Método',
    persons: 'Pessoas',
    types: (range: string) => `Partir, regressar ou seguir para outro lado, ${range}`,
    type: 'Tipo de movimento',
    typesNote:
      'Três dos métodos distinguem quem deixa o país onde nasceu, quem a ele regressa e quem passa de um outro país para outro.',
    none: 'Nenhum método dá um número para este corredor.',
  },
  money: {
    title: 'O dinheiro enviado',
    sent: (n: string, from: string, to: string, year: string) =>
      `Em ${year}, terão sido enviados cerca de ${n} ${from} ${to}.`,
    missing: (from: string, to: string, reason: string) =>
      `Dinheiro enviado ${from} ${to}: sem número (${reason}).`,
    model:
      'Montantes de 2017 segundo um modelo, que reparte o dinheiro recebido por um país entre aqueles onde vivem os seus naturais.',
    cost: (from: string, to: string, n: string, quarter: string) =>
      `Enviar 200 dólares ${from} ${to} custava ${n} do montante (${quarter}).`,
    figure: (from: string, to: string) => `Quanto custa enviar 200 dólares ${from} ${to}`,
    unit: (range: string) => `Por cento do montante enviado, ${range}`,
    summary: (n: string, quarter: string, n0: string, first: string) =>
      `${n} (${quarter}), depois de ${n0} (${first}).`,
    noCost: 'Não há preços de envio disponíveis para este corredor.',
    none: 'Não há montantes disponíveis de dinheiro enviado neste corredor.',
  },
  displaced: {
    title: 'Quem teve de fugir',
    figure: (from: string, here: string) =>
      `Refugiados e requerentes de asilo oriundos ${from} que vivem ${here}`,
    lead: (n: string, from: string, here: string, when: string) =>
      `${when}, ${n} refugiados e requerentes de asilo oriundos ${from} viviam ${here}.`,
    summary: (n: string, year: string) => `O máximo foi de ${n} em ${year}.`,
    none: (from: string, here: string) =>
      `Nenhuma fonte regista refugiados nem requerentes de asilo oriundos ${from} a viver ${here}.`,
    decisions: (from: string, here: string) =>
      `Decisões tomadas ${here} sobre pedidos de pessoas oriundas ${from}`,
    decisionsUnit: 'Pessoas, por ano da decisão',
    claims: 'Novos pedidos',
    rate: '% protegidos',
    rateLead: (rate: string, year: string) =>
      `Em ${year}, ${rate} das decisões de mérito concederam proteção.`,
    year: 'Ano',
  },
  onward: {
    title: 'Para continuar',
    back: (from: string, to: string) => `No sentido inverso: ${from} ${to}`,
    profile: (name: string) => `Perfil migratório: ${name}`,
    all: 'Todos os corredores',
    table: 'Os números de todas as fontes',
  },
  outside: {
    title: 'Este corredor não faz parte deste sítio',
    text: (a: string, b: string) =>
      `Pelo menos uma das pontas de um corredor tem de estar entre os países deste sítio. Nem ${a} nem ${b} estão.`,
    near: 'Corredores que temos',
  },
  same: {
    title: 'Um corredor precisa de dois países',
    text: 'Escolha dois países diferentes: aquele de onde se vem e aquele onde se vive.',
  },
  matrix: {
    title: (year: string) => `Quem vive onde na região, ${year}`,
    rows: 'De',
    columns: 'Vivem em',
    summary: (total: string, share: string, here: string, part: string, from: string) =>
      `${total} vivem noutro destes países: ${share} ${here}, e ${part} vêm ${from}.`,
  },
  index: {
    title: 'Corredores',
    answer: (year: string, people: string, from: string, here: string, total: string, all: boolean) =>
      `Em ${year}, ${people} oriundas ${from} viviam ${here}${all ? ': nenhum corredor da região é maior' : ''}. ${total} corredores ${all ? 'que tocam os países deste sítio' : 'deste tipo'} têm um número.`,
    choose: 'Escolher um corredor',
    from: 'De',
    to: 'Para',
    any: 'qualquer país',
    show: 'Mostrar',
    largest: (year: string) => `Os vinte maiores corredores, ${year}`,
    largestFrom: (from: string, year: string) => `Os maiores corredores a partir ${from}, ${year}`,
    largestTo: (the: string, year: string) => `Os maiores corredores para ${the}, ${year}`,
    unit: 'Pessoas oriundas do primeiro país que vivem no segundo',
    summary: (name: string, n: string) => `${name} vem à frente com ${n}.`,
    head: 'Corredor',
    pair: (from: string, to: string) => `${from} → ${to}`,
    none: 'Nenhum corredor deste tipo toca os países deste sítio.',
    sixteen: 'Os países deste sítio',
    elsewhere: 'Outros países',
  },
} satisfies Corridor
