"""SITE_URL as people write it: made right where there is no doubt, else refused in one line."""

import pytest

from generator.errors import InvalidSetting
from generator.site.public_address import public_address

MADE_RIGHT = {
    # As GitHub's Pages action hands it over: without the last slash.
    "https://example.org/lekop": "https://example.org/lekop/",
    "https://example.org": "https://example.org/",
    "https://example.org/lekop/": "https://example.org/lekop/",
    "http://localhost:8000/x": "http://localhost:8000/x/",
    "  https://example.org/lekop\n": "https://example.org/lekop/",
    "HTTPS://WWW.Example.ORG/Lekop": "https://www.example.org/Lekop/",
    "https://example.org:443/": "https://example.org/",
    "http://example.org:80": "http://example.org/",
    "http://example.org:443": "http://example.org:443/",
    "https://example.org:/a": "https://example.org/a/",
    "https://example.org.": "https://example.org/",
    "https://example.org//a///b//": "https://example.org/a/b/",
    "https://example.org/./a/../b/.": "https://example.org/b/",
    "https://example.org/../..": "https://example.org/",
    "https://example.org/%2e%2e/a": "https://example.org/a/",
    "https://example.org/index.html": "https://example.org/",
    "https://example.org/lekop/index.html": "https://example.org/lekop/",
    # RFC 3986, sections 2.1 and 2.3: UTF-8 behind percent signs, and a tilde needs none.
    "https://example.org/~ana/café": "https://example.org/~ana/caf%C3%A9/",
    "https://example.org/caf%c3%a9": "https://example.org/caf%C3%A9/",
    "https://example.org/%61": "https://example.org/a/",
    "https://example.org/a+b*(c)": "https://example.org/a%2Bb%2A%28c%29/",
    "https://example.org/@ana": "https://example.org/%40ana/",
    # The URL standard's examples: a German sharp s is a letter of its own.
    "https://bücher.example/": "https://xn--bcher-kva.example/",
    "https://faß.example/": "https://xn--fa-hia.example/",
    "https://BÜCHER。example/": "https://xn--bcher-kva.example/",
    "http://[0:0::1]:8080/a": "http://[::1]:8080/a/",
    "http://192.0.2.7/": "http://192.0.2.7/",
}
REFUSED = {
    "example.org/lekop": "begins with https:// or http://",
    "www.example.org": "begins with https:// or http://",
    "//example.org/": "begins with https:// or http://",
    "https:/example.org": "begins with https:// or http://",
    "https://": "begins with https:// or http://",
    "ftp://example.org/": "begins with https:// or http://",
    "file:///srv/www": "begins with https:// or http://",
    "javascript:alert(1)": "begins with https:// or http://",
    "https://example.org/?": "without a query (?)",
    "https://example.org/?a=b": "without a query (?)",
    "https://example.org/#top": "without a fragment (#)",
    "https://example.org/#": "without a fragment (#)",
    "https://example.org/my site": "without a space",
    "https://example.org/my%20site": "without a space",
    "https://example.org/a\tb": "without '\\t'",
    "https://example.org/a\nadd_header X y;": "without '\\n'",
    "https://example.org/%0aX-Header": "without '\\n'",
    "https://example.org/a\u202eb": "without '\\u202e'",
    'https://example.org/"x': "without '\"'",
    "https://example.org/%22x": "without '\"'",
    "https://example.org/'x": 'without "\'"',
    "https://example.org/<b>": "without '<'",
    "https://example.org/$HOME": "without '$'",
    "https://example.org/%24x": "without '$'",
    "https://example.org/{{ base }}": "without '{'",
    "https://example.org/a;b": "without ';'",
    "https://example.org\\a": "without '\\\\'",
    "https://example.org/a%2Fb": "without '/'",
    "https://example.org/a%3Fb": "without '?'",
    "https://example.org/100%": "without '%'",
    "https://example.org/caf%e9": "escaped as UTF-8",
    "https://example.org/caf\udce9": "without '\\udce9'",
    "https://-example.org/": "a host's name",
    "https://example..org/": "a host's name",
    "https://exa_mple.org/": "a host's name",
    f"https://{'a' * 64}.org/": "a host's name",
    f"https://{'a.' * 130}org/": "a host's name",
    "https://[::1": "a host's name",
    "https://[fe80::zz]/": "a host's name",
    "https://a\u2100b.org/": "a host's name",
    "https://xn--.example\u00ad\u2028.org": "without",
    "https://:8000/": "a host's name",
    "https://example.org:65536/": "a port from 1 to 65535",
    "https://example.org:0/": "a port from 1 to 65535",
    "https://example.org:http/": "a port from 1 to 65535",
}
SECRET = [
    "https://ana:s3cret@example.org/",
    "https://ana@example.org/",
    "ana:s3cret@example.org/",
    "https://ana:s3cret$@example.org/",
    "https://ana:s3/cret@example.org/?",
]


@pytest.mark.parametrize(("given", "right"), MADE_RIGHT.items())
def test_an_address_that_leaves_no_doubt_is_made_right(given, right):
    assert public_address(given) == right
    assert public_address(right) == right


@pytest.mark.parametrize("given", ["", " ", "\n"])
def test_nothing_given_is_no_address(given):
    assert public_address(given) == ""


@pytest.mark.parametrize(("given", "expected"), REFUSED.items())
def test_an_address_that_could_not_be_served_is_refused_in_one_line(given, expected):
    with pytest.raises(InvalidSetting) as refused:
        public_address(given)
    said = str(refused.value)
    assert said.startswith("SITE_URL: ") and expected in said
    assert said.isprintable()


@pytest.mark.parametrize("given", SECRET)
def test_a_password_is_refused_and_not_repeated(given):
    with pytest.raises(InvalidSetting) as refused:
        public_address(given)
    assert "ana" not in str(refused.value) and "cret" not in str(refused.value)
