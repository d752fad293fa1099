/**
 * The pages about the sources, in Portuguese: the list, and each source with its coverage and its quality report.
 */
import type { Sources } from '../en/sources.ts'

export const sources = {
  answer: (count: string, rows: string, aside: string, warned: string) =>
    `Esta publicação assenta em ${count}, que entregaram ${rows}. ${aside}; ${warned}.`,
  sourcesCount: { one: 'fonte', other: 'fontes' },
  rowsCount: { one: 'linha', other: 'linhas' },
  figuresCount: { one: 'número', other: 'números' },
  tablesCount: { one: 'quadro', other: 'quadros' },
  aside: (n: number, text: string) =>
    n === 0
      ? 'Nenhuma foi posta de lado'
      : n === 1
        ? 'Só uma foi posta de lado'
        : `${text} foram postas de lado`,
  warned: (n: number, text: string) =>
    n === 0
      ? 'as verificações nada mais assinalam'
      : n === 1
        ? 'as verificações assinalam mais um pormenor'
        : `as verificações assinalam mais ${text} pormenores`,
  what: 'Cada fonte conta outra coisa, à sua maneira; nenhuma diz a verdade das outras. Escolha uma para ver o que abrange, o que convém saber antes de a usar e o que as verificações encontraram.',
  years: {
    title: 'O que cada fonte abrange, ano a ano',
    unit: (countries: string, from: string, to: string) =>
      `Dos ${countries} países, os que têm pelo menos um número no ano; de ${from} a ${to}`,
    alike: (span: string) => `Cada fonte tem números para ${span}.`,
    unitOfOne: (from: string, to: string) => `Anos com pelo menos um número; de ${from} a ${to}`,
    all: 'todos os países',
    some: 'parte dos países',
    none: 'nenhum país',
    summary: (longest: string, from: string, newest: string, to: string) =>
      `«${longest}» é a que mais recua, até ${from}; «${newest}» é a mais recente, com números de ${to}.`,
    definition:
      'Um ano está preenchido quando a fonte dá pelo menos um número sobre o país; as estimativas contam como as contagens. Os fluxos de cinco anos figuram no seu primeiro ano.',
    definitionOfOne: 'Um ano está preenchido quando pelo menos um número da fonte lhe diz respeito.',
  },
  countries: {
    title: 'Quantos anos abrange cada fonte, por país',
    unit: 'Anos com pelo menos um número',
    rows: 'País',
    columns: 'Fonte',
    summary: (least: string, leastSources: string, most: string, mostSources: string) =>
      `${most}: ${mostSources}; ${least}: ${leastSources}.`,
    same: (n: string) => `Todos os países figuram em ${n}.`,
    definition:
      'Um país figura numa fonte quando declara, acolhe ou recebe; os países parceiros não se contam.',
  },
  records: {
    title: 'Registos de pessoas',
    unit: 'O que deles se conta nesta publicação',
    tables: 'Quadros',
    answer: (count: string, figures: string, tables: string) =>
      `Registos de ${count} estão por trás de ${figures} de ${tables} nesta publicação; nenhum deles é publicado.`,
  },
  list: {
    title: 'As fontes',
    unit: 'Linhas entregues; o que as verificações põem de lado ou assinalam',
    source: 'Fonte',
    provider: 'Produtor',
    vintage: 'Edição',
    rows: 'Linhas',
    aside: 'Postas de lado',
    warnings: 'Assinaladas',
    figures: 'Números',
    span: 'Anos',
    countries: 'Países',
    missing: 'Em falta, com motivo',
  },
  one: {
    answer: (tables: string, figures: string, countries: string, span: string) =>
      `Alimenta ${tables} desta publicação com ${figures} sobre ${countries}${span === '' ? '' : `, ${span}`}.`,
    rows: (n: number, text: string, files: string, aside: string) =>
      `${n === 1 ? 'Da única linha entregue' : `Das ${text} linhas entregues`} em ${files}, ${aside}.`,
    files: { one: 'ficheiro', other: 'ficheiros' },
    aside: (n: number, text: string) =>
      n === 0
        ? 'nenhuma foi posta de lado'
        : n === 1
          ? 'só uma foi posta de lado'
          : `${text} foram postas de lado`,
    allCountries: (n: string) => `todos os ${n} países`,
    someCountries: (n: string, all: string) => `${n} dos ${all} países`,
    noCountry: 'lugares e rotas, não países',
    provider: 'Produtor',
    vintage: 'Edição',
    kinds: 'Natureza dos números',
    licence: 'Licença',
    address: 'Onde está publicada',
    code: 'Código em quadros e ficheiros',
    kindUnknown: 'indicada em cada número',
    coverage: {
      quote: (text: string) => `«${text}»`,
      title: 'O que existe, por país e ano',
      unit: (tables: string) => `Números dos quadros ${tables}`,
      five: 'os períodos de cinco anos figuram no seu primeiro ano',
      summary: (most: string, years: string, least: string, fewer: string) =>
        most === least
          ? `${most}: números de ${years}.`
          : `${most}: números de ${years}; ${least}: de ${fewer}.`,
      even: (years: string) => `Cada país abrangido tem números de ${years}.`,
      yearsCount: { one: 'ano', other: 'anos' },
      country: 'País',
      years: 'Anos',
      figures: 'Números',
      missing: 'Em falta',
      nothing: 'nada declarado',
    },
    fills: {
      title: 'Os quadros que alimenta',
      caption: 'Quadros cujos números vêm desta fonte',
      table: 'Quadro',
      figures: 'Números',
      span: 'Anos',
      made: 'Origem',
      derived: 'Calculado aqui',
      reported: 'Tal como na fonte',
      counted: 'Contado a partir dos registos',
      estimated: 'Estimado a partir de um inquérito',
    },
    traps: { title: 'Antes de a usar', none: 'Não lhe conhecemos nenhuma armadilha em particular.' },
    records: {
      answer: (tables: string, figures: string, span: string) =>
        `Contados a partir dos seus registos nesta publicação: ${tables} com ${figures}, ${span}.`,
      noTable: 'Nenhum quadro desta publicação é contado só a partir dos seus registos.',
      type: 'Registos',
      types: {
        crossing: 'Passagens da fronteira, uma linha por passagem',
        person: 'Pessoas de um registo ou de um recenseamento, uma linha por pessoa',
        permit: 'Autorizações, uma linha por autorização',
        survey_person: 'Pessoas de uma amostra, uma linha por pessoa',
      },
      basis: 'Base legal',
      access: 'Acesso',
      restricted: 'Restrito: só dentro do instituto, só para fins estatísticos',
      language: 'Língua dos registos',
    },
    quality: {
      title: 'Relatório de qualidade',
      text: 'Cada entrega fica guardada tal como chegou. As linhas que violam uma regra estrita são postas de lado e não se publicam; as outras publicam-se, e o que têm de estranho fica escrito aqui.',
      deliveries: 'Entregas',
      file: 'Ficheiro',
      table: 'Quadro',
      rows: 'Linhas',
      accepted: 'Aceites',
      aside: 'Postas de lado',
      size: 'Tamanho',
      hash: 'Impressões digitais dos ficheiros (SHA-256)',
      hashText:
        'Os mesmos bytes dão sempre a mesma impressão digital; assim, uma cópia pode ser comparada com o que recebemos.',
      checks: 'O que se verificou',
      checksCaption: (passed: string, all: string) => `${passed} de ${all} verificações nada encontraram`,
      rule: 'Regra',
      found: 'Seguimento',
      clean: 'nada a assinalar',
      findings: 'O que as verificações encontraram',
      findingsText:
        'Primeiro a regra, depois a frase escrita pelo programa, em inglês, com os números das linhas do ficheiro (1 é a primeira a seguir ao cabeçalho).',
      noFindings: 'As verificações nada encontraram.',
      rowNumbers: 'Linhas',
      firstOf: (shown: string, all: string) => `as primeiras ${shown} de ${all}`,
      severity: { error: 'Posto de lado', warning: 'Assinalado', missing: 'Publicado como em falta' },
    },
    cite: 'Como a citar',
    onward: {
      title: 'Continuar',
      all: 'Todas as fontes',
      methods: 'Como se definem as noções',
      licences: 'Licenças de todas as fontes',
    },
  },
  rules: {
    codes: 'Cada código consta da sua lista e cada valor é um número',
    unique: 'Nenhuma célula é dada duas vezes',
    atLeast: (min: string) => `Nenhum número é inferior a ${min}`,
    atMost: (max: string) => `Nenhum número é superior a ${max}`,
    between: (min: string, max: string) => `Os números ficam entre ${min} e ${max}`,
    where: (rule: string, where: string) => `${rule} (${where})`,
    addsUp: (parts: string, total: string) => `A soma de ${parts} dá «${total}»`,
    addsUpAll: (dimension: string, total: string) => `${dimension}: a soma de todos os códigos dá «${total}»`,
    within: (rule: string, tolerance: string) => `${rule}, com tolerância de ${tolerance}`,
    balances: (plus: string, minus: string, equals: string) =>
      minus === '' ? `${plus}: a sua soma dá «${equals}»` : `${plus}, menos ${minus}, dão «${equals}»`,
    territory: (dimension: string) =>
      `${dimension}: o território a que um código se refere é o mesmo ao longo de toda a série (fronteiras mudam, países separam-se)`,
    notAllZero: (codes: string) => `Os números de ${codes} não são todos zero`,
    anyCode: 'qualquer código',
  },
} satisfies Sources
