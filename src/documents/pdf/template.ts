/**
 * The page design of a document, in Typst. It reads `/document.json` (pdf/typeset.ts): every word of the document comes in as a string
 * and is never read as markup. No package, no network, no clock.
 *
 * A4; Libertinus Serif, which travels with the compiler; one accent colour; drawings as wide as the text.
 */
export const template = String.raw`
#let d = json("/document.json")
#let accent = rgb("#0b5c8a")
#let ink = rgb("#1b1f24")
#let quiet = rgb("#59636e")
#let hair = rgb("#d8dde3")
#let wash = rgb("#f5f6f7")
#let warm = rgb("#b4541a")

#set document(
  title: d.kind + ": " + d.title,
  author: d.author,
  description: d.description,
  keywords: d.keywords,
  date: datetime(year: d.date.at(0), month: d.date.at(1), day: d.date.at(2)),
)
#set text(font: ("Libertinus Serif", "DejaVu Sans"), size: 10.5pt, fill: ink, lang: d.lang, number-type: "lining")
#set par(leading: 0.66em, spacing: 0.95em, justify: false)
#set page(
  paper: "a4",
  margin: (left: 27mm, right: 23mm, top: 30mm, bottom: 27mm),
  header-ascent: 38%,
  footer-descent: 42%,
  header: context {
    if here().page() > 1 {
      set text(size: 8.5pt, fill: quiet)
      let before = query(selector(heading.where(level: 1)).before(here()))
      let own = query(heading.where(level: 1)).filter(h => h.location().page() == here().page())
      let now = if own.len() > 0 { own.first() } else if before.len() > 0 { before.last() }
      grid(
        columns: (1fr, auto), column-gutter: 8mm,
        d.running,
        if now != none { align(right, now.body) },
      )
      v(-5pt)
      line(length: 100%, stroke: 0.4pt + hair)
    }
  },
  footer: context {
    if here().page() > 1 {
      set text(size: 8.5pt, fill: quiet)
      grid(
        columns: (1fr, auto),
        d.made,
        text(fill: ink, number-width: "tabular", str(counter(page).get().first())),
      )
    }
  },
)

#let rich(spans) = for s in spans {
  if "h" in s { link(s.h, s.t) } else { s.t }
}
#show link: set text(fill: accent)

// Headings
#show heading: set text(weight: "semibold", hyphenate: false)
#show heading: set block(sticky: true)
#show heading.where(level: 1): it => block(above: 0pt, below: 9mm, sticky: true, {
  set text(size: 23pt, weight: "regular")
  set par(leading: 0.5em)
  it.body
  v(2.5mm, weak: true)
  line(length: 18mm, stroke: 1.6pt + accent)
})
#show heading.where(level: 2): it => block(above: 10mm, below: 3.6mm, sticky: true, text(size: 14pt, it.body))
#show heading.where(level: 3): it => block(above: 6mm, below: 2.6mm, sticky: true, text(size: 11pt, it.body))
#let head(level, number, title) = heading(
  level: level,
  if number != none { text(fill: accent, number) + h(0.55em) + title } else { title },
)

// Figures and tables
#set figure(gap: 2.6mm)
#set figure.caption(position: top)
#show figure: set align(left)
#show figure.caption: it => it.body
#show figure.where(kind: table): set block(breakable: true)
#let titled(label, title, unit) = block(width: 100%, sticky: true, {
  set text(size: 10pt)
  set par(leading: 0.5em)
  text(fill: accent, weight: "semibold", label) + h(0.7em) + text(weight: "semibold", title)
  if unit != none { linebreak() + text(size: 8.8pt, fill: quiet, unit) }
})
#let small(body) = { set text(size: 8.3pt, fill: quiet); set par(leading: 0.52em); show link: set text(fill: quiet); body }

#let picture(b) = block(above: 7mm, below: 7mm, breakable: false, width: 100%, {
  figure(
    image(b.file, width: b.share * 100%, alt: b.alt),
    kind: image, supplement: none, numbering: none,
    caption: titled(b.label, b.title, b.unit),
  )
  v(1.2mm)
  small({
    rich(b.note)
    if b.numbers != none { [ ] + link(label(b.numbers.to), b.numbers.text) }
  })
})

// Marks hang in a box of one width, so that the digits of a column stand under one another.
#let written(cell, col) = {
  let body = rich(cell.s)
  if cell.at("missing", default: false) { body = text(fill: quiet, body) }
  if col.marks > 0 {
    body + box(width: col.marks * 0.5em, place(top + left, dx: 0.12em, dy: -0.86em, text(size: 0.64em, fill: quiet, cell.at("mark", default: ""))))
  } else { body }
}
#let widths(cols) = cols.map(c => if c.wide == 0 { auto } else if c.wide < 0 { 5mm } else { c.wide * 1fr })
#let grid-of(b) = {
  set text(size: 8.8pt, number-width: "tabular", hyphenate: true)
  set par(leading: 0.5em)
  show link: set text(fill: ink)
  let sides = b.cols.map(c => if c.text { left } else { right })
  table(
    columns: widths(b.cols),
    align: (x, y) => sides.at(x) + (if y < b.heads.len() { bottom } else { top }),
    inset: (x, y) => (
      left: if x == 0 { 0pt } else { 5pt },
      right: if x == b.cols.len() - 1 { 0pt } else { 5pt },
      top: 3.6pt, bottom: 3.6pt,
    ),
    stroke: (x, y) => (
      top: if y == 0 { 0.9pt + ink } else if y == b.heads.len() { 0.5pt + ink } else { none },
      bottom: if y == b.heads.len() + b.rows.len() - 1 { 0.5pt + ink } else if y >= b.heads.len() { 0.35pt + hair } else { none },
    ),
    table.header(
      repeat: true,
      ..b.heads.flatten().map(c => table.cell(
        colspan: c.at("cols", default: 1), rowspan: c.at("rows", default: 1),
        align: (if c.at("cols", default: 1) > 1 { center } else if c.text { left } else { right }) + bottom,
        text(weight: "semibold", size: 8.3pt, hyphenate: true, c.t),
      )),
    ),
    ..b.rows.map(r => r.cells.enumerate().map(((i, c)) => {
      let body = written(c, b.cols.at(i))
      if r.strong { text(weight: "semibold", body) } else { body }
    })).flatten(),
  )
}
#let numbers(b) = block(breakable: not b.whole, above: 5.5mm, below: 6.5mm, width: 100%, {
  [#figure(
    grid-of(b),
    kind: table, supplement: none, numbering: none,
    caption: titled(b.label, b.title, b.unit),
  ) #label(b.to)]
  if b.notes.len() > 0 {
    v(1.6mm, weak: true)
    small(for (i, n) in b.notes.enumerate() { if i > 0 { linebreak() }; rich(n) })
  }
})

#let items(list-of, ordered) = {
  let rows = list-of.map(rich)
  if ordered { enum(spacing: 0.75em, indent: 0pt, body-indent: 0.7em, ..rows) } else { list(spacing: 0.75em, indent: 0pt, body-indent: 0.7em, marker: text(fill: accent, "–"), ..rows) }
}
#let callout(b) = {
  let tint = if b.tone == "proposal" { warm } else { quiet }
  block(width: 100%, above: 6mm, below: 6mm, breakable: b.items.len() > 8, fill: wash, stroke: (left: 2pt + tint), inset: (left: 5mm, right: 5mm, top: 3.6mm, bottom: 3.8mm), {
    block(sticky: true, below: 2.6mm, text(weight: "semibold", fill: if b.tone == "proposal" { warm } else { ink }, b.title))
    set text(size: 9.6pt)
    if b.items.len() == 1 { rich(b.items.first()) } else { items(b.items, false) }
  })
}
#let facts(b) = block(above: 7mm, below: 7mm, width: 100%, breakable: false, grid(
  columns: (1fr,) * 4, column-gutter: 5mm, row-gutter: 6mm,
  ..b.facts.map(f => block(width: 100%, stroke: (top: 0.9pt + accent), inset: (top: 2.6mm), {
    set par(leading: 0.48em, spacing: 0.5em)
    show link: set text(fill: ink)
    block(below: 1.8mm, text(size: 16pt, number-width: "proportional", rich(f.value)))
    set text(size: 8.6pt)
    f.label
    if f.note.len() > 0 { [ ] + text(fill: quiet, [(] + rich(f.note) + [)]) }
  })),
))
#let shown(b, depth) = {
  if b.kind == "paragraph" {
    if b.look == "lead" { block(below: 1.1em, { set text(size: 12.6pt); set par(leading: 0.68em); rich(b.text) }) }
    else if b.look == "note" { block(small(rich(b.text))) }
    else if b.at("stays", default: false) { block(sticky: true, rich(b.text)) }
    else { par(rich(b.text)) }
  } else if b.kind == "list" { block(items(b.items, b.ordered)) }
  else if b.kind == "subheading" { heading(level: depth + 1, outlined: false, b.text) }
  else if b.kind == "terms" {
    block(above: 3.2mm, below: 5.5mm, width: 100%, breakable: false, {
      set text(size: 9.4pt)
      set par(leading: 0.52em)
      for row in b.items {
        block(spacing: 1.7mm, breakable: false, grid(columns: (27mm, 1fr), column-gutter: 3mm, text(fill: quiet, row.label), rich(row.text)))
      }
    })
  }
  else if b.kind == "facts" { facts(b) }
  else if b.kind == "table" { numbers(b) }
  else if b.kind == "figure" { picture(b) }
  else { callout(b) }
}

// Title page
#place(top + left, dx: -27mm, dy: -30mm, rect(width: 9mm, height: 297mm, fill: accent))
#v(34mm)
#text(size: 13pt, fill: accent, weight: "semibold", tracking: 0.02em, d.kind)
#v(5mm, weak: true)
#show title: it => block(below: 0pt, { set par(leading: 0.32em); text(size: 42pt, weight: "regular", hyphenate: false, it.body) })
#title(d.title)
#v(6mm, weak: true)
#block(width: 120mm, text(size: 14.5pt, fill: quiet, d.subtitle))
#if d.warning != none {
  v(14mm, weak: true)
  block(width: 130mm, stroke: (left: 2pt + warm), inset: (left: 5mm, y: 2mm), {
    block(below: 2.6mm, text(size: 12pt, weight: "semibold", fill: warm, d.warning.title))
    text(size: 10.5pt, rich(d.warning.text))
  })
}
#v(1fr)
#line(length: 100%, stroke: 0.5pt + hair)
#v(3mm, weak: true)
#{
  set text(size: 9pt)
  set par(leading: 0.56em)
  for row in d.imprint {
    block(spacing: 2.6mm, grid(columns: (36mm, 1fr), column-gutter: 4mm, text(fill: quiet, row.label), rich(row.text)))
  }
}

// Contents
#pagebreak()
#show outline.entry.where(level: 1): set block(above: 4.6mm)
#show outline.entry.where(level: 1): set text(weight: "semibold")
#show outline.entry.where(level: 2): set text(size: 9.8pt)
// Typst's own entry puts a word joiner before the page number, which a reader then copies with every such digit of the document.
#show outline.entry: it => link(
  it.element.location(),
  it.indented(it.prefix(), it.body() + h(1fr) + text(number-width: "tabular", it.page())),
)
#show outline: it => { show link: set text(fill: ink); it }
#outline(title: d.contents, depth: 2, indent: 5mm)

#for c in d.chapters {
  if c.fresh { pagebreak(weak: true) } else { v(14mm, weak: true) }
  head(1, c.letter, c.title)
  for b in c.blocks { shown(b, 1) }
  for s in c.sections {
    head(2, s.number, s.title)
    for b in s.blocks { shown(b, 2) }
  }
}
`
