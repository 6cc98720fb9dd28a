/**
 * How each kind of block looks, in the language of the typst compiler. Texts arrive as data: `say` shows them, nothing
 * reads them. A word that is too long for its line may be broken anywhere, without a sign that a copy would carry.
 */
export const BLOCKS = String.raw`
#let data = json(bytes(sys.inputs.data))
#let words = data.words
#let quiet = luma(32%)
#let hair = 0.5pt + luma(55%)
#let body-font = ("Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono", "New Computer Modern Math")
#let mono-font = ("DejaVu Sans Mono", "Libertinus Serif", "New Computer Modern", "New Computer Modern Math")
#let broken(part) = it => it.text.clusters().chunks(part).map(run => box(run.join())).join()
#let say(it) = it.split("\n").map(line => text(line)).join(linebreak())
#let paragraphs(it) = for part in it.split(regex("\n\s*\n")) { par(say(part.trim("\n"))) }
#let blank(lines) = for n in range(lines) { block(height: 1.75em, above: 0pt, below: 0pt, width: 100%, stroke: (bottom: hair)) }

#let fields-beside(it) = block(above: 1em, below: 1.2em, width: 100%, grid(
  columns: (1.75in, 1fr),
  column-gutter: 0.2in,
  row-gutter: 0.72em,
  ..it.fields.map(one => (
    text(size: 10pt, fill: quiet, say(one.label)),
    if one.value == "" { blank(one.at("lines", default: 1)) } else { paragraphs(one.value) },
  )).flatten(),
))

#let fields-above(it) = block(above: 1em, below: 1.2em, width: 100%, grid(
  columns: (1fr, 1fr),
  column-gutter: 0.35in,
  row-gutter: 1em,
  ..it.fields.map(one => block(breakable: false, width: 100%, stroke: (bottom: hair), inset: (bottom: 4pt), {
    block(below: 0.45em, text(size: 9pt, fill: quiet, say(one.label)))
    if one.value == "" { block(above: 0pt, below: 0pt, height: 0.72em + 1.4em * (one.at("lines", default: 1) - 1)) } else { paragraphs(one.value) }
  })),
))

#let table-of(it) = {
  let side = (start: start, end: end, center: center)
  set text(size: 10pt, number-width: "tabular")
  set par(leading: 0.5em)
  show regex("\S{16,}"): broken(4)
  show figure: set block(breakable: true, above: 1.2em, below: 1.4em)
  show figure.caption: caption => align(start, block(below: 0.5em, text(size: 10pt, weight: "bold", caption.body)))
  // A head as long as this would not fit above the rows of each page; it is then a row like any other.
  let head = (
    table.hline(stroke: 0.9pt),
    ..it.columns.map(one => table.cell(text(weight: "bold", size: 9.5pt, say(one.title)))),
    table.hline(stroke: 0.6pt),
  )
  figure(
    kind: table,
    supplement: none,
    numbering: none,
    caption: if "caption" in it { figure.caption(position: top, say(it.caption)) },
    table(
      columns: it.columns.enumerate().map(((at, one)) => {
        let fits = (one.title, ..it.rows.map(row => row.at(at))).all(cell => cell.len() < 40)
        if "share" in one { one.share * 1fr } else if fits { auto } else { 1fr }
      }),
      align: it.columns.map(one => side.at(one.at("align", default: "start")) + top),
      stroke: none,
      inset: (x: 5pt, y: 4.5pt),
      ..if it.columns.map(one => one.title.len()).sum() < 600 { (table.header(..head),) } else { head },
      ..it.rows.map(row => (..row.map(cell => table.cell(say(cell))), table.hline(stroke: 0.35pt + luma(70%)))).flatten(),
    ),
  )
}

#let signature(it) = block(breakable: false, width: 100%, above: 0pt, {
  block(height: 2.6em, width: 100%, stroke: (bottom: 0.7pt), below: 0.45em)
  grid(
    columns: (1fr, 1.35in),
    column-gutter: 0.15in,
    {
      if "name" in it { say(it.name) } else { text(size: 9pt, fill: quiet, words.name) }
      linebreak()
      text(size: 9.5pt, fill: quiet, say(it.capacity))
    },
    if "on" in it { say(it.on) } else { text(size: 9pt, fill: quiet, words.date); box(width: 1fr, stroke: (bottom: hair), inset: (left: 4pt), []) },
  )
})

#let show-block(it) = {
  if it.kind == "heading" { heading(level: it.level, say(it.text)) }
  else if it.kind == "paragraph" { paragraphs(it.text) }
  else if it.kind == "fields" { if it.at("columns", default: 1) == 2 { fields-above(it) } else { fields-beside(it) } }
  else if it.kind == "table" { table-of(it) }
  else if it.kind == "list" { if it.at("ordered", default: false) { enum(..it.items.map(say)) } else { list(..it.items.map(say)) } }
  else if it.kind == "quote" { quote(block: true, attribution: if "source" in it { say(it.source) }, paragraphs(it.text)) }
  else if it.kind == "citation" {
    block(width: 100%, above: 1em, below: 1em, inset: (left: 9pt, y: 2pt), stroke: (left: 1.6pt), {
      par(strong(say(words.clause + " " + it.clause)) + text(fill: quiet, say(", " + words.version + " " + it.version)))
      if "words" in it { paragraphs(it.words) }
    })
  }
  else if it.kind == "signatures" {
    block(above: 1.2em, below: 1.2em, width: 100%, grid(columns: (1fr, 1fr), column-gutter: 0.4in, row-gutter: 1em, ..it.lines.map(signature)))
  }
  else if it.kind == "verbatim" { raw(it.text, block: true) }
  else if it.kind == "note" { block(above: 1em, below: 1em, text(size: 9.5pt, fill: quiet, paragraphs(it.text))) }
  else if it.kind == "pageBreak" { pagebreak(weak: true) }
  else { panic("no such block: " + it.kind) }
}
`;
