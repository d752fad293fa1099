/**
 * The themes, in Portuguese: a subject across all countries.
 */
import type { Themes } from '../en/themes.ts'

export const themes = {
  title: 'Temas',
  answer:
    'Um assunto de cada vez, em todos os países: primeiro a resposta, depois a imagem, depois a dúvida.',
  doubt: 'Até que ponto é certo',
  onward: 'Para onde seguir',
  people: { one: 'pessoa', other: 'pessoas' },
  country: 'País',
  year: 'Ano',
  month: 'Mês',
  corridor: 'De onde e para onde',
  others: 'Outros países',
  noTheme: 'Esta publicação não tem números sobre este tema.',
  /** Words by which search finds a theme. */
  words: {
    displacement: 'refugiados requerentes deslocados deslocação',
    asylum: 'asilo reconhecimento proteção',
    deaths: 'mortes mortos desaparecidos rotas',
    remittances: 'remessas dinheiro envios custo',
    flows: 'fluxos métodos estimativas',
    population: 'população saldo migratório nascimentos',
  },
  displacement: {
    title: 'Obrigados a fugir',
    answer: (year: string, hosted: string, countries: string, idps: string, share: string, place: string) =>
      `Em ${year}, ${hosted} tinham encontrado refúgio nos ${countries} países ou pediam-no. Muitas mais tinham fugido dentro do próprio país: ${idps}, ${share} delas ${place}.`,
    hosted: { one: 'pessoa', other: 'pessoas' },
    kinds: {
      title: 'A maioria dos deslocados não chega a atravessar uma fronteira',
      unit: (from: string, to: string) =>
        `Pessoas segundo a sua situação, todos os países em conjunto, ${from}–${to}`,
      summary: (year: string, total: string, before: string, then: string) =>
        `${total} em ${year}, contra ${then} em ${before}.`,
    },
    sides: {
      title: 'Os países de onde se foge também acolhem',
      unit: (year: string) => `Refugiados, ${year}`,
      in: 'Refugiados que lá têm proteção',
      out: 'Refugiados que de lá vêm',
      summary: (host: string, hosted: string, origin: string, fled: string) =>
        `O maior número de refugiados está ${host} (${hosted}); a maioria vem ${origin} (${fled}).`,
    },
    moves: {
      title: 'Novas deslocações dentro dos países',
      unit: (from: string, to: string) =>
        `Movimentos por causa, ${from}–${to}; quem foge duas vezes conta duas vezes`,
      summary: (year: string, conflict: string, disaster: string) =>
        `Em ${year}: ${conflict} movimentos devidos a conflitos e violência, ${disaster} a catástrofes.`,
    },
    rate: {
      title: 'Refugiados por cada 100\u00a0000 habitantes do país de origem',
      unit: (year: string) => `Indicador ODS 10.7.4, ${year}`,
      summary: (country: string, rate: string) => `A taxa mais alta é a ${country}: ${rate}.`,
    },
    notes: [
      'O ano mais recente pode estar descrito a meio, ao passo que os outros o estão no fim; os números pequenos são arredondados a múltiplos de cinco.',
      'Os refugiados contam-se pelo registo. Quem nunca se registou, ou partiu sem avisar, falta ou fica contado tempo de mais.',
      'As novas deslocações são movimentos num ano, os deslocados são pessoas numa data: não se podem somar nem comparar.',
    ],
  },
  asylum: {
    title: 'Asilo',
    answer: (year: string, count: string, countries: string, first: string, second: string, share: string) =>
      `Pessoas oriundas dos ${countries} países fizeram ${count} em ${year}, sobretudo ${first} e ${second}; ${share} foram feitos na própria região.`,
    applications: { one: 'primeiro pedido de asilo', other: 'primeiros pedidos de asilo' },
    years: {
      title: 'Pedidos de asilo de pessoas da região',
      unit: (from: string, to: string) => `Pedidos contados em pessoas, por tipo, ${from}–${to}`,
      summary: (year: string, count: string) => `O ano com mais primeiros pedidos foi ${year}: ${count}.`,
      repeated: 'Repetidos, ou não distinguidos',
      appeals: 'Recursos',
      first: 'Primeiros pedidos',
    },
    destinations: {
      title: 'Onde pediram asilo',
      unit: (year: string) => `Primeiros pedidos, os doze países que mais receberam, ${year}`,
      summary: (country: string, count: string) => `O maior número foi feito ${country}: ${count}.`,
      country: 'País de asilo',
    },
    recognition: {
      title: 'A mesma origem tem sorte diferente de país para país',
      unit: (year: string, least: string) =>
        `Decisões que deram proteção, em % das decisões de fundo, ${year}; pares com pelo menos ${least} decisões`,
      summary: (origin: string, high: string, highPlace: string, low: string, lowPlace: string) =>
        `Para quem vem ${origin}, a parte vai de ${low} ${lowPlace} a ${high} ${highPlace}.`,
      rows: 'Origem',
      columns: 'País da decisão',
    },
    notes: [
      'São pedidos e decisões, não pessoas: a mesma pessoa pode pedir várias vezes e receber várias decisões.',
      'Alguns países contam processos, que podem reunir uma família. Não entram nestas somas, mas constam do quadro.',
      'Não se desenha um ano que ainda não tinha acabado quando os números saíram.',
      'Uma taxa não diz que um país é mais generoso do que outro: quem pede, onde e com que motivos, difere.',
    ],
  },
  deaths: {
    title: 'Mortos e desaparecidos no caminho',
    answer: (year: string, count: string, worst: string, share: string, since: string, all: string) =>
      `Pelo menos ${count} morreram ou desapareceram em ${year} nas rotas que partem da região ou a atravessam, ${share} delas na rota «${worst}». Desde ${since}, registaram-se ${all}.`,
    map: {
      title: 'Onde se morreu ou desapareceu',
      unit: (from: string, to: string) =>
        `Mortos e desaparecidos, por quadrícula de meio grau, ${from}–${to}`,
      summary: (cells: string, half: string) =>
        `Metade das mortes e desaparecimentos cabe em ${half} de ${cells} quadrículas.`,
      place: 'Lugar',
      definition:
        'Cada círculo está no meio de uma quadrícula de meio grau, com cerca de 55 quilómetros de lado; a área é o número. Um ponto exato diria mais do que se sabe.',
    },
    years: {
      title: 'Mortos e desaparecidos por rota',
      unit: (from: string, to: string) =>
        `Pessoas mortas ou desaparecidas (indicador ODS 10.7.3), ${from}–${to}`,
      summary: (year: string, count: string) => `O ano mais mortífero foi ${year}: ${count}.`,
    },
    months: {
      title: 'Mês a mês',
      unit: (from: string, to: string) =>
        `Pessoas mortas ou desaparecidas, todas as rotas, de ${from} a ${to}`,
      summary: (month: string, count: string) => `O pior mês foi ${month}: ${count}.`,
    },
    notes: [
      'Cada número é um mínimo. Muitos barcos, e a maioria das mortes no deserto, não deixam testemunhas.',
      'Um ano com mais mortes pode ser apenas um ano mais bem observado.',
      'Nem todos os que morreram nestas rotas vinham da África Ocidental; de muitos não se conhece a origem.',
      'Quem desapareceu presume-se morto, mas não foi encontrado.',
    ],
  },
  remittances: {
    title: 'O dinheiro enviado para casa',
    answer: (
      year: string,
      amount: string,
      countries: string,
      share: string,
      country: string,
      cost: string,
      period: string,
    ) =>
      `Em ${year}, chegaram aos ${countries} países ${amount}; ${share} foram ${country}. Enviar 200 dólares custava ${cost} no corredor mediano dos observados (${period}); o objetivo é 3%.`,
    years: {
      title: 'O que os países receberam',
      unit: (from: string, to: string) => `Milhões de dólares correntes dos EUA, ${from}–${to}`,
      summary: (year: string, amount: string) => `O ano mais forte foi ${year}: ${amount}.`,
    },
    corridors: {
      title: 'Entre que países',
      unit: (year: string) => `Milhões de dólares estimados, os quinze maiores corredores, ${year}`,
      summary: (from: string, to: string, amount: string) =>
        `O maior montante vai ${from} ${to}: ${amount}. Todas as barras são ocas: nenhum corredor foi medido, um modelo reparte o total de cada país.`,
    },
    cost: {
      title: 'Quanto custa enviar 200 dólares',
      unit: (period: string) =>
        `Em % da soma enviada, média dos serviços observados (indicador ODS 10.c.1), ${period}`,
      goal: 'objetivo: 3%',
      limit: 'limite para qualquer corredor: 5%',
      summary: (over: string, all: string, under: string) =>
        `${over} dos ${all} corredores observados custam mais de 5%. Corredores dentro do objetivo de 3%: ${under}.`,
    },
    notes: [
      'Bancos e agências declaram; o dinheiro levado em mão, os envios por telefone entre países e as mercadorias ficam quase sempre de fora.',
      'Um salto de um ano para o outro pode vir do que se regista, não do que se envia.',
      'Os montantes por corredor vêm de um modelo baseado no número de migrantes e nos rendimentos. Seguem os migrantes, não o dinheiro.',
      'São poucos os corredores entre vizinhos cujo custo se observa, embora a maioria dos migrantes da região viva no país ao lado.',
    ],
  },
  flows: {
    title: 'Quantos se deslocam: o que dizem os métodos',
    answer: (way: string, period: string, low: string, high: string) =>
      `Ninguém conta quem se desloca entre estes países. Para ${period}, seis métodos estimam que entre ${low} e ${high} foram ${way}, o corredor mais concorrido da região.`,
    ranges: {
      title: 'Um corredor, seis métodos, seis respostas',
      unit: (period: string) =>
        `Pessoas que migraram em cinco anos, ${period}; os doze corredores com a maior estimativa mediana`,
      summary: (times: string) =>
        `Em metade destes corredores, a estimativa mais alta é pelo menos ${times} vezes a mais baixa.`,
    },
    columns: { min: 'Mais baixa', median: 'Mediana', max: 'Mais alta', methods: 'Métodos' },
    notes: [
      'Os seis partem dos mesmos stocks de migrantes e diferem no modo de explicar a diferença entre duas datas. Nenhum é uma observação.',
      'Nunca cite um só número: dê o mais baixo e o mais alto.',
      'Uma mudança conta se atravessa uma fronteira e dura de uma data à outra; quem vai e volta entre as duas escapa a alguns métodos.',
    ],
  },
  population: {
    title: 'População e saldo migratório',
    answer: (year: string, countries: string, losing: string, net: string, change: string) =>
      `Em ${year}, ${losing} dos ${countries} países perderam mais gente pela migração do que ganharam; no conjunto, a perda foi de ${net}. Os nascimentos compensaram-na largamente: a população cresceu ${change}.`,
    multiples: {
      title: 'O saldo migratório, país a país',
      unit: (from: string, to: string) =>
        `Pessoas que chegaram menos pessoas que partiram, por ano, ${from}–${to}; cada quadro tem a sua escala`,
      summary: (country: string, year: string, rate: string) =>
        `A perda mais brusca foi a ${country} em ${year}: ${rate} em cada 1000 habitantes.`,
    },
    components: {
      title: (year: string) => `O que mudou a população em ${year}`,
      caption: 'Pessoas; nascimentos menos óbitos mais saldo migratório dão a variação',
    },
    notes: [
      'O saldo migratório é sobretudo o que sobra depois de conciliar nascimentos, óbitos e recenseamentos. Traz os erros dos três.',
      'Um saldo perto de zero pode esconder muitas chegadas e muitas partidas.',
      'Todos estes números vêm de um modelo.',
    ],
  },
} satisfies Themes
