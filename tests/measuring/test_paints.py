"""What first paints are measured on: pages sent as a server on the web sends them."""

import gzip
from urllib.request import urlopen

from measuring.paints import bare_page, packed_host


def test_pages_are_sent_compressed_and_the_bare_one_beside_them(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "index.html").write_text("<p>A page</p>", encoding="utf-8")
    bare = bare_page(["1 < 2", "Words"])
    with packed_host(tmp_path, {"/bare.html": bare}) as host:
        for path, sent in (("a/", b"<p>A page</p>"), ("bare.html", bare)):
            with urlopen(host + path) as answer:
                assert answer.headers["Content-Encoding"] == "gzip"
                assert answer.headers["Content-Type"] == "text/html"
                assert gzip.decompress(answer.read()) == sent
    assert b"<p>1 &lt; 2</p>" in bare
