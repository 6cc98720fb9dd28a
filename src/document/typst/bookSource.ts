import { BLOCKS } from "./blocks.ts";
import { PAGE } from "./page.ts";

/** The source of a book: cover, contents, blocks, then each exhibit on pages of its own. */
export const BOOK_SOURCE = `${BLOCKS}${PAGE}
#set par(first-line-indent: 0pt)
#v(1.6in)
#if data.heading.len() > 0 { block(below: 1.4em, text(size: 12pt, fill: quiet, data.heading.map(say).join(linebreak()))) }
#line(length: 100%, stroke: 1.2pt)
#block(above: 1.4em, below: 1em, { set text(size: 1.25em); title() })
#if "subtitle" in data { block(above: 0.6em, below: 1.4em, text(size: 14pt, fill: quiet, say(data.subtitle))) }
#v(0.5in)
#if data.facts.len() > 0 { fields-beside((fields: data.facts)) }
#pagebreak()
#show outline.entry.where(level: 1): set block(above: 0.9em)
#outline(title: words.contents, depth: 2, indent: 1.2em)
#pagebreak()
#for it in data.blocks { show-block(it) }

#let avail = 6.1in
#let picture(one) = layout(size => {
  let whole = measure(image(one.path))
  let alt = words.picture + ": " + one.name
  if whole.width > size.width or whole.height > avail { image(one.path, alt: alt, width: size.width, height: avail, fit: "contain") }
  else { image(one.path, alt: alt) }
})
#let pdf-page(one, at) = page(
  flipped: at.wide,
  margin: (x: 0.7in, top: 0.75in, bottom: 0.95in),
  header: text(size: 8.5pt, fill: quiet, say(one.heading + " (" + str(at.number) + "/" + str(one.pages.len()) + ")")),
  header-ascent: 0.2in,
  image(one.path, page: at.number, alt: one.heading + ", " + str(at.number), width: 100%, height: 100%, fit: "contain"),
)
#for one in data.exhibits {
  pagebreak(weak: true)
  heading(level: 1, say(one.heading))
  { set text(size: 9.5pt); show regex("[0-9a-f]{64}"): it => box(it); fields-beside((fields: one.sheet)) }
  if one.kind == "picture" { picture(one) }
  if one.kind == "text" { line(length: 100%, stroke: hair); raw(one.text, block: true) }
  if one.kind == "pdf" { for at in one.pages { pdf-page(one, at) } }
}
`;
