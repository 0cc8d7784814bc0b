"""Figures and tables: computed, drawn, on a page of their own, taken away, embedded, listed.

For others:
editions    from study and prose to an edition with all its exhibits
cards       the pictures of a figure: a slide's, a message's
take_away   every file that a reader may take away of an exhibit
pages       the page of each exhibit
gallery     all figures, and all tables, each on a card
embeds      an exhibit alone on a bare page; all of them as a list for machines
minis       the small drawing of each finding
snippets    how an exhibit is set on other people's pages, and oEmbed

Its own:
checked     what is refused of an exhibit before it is drawn
frames      how high the bare page of an exhibit is, by the width of its column
answers     drawings made beforehand that answer a figure's question
thumbnails  what stands for an exhibit in a gallery
workbooks   the workbook of an exhibit
"""
