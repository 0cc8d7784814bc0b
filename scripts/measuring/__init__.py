"""What the site costs to build and to see, and whose words it is made of; `make bench` prints it.

scratch   a copy of the house to measure in, so that the work tree is left alone
runs      one run of a command: seconds and memory
changes   one thing of each kind that people change
builds    cold, warm, nothing changed, after each kind of change
floors    the same pages laid out by MkDocs with Material alone
previews  seconds from a saved change to the page that the preview serves
weights   bytes and requests of each kind of page
kit       bytes of each file that a lecturer takes away of a lesson
visits    bytes of page after page, with what a browser has kept
paints    seconds to the first paint, beside a bare page
growth    seconds and memory for more and more pages and exhibits
prose     what a page says to its readers, in blocks and sentences
voices    the words of the study, of others, of ours, and the bounds of their shares
reading   minutes, length of sentences, ease of English
texts     all three for every page of prose
table     rows as text
"""
