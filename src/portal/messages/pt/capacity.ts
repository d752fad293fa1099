/** Words of the overview of capacity and of the countries' scorecards, in Portuguese. */
import type { Capacity } from '../en/capacity.ts'

export const capacity: Capacity = {
  title: 'Capacidades',
  heading: 'O que os países conseguem contar, e o que se está a fazer',
  answer: (countries, year, share, most) =>
    `Com as suas próprias estatísticas, os ${countries} países conseguem preencher ${share} das células que os organismos internacionais pedem para ${year}; no máximo ${most}.`,
  least: (low) => `O mínimo é ${low}.`,
  none: (n, text) => (n === 1 ? 'Um deles não preenche nenhuma.' : `${text} deles não preenchem nenhuma.`),
  best: (share, year) =>
    `Em ${year}, o melhor ano, eram ${share}: um censo vale dez anos, e muitos caducaram.`,
  bestNow: 'É o melhor ano até agora.',
  place: (n, name) => `${n} (${name})`,
  asked: (n, countries) =>
    `Em ${n} dos ${countries} países, um censo dos últimos dez anos perguntou o país de nascimento, tanto quanto dizem as fontes desta edição.`,
  nothing:
    'Esta edição ainda não calcula o que os seus países conseguem comunicar, porque lhe falta o quadro para isso. O que foi registado sobre capacidades mostra-se na mesma.',
  ability: {
    title: 'O que cada país consegue comunicar',
    unit: (from, to) =>
      `Em percentagem das células pedidas, ${from}–${to}; linha escura e número: estatísticas do país; linha cinzenta: qualquer fonte`,
    summary: (fallen, all, most) =>
      `${fallen} dos ${all} países já conseguiram comunicar mais do que hoje, porque um censo vale dez anos e depois deixa de valer; o que hoje mais consegue comunicar: ${most}.`,
    allowed:
      'Só contam os números que chegaram a esta edição: um país cujo censo mais recente não está aqui fica demasiado baixo.',
    source: 'Calculado a partir das fontes desta edição',
    table: (year) => `O que pode ser comunicado, ${year}`,
    own: 'Estatísticas do país',
    any: 'Qualquer fonte',
  },
  countries: {
    caption: 'Comunicação, censos e planos',
    title: 'País a país',
    unit: 'Por ordem alfabética. Cada país leva à sua ficha',
    now: (year) => `Consegue comunicar em ${year}`,
    before: (year) => `Em ${year}`,
    any: 'De qualquer fonte',
    census: 'Último censo sobre migração',
    topics: 'Perguntas essenciais conhecidas',
    topicsOf: (n, all) => `${n} de ${all}`,
    strategy: 'Estratégia',
    composite: 'Índice composto, intervalo',
    activities: 'Atividades',
    note: 'O índice composto junta seis medidas; o intervalo é o que deixam em aberto as que não se conhecem.',
    noteLink: 'Como é feito, e o que dariam outros pesos',
  },
  strategy: { adopted: 'adotada', draft: 'projeto', proposal: 'simples proposta', none: 'nenhuma' },
  done: {
    title: 'O que já se fez',
    some: (n, from, to) =>
      `O registo tem ${n} entre ${from} e ${to}: seminários, manuais, ferramentas, centros e outras, cada uma com a sua fonte.`,
    undated: (n) => `O registo tem ${n}, cada uma com a sua fonte.`,
    count: { one: 'atividade', other: 'atividades' },
    follow: (n, all) => `De ${n} em ${all} diz-se o que se seguiu. Das outras, ninguém o registou.`,
    none: 'Ainda não há atividades inscritas nesta edição.',
    register: 'Todas as atividades',
    training: (n) => `${n} de formação podem ser seguidos de teste em teste.`,
    programmes: { one: 'programa', other: 'programas' },
    drill: (date, same) =>
      same
        ? `Em ${date}, a edição foi recuperada só a partir das suas entregas e deu o mesmo resultado.`
        : `Em ${date}, a edição foi recuperada só a partir das suas entregas, com um resultado diferente.`,
    noDrill: 'Ainda não se fez nenhum ensaio de recuperação.',
    effects: 'O que mudou antes e depois',
  },
  unknown: {
    title: 'O que não se sabe',
    text: 'Medidas para as quais esta edição não tem valor em pelo menos um país. Uma lacuna no que sabemos não é uma lacuna do país.',
    head: 'Medida',
    countries: 'Países sem valor',
    why: 'Porquê',
    none: 'Todas as medidas têm valor para todos os países.',
  },
  onward: {
    title: 'Continuar',
    coverage: 'Que quadros se conseguem preencher, e porque outros não',
    measures: 'Todas as medidas e como se calculam',
    scales: 'As escalas e o índice composto',
    assessment: 'O que os países dizem de si próprios',
    strategies: 'As estratégias e os cinco passos',
  },
  /** Who asks, in a few letters: names of the template sets. */
  bodies: {
    fmm: 'FMM, UN DESA, GMDAC',
    ecowas: 'CEDEAO',
    sdg: 'Indicadores ODS',
    gcm: 'Pacto Global',
    'unsd-dyb': 'Anuário da ONU',
    'unsd-itm': 'Questionário ONU',
    'ilo-ilms': 'OIT',
    'undesa-ims': 'Stock da ONU',
  },
  card: {
    title: (name) => `${name}: ficha de capacidades`,
    answer: (the, share, filled, year) =>
      `Com as suas próprias estatísticas, ${the} consegue preencher ${share} das células que os organismos internacionais pedem para ${year}${filled}.`,
    filled: (filled, required) => ` (${filled} de ${required})`,
    any: (share) => `Com todas as fontes juntas são ${share}.`,
    census: (year, n, all) =>
      `O seu último censo com uma pergunta sobre migração foi o de ${year}; das ${all} perguntas essenciais, sabe-se que fez ${n}.`,
    noCensus: 'Esta edição não conhece nenhum censo do país com uma pergunta sobre migração.',
    unknown: (the) => `O que ${the} consegue comunicar não está calculado nesta edição.`,
    ability: {
      title: (the) => `O que ${the} consegue comunicar, segundo quem pede`,
      unit: (from, to) =>
        `Em percentagem das células pedidas, ${from}–${to}; linha escura e número: estatísticas do país; linha cinzenta: qualquer fonte`,
      summary: (most, share) => `O pedido hoje mais bem preenchido: ${most}, com ${share}.`,
      empty: 'Hoje nada do que é pedido se consegue preencher com as suas próprias estatísticas.',
      all: 'Todos os pedidos',
      head: 'Pedido',
    },
    measures: {
      caption: (name) => `${name}: os valores e de onde foram lidos`,
      title: 'Medidas',
      text: 'Cada medida é lida desta edição. A pontuação é 1, 0,5 ou 0 segundo a regra da página da medida; o que não se conhece não tem pontuação.',
      head: 'Medida',
      value: 'Valor',
      year: 'Ano',
      share: 'Preenchidas das exigidas',
      score: 'Pontuação',
      evidence: 'Lida em',
      noScore: '–',
      notKnown: 'não se sabe',
    },
    questions: {
      title: 'O que os seus censos perguntaram',
      text: 'Feita: mostra-o um quadro publicado ou um questionário. Não se diz: nenhuma fonte fala disso, o que não significa que a pergunta não tenha sido feita.',
      caption: (of) => `Perguntas sobre migração nos censos ${of}`,
      head: 'Pergunta',
      yes: 'feita',
      no: 'não feita',
      unknown: 'não se diz',
      none: 'Esta edição não conhece nenhum censo do país com uma pergunta sobre migração.',
    },
    scales: {
      title: 'Escalas',
      text: 'As pontuações vão de 0 a 100. Um critério que ninguém conhece conta uma vez como nada e outra por inteiro; por isso cada pontuação é um intervalo.',
      head: 'Escala',
      low: 'Pelo menos',
      high: 'No máximo',
      known: 'Critérios conhecidos',
      knownOf: (n, all) => `${n} de ${all}`,
      sensitivity: (low, high, best, worst, all) =>
        best === worst
          ? `Com outros pesos próximos dos publicados, o índice composto do que se conhece em toda a parte fica entre ${low} e ${high}; o seu lugar entre ${all} países mantém-se ${best}.`
          : `Com outros pesos próximos dos publicados, o índice composto do que se conhece em toda a parte fica entre ${low} e ${high}, e o seu lugar entre ${all} países entre ${best} e ${worst}.`,
    },
    assessment: {
      title: 'Avaliação',
      text: (met, of) =>
        `Das ${of} perguntas a que o programa consegue responder por si, ${met} estão plenamente cumpridas.`,
      said: (met, of, date) =>
        `O país respondeu a ${of} perguntas em ${date} e diz que ${met} estão plenamente cumpridas.`,
      nobody: 'O país ainda não se avaliou aqui.',
      caption: 'Perguntas plenamente cumpridas, por grupo',
      head: 'Grupo',
      measured: 'Medido',
      saidColumn: 'Dito',
      link: 'Pergunta a pergunta',
    },
    activities: {
      title: 'Atividades em que participou',
      text: (n) => `O registo nomeia-o em ${n}.`,
      none: 'O registo não o nomeia em nenhuma. As atividades para toda uma região muitas vezes não listam os países.',
      head: 'Atividade',
      kind: 'Tipo',
      when: 'Quando',
      all: 'Todas as suas atividades',
    },
    strategy: {
      title: 'Estratégia',
      adopted: (title) => `${title}: adotada.`,
      draft: (title) => `${title}: projeto.`,
      none: 'Não tem estratégia de dados migratórios nesta edição. Uma proposta é deduzida das suas lacunas; ninguém no país a aprovou.',
      link: 'Estratégia e propostas',
    },
    onward: {
      profile: 'Perfil migratório (PDF)',
      country: (the) => `Os números da migração: ${the}`,
      coverage: 'O que se consegue preencher, quadro a quadro',
      stakeholders: 'Organismos e acordos',
    },
  },
  link: {
    country: 'Que parte do que é pedido este país consegue comunicar? A sua ficha de capacidades',
    home: 'O que estes países conseguem contar por si',
  },
}
