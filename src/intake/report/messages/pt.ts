/** The report of a delivery in Portuguese. */
import type { Messages } from './en.ts'

export const pt: Messages = {
  kicker: 'Relatório de uma entrega',
  title: (file, provider) => `${file}, de: ${provider}`,
  rows: { one: 'linha', other: 'linhas' },
  verdict: {
    accepted: (rows) => `Aceite. O ficheiro entrou por inteiro: ${rows}.`,
    inPart: (accepted, aside) => `Aceite em parte. Entraram: ${accepted}. Postas de parte: ${aside}.`,
    inPartWarned: (accepted, aside) =>
      `Aceite em parte, com reservas. Entraram: ${accepted}. Postas de parte: ${aside}.`,
    warned: (rows) => `Aceite, com reservas. O ficheiro entrou por inteiro: ${rows}.`,
    empty: 'Aceite. O ficheiro não tem linhas, o que diz que não havia ninguém.',
    emptied: (before) =>
      `Aceite, com uma reserva. O ficheiro não tem linhas; o anterior tinha ${before}. Se não for assim, envie-o de novo.`,
    refused: (aside, share, most) =>
      `Recusada. Do ficheiro, ${aside} (${share}) seriam postas de parte; no máximo ${most} podem sê-lo. Nada dele é usado até novo envio.`,
    refusedByRule: (rule) =>
      `Recusada: o ficheiro no seu todo infringe uma regra (${rule}). Nada dele é usado até novo envio.`,
  },
  facts: {
    received: 'Recebida em',
    hash: 'Impressão digital (SHA-256)',
    rows: 'Linhas depois do cabeçalho',
    accepted: 'Aceites',
    faultless: 'Sem erro',
    setAside: 'Postas de parte',
    dates: (column) => `${column}, primeira e última`,
    fromTo: (first, last) => `${first} a ${last}`,
  },
  mend: {
    title: 'O que corrigir',
    lead: (aside) =>
      `Estas linhas são postas de parte e guardadas. Estão em ${aside}, cada uma com a razão à frente: corrija-as aí e envie esse ficheiro, ou envie de novo o ficheiro inteiro.`,
    refused: (aside) =>
      `Nada do ficheiro é usado. Corrija estas linhas no próprio ficheiro e envie-o de novo por inteiro; ${aside} mostra-as, cada uma com a razão à frente, e não entra sozinho.`,
    none: 'Nada: nenhuma linha foi posta de parte.',
  },
  know: {
    title: 'O que saber',
    lead: 'Nada disto deixa uma linha de fora. Onde um campo não pôde ser lido, o registo não tem valor.',
    refused: 'Nada disto deixaria uma linha de fora. O melhor é corrigi-lo juntamente com o resto.',
    none: 'Nada: nenhuma regra deu reservas.',
  },
  where: {
    rows: 'As linhas contam-se a partir de 1.',
    lines: (line) =>
      `As linhas contam-se a partir de 1, a primeira depois do cabeçalho; a linha 1 está na linha ${line} do ficheiro ou da folha.`,
    all: (file) =>
      `Onde uma lista acaba em reticências, as suas linhas, no máximo 10 000, estão em ${file}, ao lado deste relatório.`,
  },
  inRows: (rows, list, cut) => `${rows}: ${list}${cut ? ' …' : ''}`,
  norows: {
    what: 'O ficheiro não tem linhas, e o anterior tinha.',
    fix: 'Veja se a exportação acabou bem. Se não havia ninguém no período, nada há a fazer.',
  },
  absent: {
    what: (missing, since, label, whole) =>
      `O ficheiro não tem ${missing}, acordado desde ${since}: «${label}» ${whole ? 'fica vazio' : 'faz-se sem isso'}.`,
    fix: 'O ficheiro é de um período anterior; nada há a fazer.',
    near: (names) =>
      `O ficheiro é de um período anterior, por isso pode faltar. Se a coluna lá está como ${names}, dê-lhe o nome acordado e envie de novo o ficheiro.`,
  },
  unreadable: {
    what: 'Os campos da linha não se conseguem separar: são mais ou menos do que no cabeçalho.',
    fix: 'Procure um separador ou umas aspas dentro de um campo, ou uma linha cortada. Estas linhas não estão no ficheiro das linhas postas de parte: corrija-as no próprio ficheiro e envie-o por inteiro.',
  },
  sparse: {
    what: 'A linha quase não tem nada: um total, uma nota ou uma linha vazia.',
    fix: 'Retire-a.',
  },
  shifted: {
    what: 'Três campos da linha ou mais não se conseguem ler: passaram provavelmente para outras colunas.',
    fix: 'Veja onde falta um campo ou há um a mais, e ponha os outros no seu lugar. Campos que se leram, os nomes também, podem estar na coluna errada.',
  },
  exchanged: {
    fix: (rows) =>
      `Trocando o dia e o mês, é uma data em ${rows}: veja para toda a coluna como foi exportada. Onde ambos são doze ou menos, uma ordem errada não se vê.`,
  },
  lists: {
    known: {
      iso3: 'países em três letras, ISO 3166-1 (CIV)',
      m49: 'países pelo número das Nações Unidas, M49 (384)',
      unhcr: 'países em três letras, como os escreve o ACNUR (ICO)',
      name: 'países pelo nome em inglês, francês ou português',
    },
    other: (id) => `a lista ${id}`,
  },
  reading: {
    'harmonise.missing-code': {
      what: (c) => `${c} está vazio, e um registo não pode passar sem ele.`,
      fix: () => 'Preencha-o.',
    },
    'harmonise.unknown-code': {
      what: (c) => `${c} tem um código que não está em nenhuma lista.`,
      fix: (allowed, list) =>
        `Escreva ${allowed === '' ? `um código da lista combinada: ${list}` : `um destes: ${allowed}`}. Se o código está certo, diga-o ao instituto, para que o aprenda.`,
    },
    'harmonise.invalid-time': {
      what: (c) => `${c} não é uma data na forma combinada, ou não é um dia do calendário.`,
      fix: (forms) => `Escreva a data na forma combinada: ${forms}.`,
    },
    'harmonise.spreadsheet-date': {
      what: (c) => `${c} é um número com que uma folha de cálculo guarda datas.`,
      fix: () => 'Formate a coluna como data ou como texto antes de gravar o ficheiro.',
    },
    'harmonise.invalid-number': { what: (c) => `${c} não é um número.`, fix: () => 'Escreva só algarismos.' },
  },
  masked: '# está por algarismos.',
  dateSigns: { d: 'DD', m: 'MM', Y: 'AAAA', y: 'AA' },
  found: (text, rows, near) => `«${text}»: ${rows}${near === '' ? '' : `; parecidos: ${near}`}`,
  rules: {
    'in-order': {
      what: (columns) =>
        `Estes campos estão fora de ordem, nenhum pode ser posterior ou maior do que o seguinte: ${columns}.`,
      fix: 'Veja qual deles está errado.',
    },
    'in-range': {
      what: (c, min, max) =>
        `${c} está fora do possível${min === '' ? '' : `; no mínimo: ${min}`}${max === '' ? '' : `; no máximo: ${max}`}.`,
      fix: 'Veja se é um erro de escrita.',
    },
    needs: {
      what: (c, codes, columns) =>
        `Onde ${c} ${codes === '' ? 'está preenchido' : `é ${codes}`}, estes campos também têm de o estar e não estão: ${columns}.`,
      fix: 'Preencha-os.',
    },
    unique: {
      what: (columns) => `Uma linha anterior do ficheiro tem o mesmo valor: ${columns}.`,
      fix: 'Retire a linha se for a mesma, ou corrija o que está errado nestes campos.',
    },
    new: {
      what: (columns) => `Uma linha com o mesmo valor veio numa entrega anterior: ${columns}.`,
      fix: 'Se corrige essa linha, diga-o ao instituto; se é a mesma, retire-a.',
    },
    filled: {
      what: (c, percent) => `${c} está vazio em mais de ${percent} das linhas.`,
      fix: 'Veja se a coluna ficou fora da exportação.',
    },
    known: {
      what: (c, source) => `${c} não é conhecido de ${source}.`,
      fix: 'Veja se é um erro de escrita, ou se o outro ficheiro está atrasado.',
    },
    holds: { what: (note) => note, fix: 'Veja qual dos campos está errado.' },
  },
  received: 'o dia da entrega',
  unread: {
    verdict: 'Recusada. O ficheiro não se conseguiu ler. Nada dele é usado até novo envio.',
    line: (line) => `A leitura para na linha ${line}.`,
    codes: {
      'read.binary': {
        what: 'O ficheiro não é um ficheiro de texto.',
        fix: 'Exporte-o na forma combinada; mudar o fim do nome não basta.',
      },
      'read.damaged': {
        what: 'O ficheiro está danificado.',
        fix: 'Abra-o, grave-o outra vez e envie-o de novo.',
      },
      'read.empty-file': {
        what: 'O ficheiro está vazio: nem o cabeçalho tem.',
        fix: 'Veja se a exportação acabou bem, e envie o ficheiro de novo.',
      },
      'read.invalid-encoding': {
        what: 'O ficheiro não está escrito na codificação combinada: as letras com acentos sairiam erradas.',
        fix: 'Grave-o na codificação combinada («Guardar como», depois «Codificação»), e envie-o de novo.',
      },
      'read.invalid-header': {
        what: 'A primeira linha não dá os nomes de colunas combinados, separados pelo sinal combinado.',
        fix: 'Veja se há outro sinal entre os campos, se há linhas antes do cabeçalho ou se ele falta; exporte o ficheiro na forma combinada.',
      },
      'read.merged-cells': {
        what: 'A folha tem células unidas: uma célula já não tem uma só linha.',
        fix: 'Separe as células, preencha cada uma e envie o ficheiro de novo.',
      },
      'read.missing-column': {
        what: 'Estas colunas não estão no ficheiro, com estes nomes:',
        fix: 'Acrescente-as, ou devolva-lhes o nome combinado: uma coluna com outro nome não se encontra.',
      },
      'read.missing-sheet': {
        what: 'O livro não tem a folha combinada.',
        fix: 'Dê à folha o nome ou o lugar combinado, e envie o ficheiro de novo.',
      },
      'read.nested': {
        what: 'Há listas dentro de linhas.',
        fix: 'Dê um valor por nome, ou as listas num ficheiro à parte.',
      },
      'read.not-a-table': {
        what: 'A partir de uma linha o ficheiro deixa de ser uma tabela: umas aspas abertas não são fechadas.',
        fix: 'Procure aspas dentro de um campo, e exporte o ficheiro de novo.',
      },
      'read.not-that-table': {
        what: 'Mais de um décimo das linhas tem mais ou menos campos do que o cabeçalho.',
        fix: 'Veja se o sinal combinado entre campos também está dentro de campos, e exporte o ficheiro com aspas.',
      },
      'read.other-format': {
        what: 'O ficheiro tem outro formato que não o combinado.',
        fix: 'Exporte-o no formato combinado; mudar o fim do nome não basta.',
      },
      'read.protected': {
        what: 'O ficheiro está protegido por uma palavra-passe.',
        fix: 'Retire a palavra-passe, e envie o ficheiro por um canal protegido.',
      },
      'read.truncated': {
        what: 'O ficheiro foi cortado antes do fim.',
        fix: 'Exporte-o de novo, e compare o tamanho antes e depois do envio.',
      },
      'read.unsupported': {
        what: 'O ficheiro tem colunas de um tipo que não se lê.',
        fix: 'Exporte só textos, números e datas; o CSV em UTF-8 lê-se sempre.',
      },
    },
    agreed: {
      title: 'O que está combinado',
      name: 'Nome do ficheiro',
      format: 'Formato',
      encoding: 'Codificação',
      delimiter: 'Sinal entre campos',
      tab: 'tabulação',
      skip: 'Linhas antes do cabeçalho',
      sheet: 'Folha',
      columns: 'Colunas que são lidas',
    },
  },
  cameBefore: {
    what: (rows, file, date) => `${rows}: vieram com ${file}, recebido em ${date}.`,
    fix: 'Este ficheiro parece repetir ou corrigir esse. Diga ao instituto se toma o lugar dele ou se os dois estão certos.',
  },
  changed: {
    title: (file) => `O que mudou desde ${file}`,
    lead: (date, rows, before) => `Essa entrega, recebida em ${date}, tinha ${before}; esta tem ${rows}.`,
    shares: 'Partes dos registos aceites que mudaram dois pontos percentuais ou mais',
    column: 'Coluna',
    code: 'Código',
    before: 'Antes',
    now: 'Agora',
    moved: 'Diferença, em pontos',
    fresh: 'Códigos que nenhum registo tinha antes',
    none: 'Nenhuma parte mudou dois pontos ou mais, e nenhum código é novo.',
  },
  columns: {
    title: 'Preenchimento das colunas',
    lead: 'Parte dos registos aceites que têm um valor.',
    column: 'Coluna',
    from: 'No ficheiro',
    filled: 'Preenchida',
  },
  footer:
    'Este relatório tem contagens, números de linhas e códigos que várias linhas têm; não contém nenhum valor de uma pessoa. É um só ficheiro e não pede nada à rede.',
}
