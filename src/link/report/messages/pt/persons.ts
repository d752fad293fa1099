/**
 * What the report says of persons: sizes, clusters, rates, training; in Portuguese.
 */
import type { Persons } from '../en/persons.ts'

export const persons = {
  sizes: {
    title: 'Pessoas segundo o número dos seus registos',
    unit: 'Pessoas com dois ou mais registos',
    persons: 'Pessoas',
    records: 'Registos',
    band: (size: string) => `${size} registos`,
    summary: (several: string, single: string, largest: string) =>
      `${several} com dois ou mais registos; ${single} com um só, não desenhadas. O maior agrupamento tem ${largest} registos.`,
    read: 'Um agrupamento com muito mais registos do que uma pessoa pode ter junta em geral várias pessoas, que uma cadeia de ligações fracas segura.',
    none: 'Nenhuma pessoa tem mais de um registo.',
  },
  clusters: {
    title: { largest: 'Os maiores agrupamentos', weakest: 'Os agrupamentos mais frágeis' },
    unit: 'Cada ponto é um registo, cada traço uma ligação; quanto mais grosso, mais pesa',
    sure: 'no seu lugar com certeza (90% ou mais)',
    unsure: 'com dúvida',
    kept: 'ligações mantidas',
    cut: 'ligações cortadas',
    number: 'N.º',
    record: 'Registo',
    probability: 'Probabilidade',
    between: 'Entre',
    followed: 'Mantida',
    yes: 'sim',
    no: 'não',
    caption: (records: string, links: string) => `${records}, ${links}.`,
    someCut: (links: string) => `Das quais cortadas: ${links}.`,
    someRecords: (records: string) => `Só estão desenhados os ${records} registos com mais ligações.`,
    someTies: (shown: string) =>
      `Só estão desenhadas ${shown} ligações: as que foram cortadas e as mais fracas das outras.`,
    someLinks: (shown: string, all: string) => `Estão listadas ${shown} de ${all} ligações.`,
    recordsOf: (id: string) => `Registos de ${id}`,
    linksOf: (id: string) => `Ligações de ${id}`,
    summary: (cut: string, doubtful: string) =>
      `Nos agrupamentos mostrados, cortadas: ${cut}; em dúvida: ${doubtful}.`,
    read: {
      largest:
        'Uma só pessoa forma um nó apertado, com cada registo preso a todos os outros. Uma cadeia comprida, ou dois nós com um só fio entre eles, são mais provavelmente duas pessoas. As ligações tracejadas não foram seguidas.',
      weakest:
        'Estes agrupamentos são os que menos se seguram. É por aqui que se deve começar uma verificação à mão: um registo preso por um só traço fino é o erro mais provável.',
    },
  },
  rates: {
    by: (column: string) => `Registos ligados, por ${column}`,
    unit: 'Percentagem dos registos ligados a outro; o traço é o intervalo a 95%',
    records: 'Registos',
    linked: 'Ligados',
    rate: 'Taxa',
    interval: 'Intervalo a 95%',
    mark: 'claramente menos do que os outros *',
    summary: (low: string, lowRate: string, high: string, highRate: string) =>
      `De ${lowRate} (${low}) a ${highRate} (${high}).`,
    alone: 'Há um só grupo.',
    even: 'Nenhum grupo é claramente menos ligado do que o conjunto dos outros.',
    behind: {
      one: (groups: string) => `Claramente menos ligado do que o conjunto dos outros: ${groups}.`,
      other: (groups: string) => `Claramente menos ligados do que o conjunto dos outros: ${groups}.`,
    },
    doubt:
      'Uma taxa mais baixa tem duas razões possíveis, que estas figuras não sabem distinguir: menos registos do grupo têm outro a que se ligar, ou os seus não foram encontrados (nomes escritos de muitas maneiras, datas desconhecidas).',
    read: 'Da mais baixa à mais alta. Um grupo é assinalado quando todo o seu intervalo está abaixo da taxa do conjunto dos outros, e a diferença é de um ponto ou mais.',
    someDrawn: (shown: string, all: string) =>
      `Estão desenhados os ${shown} grupos, de ${all}, com mais registos.`,
    someListed: (shown: string, all: string) =>
      `Estão listados os ${shown} grupos, de ${all}, com mais registos.`,
    none: 'Os registos não têm coluna para o sexo, o grupo etário, a nacionalidade ou a região, por isso não se sabe daqui se alguns grupos são ligados menos vezes. As estatísticas feitas destas ligações devem dizê-lo.',
  },
  training: {
    title: 'Como o modelo foi feito',
    kind: 'Tarefa',
    kinds: {
      dedupe: 'encontrar registos de uma só pessoa dentro de uma fonte',
      link: 'encontrar registos de uma só pessoa entre fontes',
      'link-and-dedupe': 'encontrar registos de uma só pessoa dentro de fontes e entre elas',
    },
    sources: 'Fontes',
    prior: 'Antes de comparar (λ)',
    oneIn: (n: string, bits: string) => `um par em ${n} é de uma só pessoa (${bits} bits)`,
    threshold: 'Limiar',
    at: (share: string, bits: string) => `${share} (${bits} bits)`,
    clustering: 'Agrupamento',
    linkages: {
      single: 'simples: tudo o que as ligações unem é uma só pessoa',
      average: 'médio: os registos juntam-se se os seus pares concordam em média',
      complete: 'completo: os registos juntam-se se todos os seus pares concordam',
    },
    unique: 'Um só registo por pessoa em',
    rules: 'Regras',
    engine: 'Motor',
    seconds: 'Segundos',
    secondsByPart: 'Segundos, etapa a etapa',
    part: 'Etapa',
    none: 'O modelo veio com as suas percentagens; nada foi treinado desta vez.',
    runs: 'Passagens de aprendizagem',
    block: 'Pares com o mesmo',
    share: 'De uma só pessoa',
    iterations: 'Iterações',
    converged: 'Estabilizou',
    certainty: 'Certeza',
    runsNote:
      'Cada passagem olha para pares que têm algo em comum e apura, à vez, quais são de uma só pessoa e com que frequência os seus valores concordam (algoritmo EM). A certeza diz com que nitidez as duas espécies de pares se separam.',
    model: 'O que é comparado',
    levels: 'Níveis, o melhor primeiro',
  },
} satisfies Persons
