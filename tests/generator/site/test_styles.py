"""A style sheet in fewer bytes says what it said."""

import pytest

from generator.site.styles import lean_style


@pytest.mark.parametrize(
    ("written", "lean"),
    [
        ("/* It's a remark. */\na {\n  color: red;\n  top: 0;\n}\n", "a{color:red;top:0}"),
        ("a :is(b, c) > d {top: 0}", "a :is(b,c) > d{top:0}"),
        ('a::after {content: " ( /* kept */ ; ) "}', 'a::after{content:" ( /* kept */ ; ) "}'),
        ("a {width: calc(1px + 2%)}", "a{width:calc(1px + 2%)}"),
        ("@media (width: 1em) {\n  a,\n  b {top: 0;}\n}", "@media (width:1em){a,b{top:0}}"),
        ("a {\n  top: 0;\n\n  /* Why. */\n  left: 0;\n}", "a{top:0;left:0}"),
    ],
)
def test_remarks_and_indents_go_and_rules_stay(written, lean):
    assert lean_style(written) == lean
