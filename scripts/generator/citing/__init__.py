"""How to cite: the paper, the site, a figure, a table.

For others:
works       what can be cited, as CSL-JSON, and written for citation managers
cites       the box that says how to cite, and its files
"""
