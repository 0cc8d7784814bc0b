"""The study, from its tables to its site.

errors       every way to fail, as one small tree
languages    how each language says a number, a unit, a date
datasets     `data/` -> checked tables, words, references; the only reader of what people wrote
findings     what changes when the study changes: indicators, facts, figures, tables, audit
publishing   what changes when the site changes: charts, exhibits, prose, citations, finish
making       the build itself: the only room that writes, and only below `build/`

Imports run one way:
languages, errors <- datasets <- findings <- publishing <- making <- scripts/build.py.
"""
