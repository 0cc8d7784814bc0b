"""Photos, drawings and documents that people hand over, made fit for a page and for strangers.

What tells where, when or by whom a file was made is left out; photos become few bytes.

For others:
frames      a picture or a document as it stands on a page
published   a file as the site publishes it: which files of it, how large
photos      a photo in two widths (WebP), its colours alone
vectors     a drawing (SVG): shapes and text alone
documents   a document (PDF) without what it says of its making, and without what acts

Its own:
segments    a JPEG without what it says beside its picture
"""
