"""Notebooks: what their cells display, how they are run, their pages.

For others:
display     what a notebook shows, in its language and as the site has it; notebooks import it
outputs     notebooks before and after they run: checked, named for their cache, slimmed
kernels     one Python that runs the notebooks handed to it, each as if it were the first
pages       what readers take away, and the cell that says how to run it

Its own:
answers     an answer to an exercise, as a student types it: read, and judged to a decimal
"""
