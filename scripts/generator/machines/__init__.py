"""What machines read of a page before its text: search engines, catalogues, citation managers.

For others:
feed             the corrections as an Atom feed
metadata         links, citation tags and linked data of every page

Its own:
citation_tags    what a citation manager reads of a page
linked_data      what a page is, in schema.org's words
linked_datasets  the datasets in schema.org's words
linked_lessons   the lessons in schema.org's words
linked_works     the site, who makes it, its notebooks, the paper
"""
