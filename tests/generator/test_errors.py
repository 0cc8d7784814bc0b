"""An error is one line that a person can act on."""

import pickle

import pytest

from generator.errors import (
    BuildFailed,
    InvalidData,
    InvalidProse,
    InvalidSetting,
    SeveralFaults,
    StudyError,
    UnknownName,
    UnknownReference,
    refuse,
)

ERRORS = [
    (
        InvalidData("data/grdp.csv", 5, "value", "1,234", "a number with a decimal point"),
        'data/grdp.csv: row 5, column value: "1,234" - expected a number with a decimal point',
    ),
    (
        InvalidData("data/grdp.csv", None, None, None, "this file to exist"),
        "data/grdp.csv: expected this file to exist",
    ),
    (
        UnknownName("grdp_growth_202", ["grdp_growth_2022", "ikm_units"], "docs/id/theory.md:4"),
        'docs/id/theory.md:4: unknown name "grdp_growth_202" - nearest: "grdp_growth_2022"',
    ),
    (
        UnknownReference("zz", ["safri2017", "wijaya2021"], "docs/en/theory.md:9"),
        'docs/en/theory.md:9: unknown reference "zz" - known: "safri2017" "wijaya2021"',
    ),
    (InvalidProse("docs/id/index.md", "has no heading"), "docs/id/index.md: has no heading"),
    (
        InvalidSetting("SITE_URL", "example.org\n", "an address that begins with https://"),
        'SITE_URL: "example.org\\n" - expected an address that begins with https://',
    ),
    (
        InvalidSetting("SITE_URL", None, "an address without a password"),
        "SITE_URL: expected an address without a password",
    ),
    (BuildFailed("MkDocs stopped:\nsee above"), "MkDocs stopped:\\nsee above"),
]


@pytest.mark.parametrize(("error", "line"), ERRORS)
def test_an_error_says_itself_in_one_line(error, line):
    assert str(error) == line
    assert isinstance(error, StudyError)


@pytest.mark.parametrize(("error", "line"), ERRORS)
def test_an_error_survives_a_trip_between_processes(error, line):
    assert str(pickle.loads(pickle.dumps(error))) == line


def test_faults_that_were_found_together_stand_on_a_line_each():
    faults = [InvalidProse("docs/id/index.md", "one"), InvalidProse("docs/en/index.md", "two")]
    with pytest.raises(SeveralFaults) as refused:
        refuse(faults)
    assert str(pickle.loads(pickle.dumps(refused.value))).split("\n") == list(map(str, faults))
    with pytest.raises(InvalidProse):
        refuse(faults[:1])
    refuse([])


def test_a_name_is_found_whatever_its_case():
    assert str(UnknownName("GRDP", ["grdp", "ikm"], "x")).endswith('nearest: "grdp"')


def test_a_long_list_of_strange_names_is_counted_instead_of_printed():
    names = [f"fact_{number}" for number in range(80)]
    assert str(UnknownName("zzz", names, "x")).endswith("none of the 80 known is near")
