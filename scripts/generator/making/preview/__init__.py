"""The preview: what an author sees of a change before all of it is built.

For others (the door):
server          its host on this machine, and the script that follows what is made
told            what browsers are told: pages that changed, what was refused
watch           tells when a file may have changed
talk            the maker as a process: asked by lines, answers in lines
asked           the one who asks it

Its own:
maker           the study in memory: what changed, and what follows from it
remembered      what reading need not do again
apart           a language in a process of its own
in_language     a language in memory: what changed of it, laid out and finished
texts           what a whole build would write of it
one_page        a page whose own words alone changed
publisher       MkDocs in memory: the one place that calls its inner functions
finishing       its pages finished, only those that changed
folder          the files that are served

What it serves is, but for the script that its host adds, what a whole build makes, byte for byte.
"""
