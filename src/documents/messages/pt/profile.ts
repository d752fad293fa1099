/**
 * O perfil migratório, em português. Os lugares chegam com a sua preposição («no Gana»), os números escritos.
 */
import type { ProfileWords } from '../en/profile.ts'

export const profile = {
  kind: 'Perfil migratório',
  subtitle: 'Feito a partir de números publicados, com cada lacuna nomeada',
  running: (name: string) => `Perfil migratório: ${name}`,
  description: (of: string) =>
    `Quem chega e quem parte, de onde e para onde, com que certeza, e o que não se sabe: um perfil migratório ${of}.`,
  keywords: ['migrações', 'estatísticas', 'perfil migratório', 'capacidades estatísticas'],
  status: 'Estatuto',
  unchecked: (of: string) =>
    `Composto por um programa a partir de números publicados. Não é uma publicação do governo ${of}, e ninguém no país o verificou.`,
  checked: 'Plano',
  outline: 'As partes A a E seguem o plano do perfil migratório alargado (OIM, 2011).',
  chapters: {
    summary: 'Em resumo',
    context: 'Contexto',
    migrants: 'Os migrantes e os seus percursos',
    governance: 'Políticas e governação',
    data: 'Capacidades estatísticas e lacunas',
    findings: 'Conclusões',
    annex: 'Quadros anexos',
    sources: 'Fontes',
    method: 'Como se fez este perfil',
  },
  facts: {
    came: 'pessoas de outros países',
    left: 'pessoas a viver no estrangeiro',
    hosted: 'refugiados acolhidos',
    gone: 'refugiados no estrangeiro',
    idps: 'pessoas deslocadas dentro do país',
    received: 'recebidos em remessas',
    net: 'saldo migratório do ano',
    population: 'habitantes',
  },
  context: {
    people: (n: string, here: string, year: string) => `Em ${year}, ${n} viviam ${here}.`,
    before: (n: string, year: string) => `Em ${year} eram ${n}.`,
    moves: (births: string, deaths: string, year: string) =>
      `Em ${year}, segundo as estimativas das Nações Unidas, nasceram ${births} crianças e morreram ${deaths} pessoas.`,
    figure: (of: string) => `A população ${of}`,
    unit: (range: string) => `Pessoas, a meio do ano, ${range}`,
    summary: (first: string, n0: string, last: string, n1: string) => `${n0} em ${first} e ${n1} em ${last}.`,
    label: 'População',
    caption: (of: string) => `População e economia ${of}, números mais recentes`,
    columns: { indicator: 'Indicador', value: 'Valor', unit: 'Unidade', year: 'Ano', source: 'Fonte' },
    notCause: 'Estes números dão o enquadramento. Não explicam as migrações.',
    missing: 'O que falta nesta publicação',
    missingItems: [
      'Os salários e os preços, a pobreza, o peso do clima e da terra nas decisões das pessoas.',
      'Os estudos e as qualificações de quem partiu, os empregos de quem chegou.',
    ],
  },
  partners: 'Quem chegou e quem partiu, por país',
  governance: {
    lead: (here: string) =>
      `O que o registo desta publicação contém sobre instituições, acordos e atividades ligados aos dados das migrações ${here}. Um vazio quer dizer que ninguém o preencheu; não quer dizer que nada exista.`,
    agencies: 'Organismos',
    agenciesCaption: (here: string) => `Organismos que produzem ou usam dados sobre migrações ${here}`,
    agencyColumns: { agency: 'Organismo', role: 'Papel', holds: 'Dados que detém', mandate: 'Mandato' },
    roles: { producer: 'produtor', user: 'utilizador', both: 'produtor e utilizador' },
    checked: (date: string) => `Última verificação: ${date}.`,
    agreements: 'Acordos de partilha de dados',
    agreementsCaption: 'Acordos pelos quais os dados circulam entre organismos',
    agreementColumns: { from: 'De', to: 'Para', what: 'Objeto', basis: 'Fundamento', since: 'Desde' },
    engagements: 'Conversas entre produtores e utilizadores',
    engagementsCaption: 'Registo de encontros, do mais recente ao mais antigo',
    engagementColumns: { date: 'Data', agencies: 'Organismos', about: 'Assunto', outcome: 'Resultado' },
    activities: 'Atividades de reforço de capacidades',
    activitiesLead: (n: string) =>
      `O registo indica ${n} em que o país participou ou que lhe eram destinadas.`,
    activityNoun: { one: 'atividade', other: 'atividades' },
    activitiesCaption: 'Atividades que mencionam o país, da mais recente à mais antiga',
    activityColumns: { year: 'Ano', title: 'Atividade', by: 'Organizada por' },
    strategy: 'Estratégia de dados sobre migrações',
    strategyHas: (title: string, from: string, to: string) => `«${title}», de ${from} a ${to}.`,
    strategyStates: {
      proposal: 'É uma proposta: o país não se pronunciou.',
      draft: 'É um projeto: o país ainda não a adotou.',
      adopted: 'O país adotou-a.',
    },
    strategyNone:
      'Não está registada nenhuma estratégia do país. Um documento à parte mostra o que poderia conter, deduzido das lacunas.',
    strategyLink: 'A estratégia em forma de documento',
    gaps: 'O que não está registado',
    noAgencies: 'Que organismos produzem e usam dados sobre migrações, e ao abrigo de que lei.',
    noMandate: 'O mandato legal dos organismos aqui referidos.',
    noAgreements: 'Os acordos pelos quais os organismos partilham dados.',
    noEngagements: 'Os encontros entre quem produz os dados e quem os usa.',
    noActivities: 'As formações e outras atividades que mencionam o país.',
    noPolicy:
      'As próprias leis e políticas migratórias: esta publicação contém estatísticas, não textos de lei.',
  },
  data: {
    reporting: 'O que o país consegue comunicar por si',
    reportingLead: (share: string, year: string) =>
      `Dos números que os quadros internacionais pedem a um país, as fontes nacionais forneciam ${share} em ${year}.`,
    reportingWhat:
      'Um número conta como fornecido enquanto o censo ou o inquérito não for mais antigo do que o quadro permite. As estimativas feitas noutro lugar não contam como do país.',
    reportingCaption: (year: string) => `Células pedidas e preenchidas, ${year}`,
    reportingColumns: {
      template: 'Pedido por',
      required: 'Pedidas',
      national: 'Preenchidas pelo país',
      share: 'Percentagem',
      any: 'Percentagem, todas as fontes',
    },
    all: 'Em conjunto',
    noReporting: 'Que parte do que lhe é pedido o país consegue fornecer: não calculado nesta publicação.',
    topics: 'Perguntas feitas nos censos',
    topicsCaption: 'Perguntas sobre migrações, por censo',
    topicsHead: 'Assunto',
    asked: 'feita',
    notAsked: 'não feita',
    untold: '–',
    untoldMeaning: 'nenhuma fonte o diz; a pergunta pode ter sido feita',
    noTopics: 'Que perguntas sobre migrações fez cada censo: ausente desta publicação.',
    measures: 'O que o programa mediu',
    measuresLead:
      'Cada medida é calculada só a partir desta publicação; quando não é possível, indica-se a razão.',
    measuresCaption: 'Medidas das capacidades estatísticas',
    measureColumns: { measure: 'Medida', value: 'Valor', year: 'Ano' },
    units: {
      days: (n: string) => `${n} dias`,
      years: (n: string) => `${n} anos`,
    },
    notMeasured: 'Nenhum documento disponível o diz.',
    unmeasured: (n: string) => `Medidas que não se podem apurar (${n})`,
    unmeasuredItem: (why: string, names: string) => `${why} Diz respeito a: ${names}.`,
    assessment: 'Diagnóstico',
    assessmentLead: (met: string, of: string) =>
      `De ${of} perguntas a que o programa pode responder pelo que está publicado, ${met} estão plenamente cumpridas.`,
    assessmentSaid: (met: string, of: string, date: string) =>
      `O próprio país respondeu a ${of} perguntas em ${date}; segundo ele, ${met} estão plenamente cumpridas.`,
    assessmentNobody: 'O país ainda não fez o seu próprio diagnóstico.',
    assessmentCaption: 'Perguntas cumpridas, por grupo',
    assessmentColumns: {
      group: 'Grupo',
      measured: 'Medido',
      said: 'Dito pelo país',
      met: 'cumpridas',
      of: 'de',
      open: 'Sem resposta',
    },
    noAssessment: 'Esta publicação não traz um questionário: nada pôde ser avaliado.',
    gapsTitle: (n: string) => `Lacunas que o diagnóstico encontra (${n})`,
    censuses: 'Censos e inquéritos disponíveis',
    notKnown: 'O que os números deixam de fora',
  },
  findings: {
    lead: 'O que se pode reter; cada ponto decorre dos números anteriores.',
    concentration: (share: string, n: number, here: string) =>
      `${share} das pessoas de outros países que vivem ${here} vêm dos ${n} principais países de origem.`,
    destinations: (share: string, n: number, from: string) =>
      `${share} das pessoas oriundas ${from} que vivem no estrangeiro estão nos ${n} principais países de destino.`,
    doubt: (from: string, low: string, high: string) =>
      `Os movimentos não são contados, são estimados, e os métodos divergem: para quem veio ${from} em cinco anos, dão entre ${low} e ${high}.`,
    census: (year: string, age: string) =>
      `O último censo disponível que contou migrantes é de ${year}, ${age} antes desta publicação. Tudo o que vem depois é prolongado.`,
    noCensus:
      'Nenhum censo disponível contou migrantes: todos os números são estimativas feitas noutro lugar.',
    yearNoun: { one: 'ano', other: 'anos' },
    reporting: (share: string, year: string) =>
      `Em ${year}, as fontes nacionais forneciam ${share} do que pedem os quadros internacionais; o resto vem de outro lado, ou não existe.`,
    next: 'O que mais ajudaria',
    nextLead: 'Estas ações respondem às lacunas acima. São propostas de um programa; quem decide é o país.',
    nextOwn: 'Estas ações da estratégia do país vêm primeiro.',
    action: (title: string) => `${title}.`,
    nextNone: 'Esta publicação não permite propor nenhuma ação.',
  },
  annexLead:
    'Os números exatos por trás das figuras. Os sinais são explicados por baixo de cada quadro; um traço significa que não há número.',
  sourcesLead: 'Cada número remonta a uma destas fontes.',
  sourceColumns: { source: 'Fonte', citation: 'Referência', licence: 'Licença' },
  sourcesCaption: 'Fontes deste perfil',
  method: {
    text: (number: string, date: string, program: string) =>
      `Este documento foi feito a partir da publicação n.º ${number}, de ${date}, por ${program}. A mesma publicação dá o mesmo documento, palavra por palavra.`,
    hash: (hash: string) => `A publicação tem a impressão digital SHA-256 ${hash}.`,
    definitions: 'O que conta cada quadro',
    definitionsCaption: 'Definições dos quadros usados',
    definitionColumns: { table: 'Quadro', definition: 'Definição' },
    boundaries:
      'Os nomes de países e territórios são os da lista de códigos da publicação e não exprimem qualquer opinião sobre o seu estatuto.',
    links: 'Nas formas eletrónicas, cada número leva à página que mostra de onde vem.',
  },
} satisfies ProfileWords
