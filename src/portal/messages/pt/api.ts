/**
 * The page for programs, in Portuguese: addresses of downloads, formats, limits, citation, the fingerprint of a release.
 */
import type { Api } from '../en/api.ts'

export const api = {
  title: 'Para programas (API)',
  answer:
    'Um programa pode ir buscar todos os números deste sítio, sem chave: o endereço é a pergunta e a resposta é um ficheiro.',
  address: {
    title: 'O endereço de uma seleção',
    text: 'Um quadro, um formato e, para cada dimensão, os códigos pretendidos. Uma dimensão omitida fica livre. A página de um quadro escreve o endereço por si.',
    caption: 'Partes de um endereço',
    part: 'Parte',
    meaning: 'Significado',
    rows: {
      codes: 'Códigos de uma dimensão, separados por vírgulas',
      range: 'Períodos, do primeiro ao último; qualquer dos limites pode faltar',
      latest: 'O período mais recente de cada série',
      lang: 'Nomes ao lado dos códigos, em inglês, francês ou português',
      limit: 'Não mais do que este número de valores',
    },
  },
  examples: {
    title: 'Exemplos',
    text: 'Estes endereços funcionam; experimente-os.',
    newest: (table: string, places: string) => `${table}: os números mais recentes (${places})`,
    names: 'Os mesmos com os nomes em francês, para folha de cálculo',
    since: (year: string) => `Os mesmos desde ${year}, em JSON-stat`,
    whole: 'O quadro inteiro, em Parquet',
    cell: 'Um número e tudo o que levou até ele',
    list: 'A lista dos quadros',
    manifest: 'A publicação: número, impressão digital, fontes, entregas',
  },
  formats: {
    title: 'Formatos',
    caption: 'Formatos de descarga',
    format: 'Formato',
    what: 'O que recebe',
    csv: 'Uma linha por número: os códigos, depois o valor e o que o qualifica (UTF-8, RFC 4180). Um valor em falta é um campo vazio, com o motivo ao lado.',
    xlsx: 'Um livro de cálculo: os números com os nomes, o que significam, as fontes e a citação.',
    json: 'JSON-stat 2.0: um cubo com nomes, unidades, estado de cada número, fontes e citação.',
    parquet: 'As mesmas colunas do CSV, comprimidas e com tipos.',
    sdmxCsv:
      'SDMX-CSV 2.0: uma linha por observação, com o dataflow a que pertence. Só códigos; um valor em falta é um campo vazio, com OBS_STATUS e CONF_STATUS ao lado.',
    sdmxJson:
      'SDMX-JSON 2.0: a mensagem de dados, com dimensões, códigos e atributos e os seus nomes; um valor em falta é null.',
    structure:
      'SDMX-JSON 2.0: a mensagem de estrutura, com o dataflow, a estrutura de dados, os conceitos e os códigos que ocorrem.',
    most: (n: string) => `No máximo ${n} números.`,
  },
  programs: {
    title: 'Em R e em Python',
    text: 'O CSV dispensa qualquer instalação:',
  },
  limits: {
    title: 'Limites e erros',
    points: (cells: string) => [
      `Uma resposta contém no máximo ${cells} números; mais do que isso é recusado com o estado 413.`,
      'Um código, uma dimensão ou um período que não existe é recusado com o estado 400; um quadro ou um formato, com 404. A resposta (application/problem+json) diz o que se encontrou, o que se esperava e o que se lhe aproxima; está em inglês.',
      'Cada resposta traz um ETag que só muda com a publicação ou a seleção: devolva-o em If-None-Match, e uma resposta inalterada não volta a ser enviada.',
      'As páginas de outros sítios podem ir buscar os ficheiros (CORS).',
      'Não há chave nem conta. De preferência, guarde o que foi buscar em vez de o pedir de novo.',
    ],
  },
  cite: {
    title: 'Citação',
    text: 'O livro de cálculo e o JSON-stat trazem a sua citação: o quadro, a publicação com a impressão digital, o endereço e todas as fontes em que os números assentam. Para os outros formatos, use a da página do quadro.',
  },
  hash: {
    title: 'A impressão digital de uma publicação',
    text: 'As mesmas entregas e as mesmas definições dão sempre a mesma impressão digital, seja quem for que a calcule e quando. A desta publicação é:',
    easy: 'A maneira simples de o provar: tome os ficheiros, corra o programa (corridor run, seguido da pasta) e compare a impressão digital que ele mostra.',
    byHand: 'À mão, a partir do ficheiro da base de dados da publicação:',
    steps: [
      'Escreva cada número de um quadro numa linha: os códigos das suas dimensões pela ordem da chave, o valor como o decimal mais curto que devolve o mesmo número (com pelo menos uma casa decimal), os atributos, os números das linhas separados por vírgulas. Separe os campos por U+001F; o que falta fica vazio.',
      'Para cada código da primeira dimensão, ordene as suas linhas pelos bytes, termine cada uma com uma mudança de linha e calcule o SHA-256.',
      'A impressão digital do quadro é o SHA-256 de uma linha por código (código, U+001F, impressão digital, mudança de linha), ordenadas.',
      'Escreva definições, entregas e constatações em JSON canónico (RFC 8785); das definições calcule o SHA-256, ordene entregas e constatações pelo texto.',
      'A impressão digital da publicação é o SHA-256 do JSON canónico de deliveries, findings, structures (o SHA-256 das definições) e tables (a impressão digital de cada um, por identificador).',
    ],
    not: 'A hora, a versão do programa e os passos da execução não entram nela.',
  },
} satisfies Api
