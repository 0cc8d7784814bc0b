"""How to cite: the paper, the site, a figure, a table.

For others:
works       what can be cited: the paper, the site, its exhibits
formats     a work as CSL-JSON, BibTeX and RIS
cites       the box that says how to cite, and its files
"""
