"""The study, from its tables to its site.

errors       every way to fail, as one small tree
languages    how each language says a number, a unit, a date
datasets     `data/` -> checked tables, words, references; the only reader of files
findings     what changes when the study changes: indicators, facts, figures, tables, audit
publishing   what changes when the site changes: charts, exhibits, prose, citations, finish

Imports run one way: languages, errors <- datasets <- findings <- publishing <- scripts/build.py.
"""
