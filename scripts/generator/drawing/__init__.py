"""What any exhibit may be drawn with: contents in, specifications, SVG, PNG and sentences out.

For others:
charts        a kind of chart for a kind of question, as Vega-Lite, rendered without a network
descriptions  what a drawing shows, in sentences computed from its rows
inline        a drawing as it stands within a page
interactive   a chart's points in words, as Vega for a reader who asks
downloads     the files of an exhibit: data for spreadsheets, the drawing, its specification
card_shapes   a slide and a square: sizes, and what is said on them
card_lines    lines of text on a card, broken so that they fit
measured      how wide our own typefaces set a text, and what stands in for them
cards         a drawing on a card of fixed shape, with title and source
pictures      PNG of what is drawn as SVG, in our own typefaces
strips        symbols in a row, drawn by hand: a process, or facts side by side
strip_files   such a row as a drawing that stands alone
flow          how the site comes about, as a drawing
steps         a symbol in such a row, filled or open

Its own:
outlines      an outline in fewer bytes, as a page has it
arcs          a line that goes round a place, as an arc
lean_marks    the marks of a drawing in fewer bytes
card_words    what a card says around its drawing: kicker, title, note, sources
lines         lines of text in a drawing that stands alone
"""
