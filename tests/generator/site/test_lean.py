"""A style sheet and a script in fewer bytes say what they said."""

from pathlib import Path

import pytest

from generator.site.lean import lean_script, lean_style

SCRIPTS = Path(__file__).parents[3] / "docs" / "theme" / "assets" / "js"


@pytest.mark.parametrize(
    ("written", "lean"),
    [
        ("/* It's a remark. */\na {\n  color: red;\n  top: 0;\n}\n", "a{color:red;top:0}"),
        ("a :is(b, c) > d {top: 0}", "a :is(b,c)>d{top:0}"),
        ('a::after {content: " ( /* kept */ ; ) "}', 'a::after{content:" ( /* kept */ ; ) "}'),
        (
            'a {top: 0.5rem; left: -0.25em; content: "0.5"}',
            'a{top:.5rem;left:-.25em;content:"0.5"}',
        ),
        ("a {width: calc(1px + 2%)}", "a{width:calc(1px + 2%)}"),
        ("@media (width: 1em) {\n  a,\n  b {top: 0;}\n}", "@media (width:1em){a,b{top:0}}"),
        ("a {\n  top: 0;\n\n  /* Why. */\n  left: 0;\n}", "a{top:0;left:0}"),
    ],
)
def test_remarks_and_indents_go_and_rules_stay(written, lean):
    assert lean_style(written) == lean


def test_a_script_keeps_its_statements_each_on_its_line():
    written = "// Why.\n(() => {\n  const a = `${1}//b`\n\n  // How.\n  f(a) // kept\n})()\n"
    assert lean_script(written) == "(() => {\nconst a = `${1}//b`\nf(a) // kept\n})()\n"


def test_no_text_of_our_scripts_goes_over_lines():
    """An indent within such a text would be part of it."""
    scripts = list(SCRIPTS.glob("*.js"))
    assert len(scripts) >= 8
    for script in scripts:
        lines = script.read_text(encoding="utf-8").split("\n")
        assert [line for line in lines if line.count("`") % 2 or "/*" in line] == [], script.name
