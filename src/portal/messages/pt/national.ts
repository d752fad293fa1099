/**
 * A country that counts from the records of its own agencies, in Portuguese.
 */
import type { National } from '../en/national.ts'

export const national = {
  lived: (
    people: string,
    here: string,
    year: string,
    born: string | undefined,
    foreign: string | undefined,
  ) =>
    `${people} viviam ${here} em ${year}${born !== undefined && foreign !== undefined ? `; dessas, ${born} nasceram no estrangeiro e ${foreign} tinham nacionalidade estrangeira` : born !== undefined ? `; dessas, ${born} nasceram no estrangeiro` : foreign !== undefined ? `; dessas, ${foreign} tinham nacionalidade estrangeira` : ''}.`,
  moved: (year: string, came: string | undefined, left: string | undefined) =>
    `Em ${year}, ${[...(came === undefined ? [] : [`${came} vieram viver para lá`]), ...(left === undefined ? [] : [`${left} partiram para viver noutro país`])].join(', e ')}.`,
  doubt:
    'Tudo isto é contado a partir dos registos das administrações do país. Quem não consta de nenhum não é contado.',
  title: 'Contado a partir dos registos do país',
  tables: 'Todos os quadros com estes números',
  later: (n: string, year: string) => `; ${n} em ${year}, número provisório`,
  provisional: ', número provisório',
  birth: {
    term: 'Nascidos no estrangeiro',
    text: (places: string, year: string) =>
      `Os grupos mais numerosos por país de nascimento em ${year}: ${places}.`,
    figure: (here: string) => `Onde nasceram os que vivem ${here} e nasceram no estrangeiro`,
    summary: (first: string, n: string, second: string, m: string) =>
      `À frente, ${first} com ${n}, depois ${second} com ${m}.`,
    alone: (first: string, n: string) => `${first}: ${n}. Nenhum outro grupo tem número próprio.`,
  },
  citizenship: {
    term: 'Estrangeiros',
    text: (places: string, year: string) =>
      `Os grupos mais numerosos por nacionalidade em ${year}: ${places}.`,
    figure: (here: string) => `Nacionalidade dos estrangeiros que vivem ${here}`,
    summary: (first: string, n: string, second: string, m: string) =>
      `À frente, ${first} com ${n}, depois ${second} com ${m}.`,
    alone: (first: string, n: string) => `${first}: ${n}. Nenhum outro grupo tem número próprio.`,
  },
  moves: {
    figure: (the: string) => `Chegadas e partidas, ${the}`,
    came: 'Chegadas',
    left: 'Partidas',
    summary: (who: string, n: string, year: string) =>
      `O mais alto: ${n} em ${year} (${who.toLocaleLowerCase('pt')}).`,
    open: (year: string) => `Os números de ${year} são provisórios.`,
  },
  lines: {
    came: {
      term: 'Imigração',
      noun: { one: 'pessoa', other: 'pessoas' },
      text: (n: string, year: string) => `Vieram viver para o país em ${year}: ${n}`,
    },
    left: {
      term: 'Emigração',
      noun: { one: 'pessoa', other: 'pessoas' },
      text: (n: string, year: string) => `Partiram para viver fora do país em ${year}: ${n}`,
    },
    returned: {
      term: 'Regressos',
      noun: { one: 'nacional', other: 'nacionais' },
      text: (n: string, year: string) => `Regressaram para viver no país em ${year}: ${n}`,
    },
    permits: {
      term: 'Primeiras autorizações',
      noun: { one: 'autorização', other: 'autorizações' },
      text: (n: string, year: string) => `Primeiras autorizações de residência emitidas em ${year}: ${n}`,
    },
    inForce: {
      term: 'Autorizações em vigor',
      noun: { one: 'autorização', other: 'autorizações' },
      text: (n: string, year: string) => `Autorizações de residência em vigor no fim de ${year}: ${n}`,
    },
    work: {
      term: 'Autorizações de trabalho',
      noun: { one: 'autorização', other: 'autorizações' },
      text: (n: string, year: string) => `Emitidas para trabalho ou negócio em ${year}: ${n}`,
    },
    refugees: {
      term: 'Refugiados',
      noun: { one: 'refugiado', other: 'refugiados' },
      text: (n: string, year: string) => `No registo de ${year}: ${n}`,
    },
    asylum: {
      term: 'Pedidos de asilo',
      noun: { one: 'pessoa', other: 'pessoas' },
      text: (n: string, year: string) => `Pediram asilo em ${year}: ${n}`,
    },
    pending: {
      term: 'Requerentes de asilo',
      noun: { one: 'pessoa', other: 'pessoas' },
      text: (n: string, year: string) => `Sem decisão no fim de ${year}: ${n}`,
    },
    displaced: {
      term: 'Deslocados internos',
      noun: { one: 'pessoa', other: 'pessoas' },
      text: (n: string, year: string) => `Deslocados no país, inscritos no fim de ${year}: ${n}`,
    },
    naturalised: {
      term: 'Novos nacionais',
      noun: { one: 'pessoa', other: 'pessoas' },
      text: (n: string, year: string) => `Adquiriram a nacionalidade em ${year}: ${n}`,
    },
    abroad: {
      term: 'Nacionais no estrangeiro',
      noun: { one: 'nacional', other: 'nacionais' },
      text: (n: string, year: string) => `Nos registos consulares em ${year}: ${n}`,
    },
    crossings: {
      term: 'Entradas na fronteira',
      noun: { one: 'entrada', other: 'entradas' },
      text: (n: string, year: string) => `Registadas nos postos fronteiriços em ${year}: ${n}`,
      note: 'A maioria visita, faz comércio ou regressa a casa; não é migração.',
    },
  },
  partner: {
    title: 'Contado a partir dos registos',
    text: (name: string) =>
      `O que os registos dizem deste país: ${name}, ambos os sexos e todas as idades em conjunto.`,
    head: 'Quadro',
    figure: 'Número mais recente',
    year: 'Ano',
    answer: (n: string, there: string, here: string, year: string) =>
      `${n} nascidas ${there} viviam ${here} em ${year}`,
    left: (n: string, there: string, year: string) => `${n} partiram para viver ${there} em ${year}`,
    none: (name: string) => `Os registos desta publicação nada dizem deste país: ${name}.`,
  },
  corridors: (here: string, there: string, n: string, count: string) =>
    `Entre os que vivem ${here} e nasceram no estrangeiro, o grupo mais numeroso nasceu ${there}: ${n}. Há um número para ${count}.`,
  countries: { one: 'país', other: 'países' },
  oneCountry:
    'Este sítio trata de um só país, pelo que não há aqui nada a comparar. Os seus quadros mostram cada número ao longo do tempo e por grupo.',
  noThemes:
    'Nenhum tema comum a vários países tem números nesta publicação. Os seus quadros figuram por assunto na respetiva lista.',
  about: (name: string, tables: string, sources: string) =>
    `Este sítio diz o que ${sources} contam das migrações deste país (${name}), em ${tables}, e o que ninguém contou.`,
  site: {
    what: 'Quem vive no país, onde nasceu e de que países é cidadão; quem veio viver para cá e quem partiu; que autorizações foram dadas; até onde se pode confiar nos inquéritos e nos recenseamentos. Cada número diz de que registos foi contado, para quando e segundo que regra.',
    how: 'As entidades entregam ficheiros dos seus registos. Nomes e documentos são logo selados à parte; o que uma verificação rejeita fica de parte, e a entidade é avisada. Os registos de uma mesma pessoa são reunidos, deles se deduzem as mudanças e os residentes, e cada contagem é protegida antes de sair do instituto. Cada quadro mostra os seus passos.',
    read: [
      'Um número contado de registos é perturbado ou arredondado, para que ninguém possa ser reconhecido: pode diferir de umas unidades, e as partes nem sempre somam o total.',
      'Um número em falta nunca aparece como zero: leva um sinal, e o sinal tem a sua explicação.',
      'Um número provisório (P) pode mudar quando passagens posteriores mostrarem quem ficou; o de um inquérito diz quão seguro é.',
      'Siga qualquer número de um quadro até aos passos que o fizeram e aos registos de que foi contado.',
    ],
  },
  ways: {
    counted: (tables: string) => `contados de registos (${tables})`,
    estimated: (tables: string) => `estimados de um inquérito (${tables})`,
    derived: (tables: string) => `calculados por uma fórmula (${tables})`,
    reported: (tables: string) => `tal como a fonte os deu (${tables})`,
  },
  methods: (notions: string, standards: string, ways: string) =>
    `A mesma palavra raramente quer dizer duas vezes o mesmo: aqui estão, lado a lado, ${notions} tal como as definem ${standards}. Os quadros deste sítio são ${ways}.`,
  counting: {
    title: 'Como se contam os quadros a partir de registos',
    text: 'Cada registo é posto nas classes do quadro, os que são iguais são contados, e cada contagem e cada total é perturbado pela sua própria chave, ou arredondado onde o quadro é pequeno, para que ninguém possa ser reconhecido. Publica-se a forma mais fina do quadro que não seja demasiado rala. As estimativas de inquérito levam ponderadores e são julgadas por uma escala de fiabilidade.',
    steps: (title: string) => `Os passos de um quadro, com o seu SQL: ${title}`,
  },
  searchStart: (word: string) => `Escreva um país, ou aquilo de que trata um quadro, como «${word}».`,
  made: (number: string, date: string, sources: string) =>
    `Esta é a publicação n.º ${number} de ${date}, feita a partir dos registos de ${sources}.`,
  profile: (name: string) => `Perfil migratório: ${name}`,
  canCount: 'O que o país pode comunicar, e o que falta',
  noStrategy:
    'O país não entregou a esta edição nenhuma estratégia para os seus dados migratórios. Uma proposta é elaborada a partir das lacunas medidas; ninguém no país a aprovou.',
  terms: (sources: string) =>
    `Os números são do próprio instituto, contados a partir dos registos de ${sources}. O programa que os mostra é software livre, sob a licença Apache 2.0.`,
} satisfies National
