"""The only room that writes, and only below build/: from the inputs to the published site.

inputs     every byte that determines the site
current    whether build/site is what the inputs give
site       the whole build: read, both languages side by side, finish, publish
language   one language: computed, drawn, written, laid out
notebooks  run, or kept from an earlier run
pens       draw, or bring what was drawn before
layout     one run of MkDocs
kept       products kept by all that determines them: drawings, pictures, notebooks
clock      tells what was done and how long it took
files      texts and bytes, written whole or not at all

What tells that nothing changed (inputs, current) loads no pandas and no Altair.
"""
