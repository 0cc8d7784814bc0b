"""A page's symbol is found by the page's address."""

from once import the_study

from generator.writing.signs import signs


def test_each_of_the_seven_findings_has_a_sign_of_its_own():
    found = signs(the_study())
    findings = ["cluster", "output", "cooperation", "government", "infrastructure"]
    findings += ["people", "markets"]
    assert {f"findings/{name}/" for name in findings} == found.keys()
    assert len(set(found.values())) == 7
