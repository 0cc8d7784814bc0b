"""What a build brings as an earlier one made it: texts of a language, its site, its pages.

For others:
language        the texts of a language, where nothing that they rest on changed
site            the finished site of a language, where its texts are what they were
reading         work of reading, where nothing that it rests on changed
finishing       the pages of a changed language: those that are as they were are brought

Its own:
packed          many files as one content
rests           what a language rests on, as parts of the key that it is kept by
pages           pages as MkDocs laid them out, each kept by all that it may tell
templates       templates as Jinja compiled them
hook            hands them to MkDocs as it runs
"""
