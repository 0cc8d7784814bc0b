"""Front matter is YAML: read as any reader of YAML does, and refused by file and field."""

import pytest
from mkdocs.utils.meta import get_data

from generator.errors import StudyError
from generator.in_language.front import title_and_description, written_front
from generator.reading import body_of
from generator.reading.front import Front, Question, front_matter

FILE = "docs/en/findings/output.md"


def page(matter: str) -> str:
    return f"---\n{matter}\n---\n# Output\n\nIt rose.\n"


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Output rose", "Output rose"),
        ('"Output: it rose"', "Output: it rose"),
        ("'Output: it rose'", "Output: it rose"),
        (r'"What \"rose\" means"', 'What "rose" means'),
        ("'It''s up'", "It's up"),
        (">\n  Output\n  rose", "Output rose"),
        (">-\n  Output\n  rose", "Output rose"),
        ("|\n  Output\n  rose", "Output rose"),
        ("Output\n  rose", "Output rose"),
        ("Output rose # a remark", "Output rose"),
        ('"2021"', "2021"),
        ('"2021-01-12"', "2021-01-12"),
        ('"yes"', "yes"),
        (r'"a back\\slash"', r"a back\slash"),
        ("Rp\u00a07 miliar – “naik”", "Rp\u00a07 miliar – “naik”"),
    ],
)
def test_a_title_is_the_text_that_yaml_says_for_us_and_the_publisher(written, title):
    """What MkDocs reads of the complete page is what we read of the written one."""
    front = front_matter(page(f"title: {written}\ndescription: {written}"), FILE)
    assert front == Front(title, title)
    complete = written_front(front) + "# Output\n"
    text, said = get_data(complete)
    assert text == "# Output\n"
    assert said == {"title": title, "description": title, "tags": [title]}
    assert title_and_description(complete) == (title, title)


def test_questions_to_mark_and_what_is_quoted_alone_are_read():
    marks = "marks:\n- label: The rise\n  claims: [rose, fell]\n"
    front = front_matter(page(f'title: A\ndescription: B\n{marks}only: [fact.x, "@bps2022"]'), FILE)
    assert front.marks == (Question("The rise", ("rose", "fell")),)
    assert front.only == ("fact.x", "@bps2022")


def test_what_a_page_hides_beside_itself_reaches_the_publisher():
    for written in ("hide:\n  - navigation\n  - toc", "hide: [navigation, toc]"):
        front = front_matter(page(f"title: A\ndescription: B\n{written}"), FILE)
        assert front.hide == ("navigation", "toc")
        assert get_data(written_front(front))[1]["hide"] == ["navigation", "toc"]


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        ("title: Output: it rose\ndescription: A", "line 2: title: mapping values are not"),
        ("title: A\ndescription: Rose: twice", "line 3: description: mapping values are not"),
        ('title: "Output\ndescription: A', "line 2: title: found unexpected end of stream"),
        ("title: A\n\tdescription: B", "line 3: description: "),
        ("title: A\ntitle: B\ndescription: C", "title: expected each field once"),
        ("title: 2021\ndescription: A", 'title: "2021", not a text'),
        ("title: 2021-01-12\ndescription: A", 'title: "2021-01-12", not a text'),
        ("title: A\ndescription: yes", 'description: "yes", not a text'),
        ("title: [A, B]\ndescription: C", "title: not a text"),
        ("title: {a: b}\ndescription: C", "title: not a text"),
        ("title: !!python/name:os.system x\ndescription: C", "title: "),
        ("title: A\ndescription: B\nhide: toc", "hide: expected a list"),
        ("title: A\ndescription: B\nmarks: Rise", "marks: expected a list"),
        ("title: A\ndescription: B\nmarks: [Rise]", "marks: expected entries with a label and"),
        ("title: A\ndescription: B\nmarks: [{label: Rise}]", "marks: expected entries with"),
        ("title: A\ndescription: B\nmarks: [{label: '', claims: [a]}]", "marks: expected a label"),
        ("title: A\ndescription: B\nmarks: [{label: R, claims: []}]", "at least one claim"),
        ("title: A\ndescription: B\nonly: fact.x", "only: expected a list"),
        ("title: A\ndescription: B\nhide: [tox]", 'hide: unknown name "tox" - nearest: "toc"'),
        ("title: A\ndescription: B\nhide: [[toc]]", "hide: not a text"),
        ("title: A\ndescription: B\nholds: term", 'holds: unknown name "term" - nearest: "terms"'),
        (
            "title: A\ndescription: B\ndescribes: us",
            'describes: unknown name "us" - known: "paper"',
        ),
        ("title: A\ndescripton: B", 'unknown name "descripton" - nearest: "description"'),
        ("title: A\ndescription: B\n<<: {hide: [toc]}", 'unknown name "<<"'),
        ("title: A\ndescription: B\n? [a, b]\n: c", "unknown name"),
        ("title:\ndescription: A", "expected front matter with a title"),
        ('title: " "\ndescription: A', "expected front matter with a title"),
        ("title: A\ndescription: ''", "expected front matter with a description"),
        ("description: A", "expected front matter with a title"),
        ("- title", 'expected lines such as "title: Output"'),
        ("title", 'expected lines such as "title: Output"'),
        ("", "expected front matter with a title"),
        (r'title: "A\u202eB"' + "\ndescription: C", "title: expected text without the invisible"),
        (r'title: "A\0B"' + "\ndescription: C", "title: expected text without the control"),
        ('title: "{{ fact.x }}"\ndescription: A', "title: expected a text that stands as it is"),
        ("title: *a\ndescription: B", 'title: expected the text itself in place of "*a"'),
        ("title: &a A\ndescription: *a", 'description: expected the text itself in place of "*a"'),
    ],
)
def test_what_is_no_such_yaml_is_refused_in_one_line_with_file_and_field(matter, said):
    with pytest.raises(StudyError) as refused:
        front_matter(page(matter), FILE)
    told_as = str(refused.value)
    assert told_as.startswith(FILE) and said in told_as and "\n" not in told_as


@pytest.mark.parametrize(
    ("field", "text", "expected"),
    [
        ("title", "A <svg onload=a()>", "a text without HTML: not <s"),
        ("title", "A</title><script>a()</script>", "a text without HTML: not </"),
        (
            "description",
            "[A](javascript:a)",
            "a text without an address that runs: not javascript:",
        ),
    ],
)
def test_markup_in_what_a_page_says_of_itself_is_refused(field, text, expected):
    """The publisher sets a title in its own templates as it stands."""
    said = {"title": "A", "description": "B"} | {field: text}
    matter = "\n".join(f'{name}: "{value}"' for name, value in said.items())
    with pytest.raises(StudyError) as refused:
        front_matter(page(matter), FILE)
    assert str(refused.value) == f'{FILE}: front matter: {field}: "{text}" - expected {expected}'


@pytest.mark.parametrize("text", ["# Output\n", "", "---\n---\n# Output\n", "---\ntitle: A\n"])
def test_a_page_without_front_matter_is_refused(text):
    with pytest.raises(StudyError, match="expected front matter with a title"):
        front_matter(text, FILE)


def test_the_body_stands_on_the_lines_of_its_file():
    """So that what is wrong there is named by the line where a person finds it."""
    text = page("title: >\n  Output\n  rose\ndescription: A")
    body = body_of(text)
    assert body.split("\n").index("It rose.") == text.split("\n").index("It rose.")
    assert "title" not in body
    assert body_of("# Output\n\n---\n\nA rule\n---\n") == "# Output\n\n---\n\nA rule\n---\n"
