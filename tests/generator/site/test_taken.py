"""A written page stands where no other does: none that the build makes is lost by its name."""

import pytest

from generator.errors import StudyError, refuse
from generator.site.taken import check_taken, made_addresses, taken_faults

OURS = {"figures/": "data/exhibits", "figures/growth/": "data/exhibits/growth.toml"}


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("figures/growth.md", '"figures/growth/" is the address of what data/exhibits/growth.toml'),
        ("figures/Growth.md", '"figures/Growth/" is the address of what data/exhibits/growth.toml'),
        ("figures/growth/index.md", '"figures/growth/" is the address of what'),
        ("figures/growth.ipynb", '"figures/growth/" is the address of what'),
        ("figures/index.md", '"figures/" is the address of what data/exhibits makes'),
        ("figures.md", '"figures/" is the address of what data/exhibits makes'),
        ("method/index.md", '"method/" is the address of docs/id/method.md'),
        ("method.ipynb", '"method/" is the address of docs/id/method.md'),
        ("embed/growth.md", '"embed/" is kept by the build'),
        ("assets/index.md", '"assets/" is kept by the build'),
        ("en.md", '"en/" is kept by the build'),
        ("en/method.md", '"en/" is kept by the build'),
        ("numbers.json.md", '"numbers.json" - expected letters, digits and hyphens'),
        ("a b/c.md", '"a b" - expected letters, digits and hyphens'),
        ("a'><b>.md", "expected letters, digits and hyphens"),
    ],
)
def test_what_would_take_the_place_of_another_is_refused_by_name(path, said):
    with pytest.raises(StudyError) as refused:
        refuse(taken_faults("id", ["index.md", "method.md", path], OURS))
    assert str(refused.value).startswith(f"docs/id/{path}: ") and said in str(refused.value)


def test_a_page_with_an_address_of_its_own_passes():
    paths = ["index.md", "method.md", "figures/notes.md", "findings/index.md", "enclave.md"]
    assert list(taken_faults("id", paths, OURS)) == []
    # The folder of a language stands below the root alone.
    assert list(taken_faults("en", ["en.md"], OURS)) == []


def test_the_pages_of_the_study_are_known(study):
    made = made_addresses(study)
    assert made["tables/table-2/"] == "data/exhibits/table-2.toml"
    assert {"figures/", "tables/", "data/numbers/", "data/grdp/"} <= made.keys()
    written = {code: {"tables/table-2.md": ""} for code in ("id", "en")}
    with pytest.raises(StudyError) as refused:
        check_taken(written, {"id": {}, "en": {}}, study)
    assert [line.partition(":")[0] for line in str(refused.value).split("\n")] == [
        "docs/id/tables/table-2.md",
        "docs/en/tables/table-2.md",
    ]
