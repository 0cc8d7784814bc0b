"""A finished page holds what templates make and what texts may have, whatever came before.

The list holds by itself: nothing here went through the list of contributed texts.
"""

import re

import pytest

from generator.errors import StudyError
from generator.site.finish import finish_html
from generator.site.finished import check_finished
from generator.writing.unlisted import faults_of_output, faults_of_page

PAGE = (
    '<!doctype html><html lang="id" class="no-js"><head><meta charset="utf-8"><title>A</title>'
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'
    '<link rel="icon" href="data:,"><link rel="stylesheet" href="../assets/a.css">'
    '<link rel="canonical" href="https://example.org/a/"></head><body dir="ltr"><main>'
    '<div class="x" data-print="no"><a href="../b/" rel="next">a</a> {} </div>'
    '<svg viewBox="0 0 1 1" role="img"><path d="M0 0" fill="url(#a)"/><use href="#b"/></svg>'
    '</main><script src="../assets/a.js" defer></script><template id="later"><p>a</p></template>'
    '<script type="application/ld+json">{{"a": 1}}</script></body></html>'
)
ATTACKS = [
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    "<META HTTP-EQUIV=Set-Cookie CONTENT='a=b'>",
    "<script src=https://evil.example/x.js></script>",
    "<script src='//evil.example/x.js'></script>",
    "<script src='\\\\evil.example/x.js'></script>",
    "<script type='module'>alert(1)</script>",
    "<svg><script>alert(1)</script></svg>",
    "<img src=x onerror=alert(1)>",
    "<img src='https://evil.example/a.png' alt=''>",
    "<img src='data:image/svg+xml,<svg onload=alert(1)>' alt=''>",
    "<img src='a.png' srcset='https://evil.example/a.png 2x'>",
    "<img src='a.png' srcset='a.png 1x, https://evil.example/a.png 2x'>",
    "<meta http-equiv='refresh' content='0; url=//evil.example/'>",
    "<noscript><meta http-equiv='refresh' content='0; url=javascript:alert(1)'></noscript>",
    "<link rel=preload href=a.js as=script>",
    "<link rel='dns-prefetch' href='//evil.example'>",
    "<link rel=stylesheet href='https://evil.example/a.css'>",
    "<link rel='canonical stylesheet' href='https://evil.example/a.css'>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=x></object>",
    "<embed src=x>",
    "<base href='https://evil.example/'>",
    "<form action='https://evil.example'></form>",
    "<input formaction=x type=submit>",
    "<button type=submit formaction='https://evil.example'>a</button>",
    "<a href='javascript:alert(1)'>a</a>",
    "<a href='java&#10;script:alert(1)'>a</a>",
    "<a href='&#1;vbscript:msgbox(1)'>a</a>",
    "<a href='data:text/html,x'>a</a>",
    "<a href='a' ping='https://evil.example'>a</a>",
    "<a href='a' target=_blank>a</a>",
    "<p style='background: url(https://evil.example/a)'>a</p>",
    "<details ontoggle=alert(1) open>a</details>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1'>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<svg><title><img src=x onerror=alert(1)></title></svg>",
    "<svg><foreignObject><p>a</p></foreignObject></svg>",
    "<svg><a href='javascript:alert(1)'><text>a</text></a></svg>",
    "<svg><set attributeName=href to='javascript:alert(1)'/></svg>",
    "<svg><use href='https://evil.example/x.svg#a'/></svg>",
    "<svg><use xlink:href='//evil.example/x.svg#a'/></svg>",
    "<svg><path d='M0 0' fill='url(https://evil.example/a#b)'/></svg>",
    "<svg><image href='https://evil.example/a.png'/></svg>",
    "<body onload=alert(1)>",
    "<html lang=en onmouseover=alert(1)>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<own-thing onclick=alert(1)>a</own-thing>",
    "<x< onclick=alert(1) tabindex=0>a</x<>",
    '<x"< onclick=alert(1)>a',
    '<b class="a"onclick=alert(1)>a</b>',
    "<b class='a'onclick='alert(1)'>a</b>",
    "<b\fonclick=alert(1)>a</b>",
    "<b =a onclick=alert(1)>a</b>",
    '<b "a" onclick=alert(1)>a</b>',
    "<b class=a`onclick=alert(1)>a</b>",
    "<b class=a/onclick=alert(1)>a</b>",
    "<b <=alert(1) onclick=alert(1)>a</b>",
    "<b '<b' onclick=alert(1)>a</b>",
    "<audio src=x onerror=alert(1)></audio>",
]


def test_a_page_of_ours_passes_and_is_not_changed():
    assert list(faults_of_page(PAGE.format("text"))) == []
    check_finished(PAGE.format("<b>text</b>"), "docs/id", "a/index.html")


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_the_build_publishes_holds_none_of_it(attack):
    """As the build does it: finished first, which cuts what the publisher itself writes inline."""
    finished = finish_html(PAGE.format(attack))
    try:
        check_finished(finished, "docs/id", "a/index.html")
    except StudyError as refused:
        assert str(refused).startswith("docs/id, the page a/ as laid out: ")
    else:
        assert not re.search("evil|alert|msgbox|src=1", finished)


@pytest.mark.parametrize("attack", ATTACKS)
def test_without_that_it_is_refused_as_well(attack):
    with pytest.raises(StudyError, match="as laid out: .* - expected only what"):
        check_finished(PAGE.format(attack), "docs/en", "index.html")


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_output_of_a_notebook_is_held_to_less(attack):
    assert list(faults_of_output(f"<div>{attack}</div>"))


@pytest.mark.parametrize("control", ["<form></form>", "<input>", "<button type=button>a</button>"])
def test_no_output_has_a_control_of_a_page(control):
    assert list(faults_of_output(control)) and not list(faults_of_page(PAGE.format(control)))


def test_a_link_to_elsewhere_and_a_picture_in_the_text_pass():
    assert not list(faults_of_page(PAGE.format('<a href="https://example.org/?a=1&amp;b=2">a</a>')))
    assert not list(faults_of_page(PAGE.format('<img src="data:image/png;base64,iVBO" alt="a">')))


@pytest.mark.parametrize(
    "signs", ["<", "<a", '<a b="', "<a '", "<!--", "<svg>", "</", "<p a=", "&#"]
)
@pytest.mark.timeout(60)
def test_what_is_written_to_take_for_ever_is_read_once(signs):
    assert list(faults_of_page(PAGE.format(signs * 20_000))) or signs in ("<", "</", "&#", "<svg>")
