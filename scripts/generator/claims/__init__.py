"""The claims of the study, how sure each is, and the data notes.

For others:
claims      a claim, what carries it, and the mark of how strong that is
marks       how sure a page's answers are, computed from the claims that it names
ledger      all claims on one page, each with what else is known for and against it
replies     what somebody answered, beside what it answers
notes       data notes: their page, the marks that lead to them, the prose that goes when they go

Its own:
discs       a folded group of the ledger as discs, one for each claim, filled by its strength
filters     the filter of the ledger: by what a claim touches, and by how strong its evidence is
"""
