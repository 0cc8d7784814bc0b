"""What building the site costs, and what a reader pays to see it; `make bench` prints both.

scratch   a copy of the house to measure in, so that the work tree is left alone
runs      one run of a command: seconds and memory
builds    cold, warm, nothing changed, one value changed
weights   bytes and requests of each kind of page
growth    seconds and memory for more and more pages
table     rows as text
"""
