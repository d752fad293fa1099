/**
 * O relatório sobre um ficheiro de pessoas, e o seu dicionário, em português.
 */
import type { Messages } from './en.ts'

export const pt: Messages = {
  kicker: 'Relatório sobre microdados, acesso restrito',
  title: (file) => `${file}: um ficheiro de pessoas que aguarda aprovação`,
  green: (n) => `Os ${n} controlos estão verdes. O ficheiro pode ser aprovado.`,
  red: (red, n) =>
    `Controlos vermelhos: ${red} de ${n}. O ficheiro não é aprovado, a menos que uma pessoa nomeada diga porque o deveria ser; a razão acompanha o ficheiro.`,
  facts: {
    made: 'Feito',
    hash: 'Resumo criptográfico do ficheiro',
    records: 'Registos',
    on: (source, at) => `${source}, em ${at}`,
    persons: 'Pessoas',
    of: (n, all) => `${n} de ${all}`,
    keys: 'Um intruso pode conhecer',
    k: 'Pessoas com as mesmas chaves, pelo menos',
    access: 'Quem o pode obter',
    who: {
      anyone: 'todos: o sítio entrega-o',
      'on-request': 'a pedido: o produtor entrega-o a quem assina',
    },
    limits: 'Limites',
    most: (risk, withheld) =>
      `ninguém é encontrado com probabilidade superior a ${risk}; de nenhuma variável se retêm mais de ${withheld} dos valores conhecidos`,
  },
  checks: {
    title: 'Controlos',
    caption: 'O que foi verificado, o que se encontrou',
    check: 'Controlo',
    result: 'Resultado',
    found: 'Encontrado',
    of: 'De',
    green: 'verde',
    red: 'VERMELHO',
  },
  check: {
    k: {
      name: 'Pessoas que partilham as suas chaves com poucas outras',
      means:
        'O que se diz de uma pessoa convém a menos de k das pessoas sorteadas, tal como registadas nestes códigos. Quem é um entre poucos pode ser isolado.',
    },
    risk: {
      name: 'Pessoas acima do risco máximo',
      means: 'A probabilidade de quem conhece as chaves de uma pessoa da população encontrar o seu registo.',
    },
    alike: {
      name: 'Valores sensíveis revelados pelas chaves',
      means:
        'Todas as pessoas possíveis têm poucos valores diferentes: encontrar o grupo é conhecer o valor.',
    },
    withheld: {
      name: 'Variáveis retidas demasiadas vezes',
      means:
        'O que é retido não falta ao acaso. Mais vale tornar as chaves menos pormenorizadas do que reter mais.',
    },
    weights: {
      name: 'Pessoas com um peso que poucas têm',
      means: 'Os pesos diferem entre estratos. Um peso raro diz onde vivem as pessoas.',
    },
    versions: {
      name: 'Outros ficheiros dos mesmos registos já entregues',
      means:
        'Dois ficheiros das mesmas pessoas, com pormenor diferente, podem ser postos lado a lado e dizem mais do que cada um.',
    },
  },
  risk: {
    title: 'Risco',
    lead: 'O que encontraria um intruso que conhece as chaves de todos: nas colunas como registadas, em códigos menos pormenorizados, e no ficheiro.',
    caption: 'O risco antes e depois da proteção',
    measure: 'Medida',
    below: (k) => `Pessoas que partilham as suas chaves com menos de ${k}`,
    expected: 'Pessoas que se espera que um intruso encontre',
    highest: 'Risco mais alto de uma pessoa',
    special: 'Pessoas com um único especial (três chaves no máximo)',
    stage: { recorded: 'Como registado', coarser: 'Menos pormenor', protected: 'No ficheiro' },
  },
  utility: {
    title: 'O que a proteção custou',
    caption: 'As chaves como registadas e no ficheiro',
    variable: 'Variável',
    codesBefore: 'Códigos antes',
    codesAfter: 'Códigos depois',
    suppressed: 'Retidos',
    share: 'Parte dos valores conhecidos',
    entropyBefore: 'Entropia antes, bits',
    entropyAfter: 'Entropia depois, bits',
    note: 'A entropia é o que uma variável diz em média de uma pessoa; o que dela se perde é pormenor.',
  },
  sensitive: {
    title: 'Variáveis sensíveis',
    caption: 'Valores revelados pelas chaves',
    least: 'Valores diferentes, pelo menos',
    before: 'Revelados antes',
    after: 'Revelados no ficheiro',
  },
  next: {
    title: 'O que fazer',
    text: 'Aprove-o com o comando abaixo, ou retire-o com --withdraw. É entregue exatamente o ficheiro de que trata este relatório. Leia também o dicionário.',
  },
  footer:
    'Os números deste relatório são sobre registos não protegidos. Destina-se a quem aprova, e não é entregue.',
  codebook: {
    kicker: 'Dicionário de variáveis',
    lead: (persons, source, at) =>
      `Ficheiro protegido de ${persons} pessoas, tirado de: ${source}, em ${at}. Uma linha é uma pessoa.`,
    example: 'As pessoas são inventadas; ninguém neste ficheiro existe.',
    provider: 'Fornecedor',
    drawn: 'Sorteio',
    share: (share) => `${share} das pessoas dos registos; cada uma tem um peso`,
    everybody: 'todas as pessoas dos registos',
    k: 'Anonimato',
    alike: (k) =>
      `o que o ficheiro diz de uma pessoa e outros podem saber (marcado «chave») convém a pelo menos ${k} das pessoas sorteadas`,
    hash: 'SHA-256 do ficheiro CSV',
    missing: {
      title: 'Valores em falta',
      text: 'Um valor em falta é um campo vazio. A coluna ao lado, cujo nome acaba em _missing, diz porquê: Q, o instituto conhece-o e retém-no para proteger as pessoas; O, não é conhecido, ou não foi perguntado. Os dois não se devem tratar da mesma forma: o que é retido é de pessoas raras.',
    },
    columns: {
      title: 'Variáveis',
      caption: 'As variáveis do ficheiro',
      name: 'Nome',
      label: 'Significado',
      role: 'Papel',
      key: 'chave',
      detail: 'Pormenor',
      withheld: 'Retidos (Q)',
      share: 'Parte dos valores conhecidos',
      unknown: 'Desconhecidos (O)',
      number: 'Número da linha, numa ordem que nada diz',
      weight: 'Pessoas da população que a pessoa representa',
    },
    detail: {
      recorded: 'como registado',
      year: 'o ano de uma data',
      bands: 'intervalos',
      limits: 'os números extremos são reduzidos a um limite',
      codes: 'códigos agrupados',
      level: 'um nível menos pormenorizado da lista',
      keep: 'alguns códigos, os outros juntos',
    },
    atMost: (n) => `${n} e mais passa a ${n}`,
    atLeast: (n) => `${n} e menos passa a ${n}`,
    codes: { of: (name) => `Códigos de ${name}`, code: 'Código', label: 'Nome', persons: 'Pessoas' },
    range: (least, most) => `Números de ${least} a ${most}.`,
    footer:
      'Nenhum nome, documento, data de nascimento ou número de registo consta do ficheiro. Quem o utiliza compromete-se a não tentar encontrar ninguém.',
  },
}
