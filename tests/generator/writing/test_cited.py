"""Citations are written as in Pandoc; what is meant as one and is none is refused with the nearest.

Whole citations as APA 7 has them: sections 8.13 (parts of a work), 8.11 and 8.12 (several).
"""

import re
from functools import partial

import pytest
from once import the_study
from renditions import page_in

from generator.errors import SeveralFaults, StudyError, refuse
from generator.languages import LANGUAGES
from generator.reading.works import Day, Group, Person, Reference
from generator.site.margins import with_margins
from generator.writing.citations import Library, formatted
from generator.writing.cited import citation_faults, cited_in, cited_keys, uncited_text
from generator.writing.prose import on_line

WORKS = (
    Reference("hill2020", "book", "On Roads", (Person("Hill", "A."),), Day(2020)),
    Reference("DBLP:journals/jkm/Vale21", "book", "On Fish", (Person("Vale", "B."),), Day(2021)),
    Reference("bps.2023", "report", "Angka", (Group("BPS"),), Day(2023)),
)
KEYS = [work.key for work in WORKS]


@pytest.fixture(scope="module")
def libraries():
    style = the_study().style
    return {code: Library(WORKS, style, one, formatted) for code, one in LANGUAGES.items()}


def said(libraries, code: str, text: str) -> str:
    cited = libraries[code].cite(text, page_in(code, "theory.md"))
    return re.sub("<[^>]+>", "", cited).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("code", "text", "reads"),
    [
        ("en", "[@hill2020, p. 7]", "(Hill, 2020, p. 7)"),
        ("id", "[@hill2020, hlm. 7]", "(Hill, 2020, hlm. 7)"),
        # Whatever language it is typed in, it reads in that of the page.
        ("id", "[@hill2020, page 7]", "(Hill, 2020, hlm. 7)"),
        ("en", "[@hill2020, hal 7-9]", "(Hill, 2020, pp. 7–9)"),
        ("en", "[@hill2020, 7, 12]", "(Hill, 2020, pp. 7, 12)"),
        ("en", "[@hill2020, pp. xii–xv]", "(Hill, 2020, pp. xii–xv)"),
        ("id", "[@hill2020, Tab. 2.1]", "(Hill, 2020, tabel 2.1)"),
        ("en", "[@hill2020, bab 3]", "(Hill, 2020, Chapter 3)"),
        ("en", "[@hill2020, §§4-5]", "(Hill, 2020, Sections 4–5)"),
        ("id", "[bandingkan @hill2020]", "(bandingkan Hill, 2020)"),
        ("en", "[cf. @hill2020, fig. 2; @bps.2023]", "(cf. Hill, 2020, Figure 2; BPS, 2023)"),
        ("en", "[@hill2020; but see @bps.2023]", "(Hill, 2020; but see BPS, 2023)"),
        ("en", "Hill [-@hill2020, para. 4]", "Hill (2020, para. 4)"),
        ("id", "[-@hill2020; @DBLP:journals/jkm/Vale21]", "(2020; Vale, 2021)"),
        ("en", "[ e.g.\n@hill2020 ,\np. 7 ]", "(e.g. Hill, 2020, p. 7)"),
    ],
)  # fmt: skip
def test_a_citation_reads_as_apa_has_it_in_the_pages_language(libraries, code, text, reads):
    assert said(libraries, code, text) == reads


def test_what_stands_before_and_behind_a_work_leaves_its_link_whole(libraries):
    cited = libraries["en"].cite(
        "[see @DBLP:journals/jkm/Vale21, p. 3]", page_in("en", "theory.md")
    )
    link = '(see <a class="citation" href="../references/#ref-DBLP:journals/jkm/Vale21">'
    assert cited.startswith(link) and cited.endswith("Vale, 2021, p.\u00a03</a>)")
    assert 'id="ref-DBLP:journals/jkm/Vale21"' in libraries["en"].list_html({}, "Cited on")
    assert "<small" in with_margins(cited, {"DBLP:journals/jkm/Vale21": "Vale"})


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("[see @hill2020, p. 3; -@bps.2023] and [@a-b]", ["hill2020", "bps.2023", "a-b"]),
        ("Write to tim@example.org [us@example.org].", []),
        ("[our page @kerupuk](https://example.org)", []),
    ],
)
def test_the_works_that_a_text_cites_are_known_by_their_keys(text, keys):
    assert cited_keys(text) == keys


