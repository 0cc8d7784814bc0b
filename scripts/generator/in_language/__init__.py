"""The study in one language, before it is laid out.

For others:
edition     study, facts, prose and exhibits of one language, and the order in which they are read
exhibit     a figure or a table with its words, drawings and files, in the frame of any page
front       front matter and headings of pages that are made from data
"""
