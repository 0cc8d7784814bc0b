"""The pages as one site: complete for the publisher, and finished after it.

For others:
pages           every page of one language, complete
as_markdown     a page as Markdown alone, for other publishers and people's own notes
written         what is wrong with the written pages, all at once
media_asked     where a page may show a photo, a drawing or a document
written_elsewhere  places and citations in the texts beside the pages
taken           addresses that the build takes itself, or another page
minis           what is wrong with the small drawings that pages ask for
finish          laid-out pages made fit for a policy without inline code
published_page  a laid-out page as it is published, with what style sheet and ledger need of it
finished        a finished page holds what the list for pages has
headings        headings that lead to themselves, to copy their addresses
search          a leaner search index
stylesheet      one style sheet for all pages, with the rules that they match
named           what pages and scripts are made of, as selectors name it
style_rules     which rules of a sheet are kept, and written how
later_sheet     the rules of what scripts write, which come with those that are asked for
scripts         our scripts: one within each page, one file for all, the rest when asked for
lean            style sheets and scripts without what only their writers need
blanks          pages without the blanks that only those who write templates need
addresses       what the site can be linked to
moved           ids of places that were merged, on what took their place
retired         at each address that is retired, what leads on to what took its place
offline_files   which files a copy of one language holds, and where
offline_links   where the links of a finished page lead
offline_pages   a page as such a copy has it
offline_scripts  what such a copy has as scripts, since a browser fetches nothing on a disk
offline_sizes   how large the copies are, said where a page leads to one
redirects       what tells hosts where retired addresses went
theme           what the templates are told of the site
served          how each kind of file is to be served, with what headers
server_files    headers for the servers that publish it
public_address  the site's own address, made right or refused
older_years     which sentences and exhibits tell of an older year than the data now have
unused_words    the labels of the study that a build did not ask for

Its own:
openings        how a page opens: its answer, and the exhibit at once below it
licences        what other people made and readers get, with the licences of each
moving          a figure that a page tells in steps, beside their texts
margins         the works and notes beside the text that points to them
chapters        the findings as one block, and the pages before and after each
parts           what stands at the places of a page but numbers
in_markdown     each element of a page in Markdown, by its tag and class
fitness         what of an element may not stand on a finished page
settled         properties that say one thing everywhere, replaced by it
named           what pages and scripts are made of, as selectors name it
headers_file    what Netlify and Cloudflare Pages read
"""
