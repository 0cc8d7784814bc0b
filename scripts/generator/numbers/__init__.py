"""The numbers that pages quote: each with where it comes from.

For others:
pages       the page of numbers, by topic
since       the editions as a page lists them, with the numbers changed since each

Its own:
decimals    equal decimals for amounts beside one another
entries     one number: what it is, how it reads, where it comes from
inputs      the cells that a number rests on, each a link to its row
"""
