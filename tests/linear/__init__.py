"""Whether Python's matcher may take more than linear steps for a pattern: its form, not a clock.

A backtracking matcher tries every way to read a text. It takes more than linear steps where two
places of the pattern can both go on reading the same text over and over, and the one leads to the
other (Weber and Seidl, 1991: infinite ambiguity; Weideman et al., 2016: of backtracking). A search
begins anew at every letter, which is one more place that goes on reading anything. So each pattern
is made an automaton, and all pairs of its places are tried on all kinds of letters: no time is
measured, and no text has to be thought of. It errs on the side of complaint.

automaton  places, the letters that lead on, what must not follow
letters    the letters that a pattern may tell apart, and its parts
made       a pattern as an automaton
reading    what a matcher may do with each letter
ambiguous  whether two places can go on reading the same text
"""

from linear.ambiguous import beyond_linear

__all__ = ["beyond_linear"]
