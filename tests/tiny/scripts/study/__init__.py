"""This study, in code: an invented survey, small enough to be read in one sitting.

contract  what the generator is given of it
facts     the numbers that the prose may quote, by name
figures   what each figure draws
tables    what each table shows
formulas  how facts follow from the cells they rest on
"""
