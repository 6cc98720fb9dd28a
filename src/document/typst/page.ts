/** The page that papers and books share: US Letter, one serif in black, and what stands at the foot of each page. */
export const PAGE = String.raw`
#set document(
  title: data.title,
  author: data.at("author", default: ""),
  date: datetime(year: data.date.year, month: data.date.month, day: data.date.day),
)
#set text(font: body-font, fallback: false, size: 11pt, lang: data.language, hyphenate: false)
#set par(leading: 0.62em, spacing: 1.1em, justify: false)
#let foot = {
  set text(size: 8.5pt, fill: quiet)
  set par(leading: 0.5em)
  line(length: 100%, stroke: 0.4pt + quiet)
  v(-0.55em)
  grid(
    columns: (1fr, auto),
    column-gutter: 0.3in,
    say(data.shortTitle),
    context [#words.page #counter(page).display() #words.of #counter(page).final().first()],
  )
  if "hash" in data { v(-0.5em); text(size: 7pt, say(words.hash + " " + data.hash)) }
}
#set page(paper: "us-letter", margin: (x: 1.05in, top: 0.95in, bottom: 1.05in), footer-descent: 0.32in, footer: foot)
#set list(indent: 0.1in, body-indent: 0.1in, spacing: 0.6em)
#set enum(indent: 0.1in, body-indent: 0.1in, spacing: 0.6em)
#show regex("\S{36,}"): broken(8)
#show heading.where(level: 1): it => block(above: 1.7em, below: 0.75em, sticky: true, text(size: 14pt, weight: "bold", it.body))
#show heading.where(level: 2): it => block(above: 1.4em, below: 0.6em, sticky: true, text(size: 12pt, weight: "bold", it.body))
#show heading.where(level: 3): it => block(above: 1.2em, below: 0.5em, sticky: true, text(size: 11pt, weight: "bold", fill: quiet, it.body))
#show quote.where(block: true): set pad(x: 0.3in)
#show raw: set text(font: mono-font, fallback: false, size: 8.5pt)
#show raw.where(block: true): set par(leading: 0.5em)
#show title: set text(size: 21pt, weight: "bold")
#show title: set block(below: 0.6em)
`;
