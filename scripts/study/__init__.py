"""This study: what changes when the study changes, in code.

facts       the numbers that the prose may quote, by name
figures     what each figure draws
tables      what each table shows
indicators  the calculations: from tables of values to tables of indicators
periods     the periods of Table 2, as many as the data have
formulas    how facts follow from the cells they rest on
audit       what in the paper does not agree with itself or with other sources
check       what one check of the audit finds
rules       what a schema cannot say of the study's tables

It stands on the generator's `errors`, `languages`, `reading` and `findings`, and on nothing else.
"""