def test_a_file_without_a_list_leaves_out_all_of_a_citation():
    assert uncited_text("Table 2 [see @hill2020, p. 3; @bps.2023].") == "Table 2."


def test_what_is_no_citation_stays_as_it_was(libraries):
    """Where people write it was refused before; a title in the list may hold anything."""
    assert libraries["en"].cite("A [post by @x, y, z w]", page_in("en", "a.md")).endswith("z w]")


@pytest.mark.parametrize(
    ("text", "shown", "near"),
    [
        ("[@hill2020 pp. 2-3]", "[@hill2020 pp. 2-3]", '"[@hill2020, pp. 2-3]"'),
        ("[@hill2020, chaptr 3]", "[@hill2020, chaptr 3]", '"chapter"'),
        ("[@hill2020, 2020]", "[@hill2020, 2020]", '"[@hill2020]"'),
        ("[@{hill2020}]", "[@{hill2020}]", '"[@hill2020]"'),
        ("[@ hill2020]", "[@ hill2020]", '"[@hill2020]"'),
        ("[@hill2020:]", "[@hill2020:]", '"[@hill2020]"'),
        ("[@hill2020, @bps.2023]", "[@hill2020, @bps.2023]", '"[@hill2020]"'),
        ("[@hill2020](references.md)", "[@hill2020](", '"[@hill2020]"'),
        ("as @Hill2020 says", "@Hill2020", '"[@hill2020]"'),
        ("(@bps.2023)", "@bps.2023", '"[@bps.2023]"'),
        ("[@hill\u20102020]", "[@hill‐2020]", '"hill2020"'),
    ],
)  # fmt: skip
def test_what_is_meant_as_a_citation_and_is_none_is_refused_with_the_nearest(text, shown, near):
    text = f"A.\n\n{text} B.\n"
    with pytest.raises(StudyError) as refused:
        refuse(citation_faults(text, KEYS, partial(on_line, "docs/en/a.md", text)))
    assert str(refused.value) == (
        f'docs/en/a.md, line 3: "{shown}" - expected a citation as [@KEY], '
        f"[see @KEY, p. 3; @OTHER] or [-@KEY]; nearest: {near}"
    )


def test_each_work_that_there_is_not_is_named_with_the_nearest():
    text = "[see @hil2020, p. 3;\n@bps2023]"
    with pytest.raises(SeveralFaults) as refused:
        refuse(citation_faults(text, KEYS, partial(on_line, "a.md", text)))
    assert str(refused.value).split("\n") == [
        'a.md, line 1: unknown reference "hil2020" - nearest: "hill2020"',
        'a.md, line 1: unknown reference "bps2023" - nearest: "bps.2023"',
    ]


@pytest.mark.parametrize(
    "text", ["`[@hil2020 x]`", "```\n@hill2020\n```", "we@hill2020", "a handle, @lekop.kerupuk"]
)
def test_code_addresses_and_handles_are_no_citations(text):
    refuse(citation_faults(text, KEYS, partial(on_line, "a.md", text)))


def test_each_way_to_name_a_part_is_one_kind_in_all_languages():
    """A label that meant a table here and a page there would be printed wrong."""
    kinds: dict[str, set[str]] = {}
    for language in LANGUAGES.values():
        for part in language.parts_of_works:
            for label in part.typed.split():
                kinds.setdefault(label, set()).add(part.kind)
            assert cited_in(f"@a, {part.one} 3") and cited_in(f"@a, {part.several} 3-4")
    assert {label: found for label, found in kinds.items() if len(found) > 1} == {}
    assert len({tuple(x.kind for x in one.parts_of_works) for one in LANGUAGES.values()}) == 1
