"""The only room that writes, below build/ alone: from the inputs to the published site.

Four exceptions, when a person asks: the ledger of addresses, the table of quotations, an edition
with its lines in the ledgers, and a repository for another study.

inputs         every byte that determines the site
settings       what the environment says about a build
current        whether build/site is what the inputs give
lock           one build at a time
workplace      where a build works below build/, in order also after one that was killed
processes      the build in a process of its own, which can be stopped
tied           ends a process with the one that it works for
site           the whole build: both languages side by side, finished, published
gathered       what it is made of: all that people wrote, checked, and the facts
hosts          what tells a host how to serve the site
shared         what is written once for all languages
publish        the new site in the last one's place
language       one language: computed, drawn, written
notebooks      run, or kept from an earlier run
held           runs a module held to what it needs: no network, and of the disk only a part
calls          the calls that it may not make of Linux
pens           draw, or bring what was drawn before
media          what the pages show of data/media, made or brought
configuration  what the build tells the publisher beyond mkdocs.yml
editions       freezes the finished site as an edition
editions_kept  puts the editions below the site, as they were frozen
offline        a copy of each language to read without a network, one zip, made last
layout         one run of MkDocs
quotations     enters quotations, found in a copy of the paper
doors          how a door tells what nobody foresaw, in one line
references     shows works of a citation manager as records of the references
preview        what an author sees of a change before all of it is built
new_study      a repository of its own for another study, with the example put in
addresses      the ledger of what others may link to
brought        what a build brings as an earlier one made it
kept           products kept by all that determines them: drawings, pictures, notebooks
clock          says what a build is doing, how far it is, how long that took the last time
files          texts and bytes, where it matters whole or not at all
digest         one name for the content of many files

All that stands before the build itself (inputs to tied) loads no pandas and no Altair.
"""
