"""The generator: from a study's data and prose to its site; it owns no number and no page of it.

errors       every way to fail, as one small tree
unforeseen   what none of these foresaw, with what was being made
litter       what systems and programs leave beside our files, which nothing reads
languages    how each language says a number, a unit, a date
reading      `data/` and `docs/` -> checked tables, words, references, prose; the only reader
findings     the types that a study computes with: facts, contents, doubts
contract     what a study provides in Python, on one page
writing      prose, voices, citations, tables, workbooks: what any page may be made of
drawing      charts, descriptions, pictures, interactive: what any exhibit may be drawn with
media        photos, drawings and documents that people hand over, fit to publish
in_language  the study in one language, before it is laid out
datasets     the page of each dataset, its rows, its workbook; the data package and its zip
claims       the marks of evidence, the ledger of claims, the data notes
citing       how to cite the site, its exhibits and the paper
exhibits     figures and tables: made, framed, taken away, embedded, in galleries
numbers      the page of numbers, and the key figures
notebooks    what a notebook shows, how it is run, its page and what readers take away of it
lessons      what a class does with the study, its key, its files
machines     what machines read of a page before its text
site         pages, finish, search, addresses, files for the server
making       the build itself; the only room that writes, and only below `build/`

Imports run down this list: a room imports from those above it. The study's own code (`study`)
stands beside, on `errors`, `languages`, `reading`, `findings` and `contract`.
"""
