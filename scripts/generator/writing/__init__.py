"""What any page may be made of, in words: values in, Markdown, HTML or a file's bytes out.

For others:
links       the address book: where every page, place on a page and file of the site is
templates   the templates with their values in place; no tag is written anywhere else
prose       pages with their places filled: facts, figures, tables
terms       links to the page that explains terms, which open in place
quoting     texts of the data that quote numbers by name, as prose does
quotations  words in quotation marks, wherever the site shows them, and whose they are
quotation_rows  each quotation of the paper as a row with its place in it, and the other way round
voices      who speaks: fenced blocks of prose as parts of the page
moving      a figure told in steps, as prose writes it
cited       citations as prose writes them: which works, what part of them, what is said before
contributed  prose before it reaches the publisher: its elements, attributes, addresses
allowed     what contributed text may have, by a list that a kept sanitiser holds to
allowed_in_full  the same of a finished page and of an output, with what our templates make
unlisted    what of a finished page or of an output is on neither list
unshown     markup of other publishers that this one would not show
citations   references in a citation style, and the marks in the text that lead to them
values      a value as tables and workbooks write it, by the unit of its column
tables      a table in the frame that all share: caption, scoped heads, values as written
picks       what a reader picks of a long list
markdown_tables  a table as Markdown, for other publishers and people's own notes
workbooks   a table as a workbook (XLSX)
beside      links to files that stand beside the pages, which say their size
copies      the copies of the site to read without a network, as a page lists them
parity      what both languages must share, page by page
apa         what the style leaves to us: order of dates, titles in another language
typeset     printer's quotation marks and apostrophes on pages
signs       the symbol that stands for a page, by its address
reports     where a reader reports a mistake: a link with page, place and edition
versions    which version of the site this is, what each changed, all numbers of this one
"""
