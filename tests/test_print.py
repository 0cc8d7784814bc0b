"""What a page leaves out on paper; that it is nothing else, tests/test_every_page.py holds."""

import re

import pytest
from playwright.sync_api import Browser, Page
from visits import PAPER


def test_paper_says_the_licence_and_no_address_that_is_none(site, address, browser: Browser):
    """Built without a public address: nothing of example.org stays on paper."""
    context = browser.new_context(viewport=PAPER)
    page = context.new_page()
    for path in ("class/", "en/figures/grdp-shares/", "en/about/"):
        page.goto(address + path)
        line = page.locator(".on-paper")
        assert not line.is_visible()
        page.emulate_media(media="print")
        assert "CC BY 4.0" in line.inner_text() and "http" not in line.inner_text()
        assert "example.org" not in page.locator("body").inner_text()
        page.emulate_media(media="screen")
    context.close()


def test_an_exercise_is_not_parted_and_no_page_is_left_for_a_line(address, browser: Browser):
    """By CSS Fragmentation: no break within the box of an exercise, none before the last line."""
    context = browser.new_context(viewport=PAPER)
    page = context.new_page()
    page.goto(f"{address}findings/output/")
    page.emulate_media(media="print")

    def style(selector: str, name: str) -> set[str]:
        found = page.locator(selector)
        said = "(all, name) => all.map(one => getComputedStyle(one).getPropertyValue(name))"
        return set(found.evaluate_all(said, name))

    assert style(".voice--class", "break-inside") == {"avoid"}
    assert style(".voice-label", "break-after") == {"avoid"}
    assert style(".on-paper", "break-before") == {"avoid"}
    # What follows the text would be paper for nothing.
    end = "one => document.documentElement.scrollHeight - one.getBoundingClientRect().bottom"
    assert page.locator(".on-paper").evaluate(end) < 40
    context.close()


def test_the_page_for_class_prints_whole(address, browser: Browser):
    """Lessons, plan and how-to; the charts that answer an exercise stay off the paper."""
    context = browser.new_context(viewport=PAPER)
    page = context.new_page()
    for below in ("", "en/"):
        page.goto(f"{address}{below}class/")
        page.emulate_media(media="print")
        for place in ("lessons", "course", "better-study", "link", "cite", "embed", "project"):
            assert page.locator(f"#{place}").is_visible(), place
        # Each column of the plan has its place within the sheet.
        table = page.locator(".course table")
        assert table.evaluate("one => one.scrollWidth <= document.documentElement.clientWidth")
        assert not page.locator("#answer-charts").is_visible()
        assert page.locator("article .exhibit").count() == 3
        assert not any(one.is_visible() for one in page.locator("article .exhibit").all())
        # With seven meetings the plan alone takes two.
        assert sheets(page) <= 5
    page.goto(f"{address}en/figures/grdp-shares/")
    assert not page.locator("#embed").is_visible()
    assert not page.locator(".exhibit-ways").is_visible()
    context.close()


FINDINGS = ("cluster", "output", "cooperation", "government", "infrastructure", "people", "markets")


def sheets(page: Page) -> int:
    """How many pages of A4 the browser prints: each is an object of the file."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", prefer_css_page_size=True)))


@pytest.mark.parametrize("below", ["", "en/"])
def test_a_finding_prints_on_three_sheets_at_most(address, browser: Browser, below: str):
    """What a lecturer hands out; to print it does not unfold what stands folded."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    for name in FINDINGS:
        page.goto(f"{address}{below}findings/{name}/")
        assert 1 <= sheets(page) <= 3, name
    # The theme's scripts are there by now, and would open every fold.
    page.mouse.move(640, 20)
    page.wait_for_function("() => document.querySelector('script[src*=bundle]')")
    page.wait_for_load_state("networkidle")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)))")
    assert page.locator("article details[open]").count() == 0
    assert 1 <= sheets(page) <= 3
    context.close()


# Three readings, each with its drawing.
ON_TWO = {"table-2-readings"}


@pytest.mark.parametrize("below", ["", "en/"])
def test_a_figure_prints_on_one_sheet_with_its_notes_and_its_citation(
    address, site, browser: Browser, below: str
):
    """The rows behind it only where a reader opened them."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    names = sorted(one.name for one in (site / "figures").iterdir() if one.is_dir())
    assert len(names) >= 15
    for name in names:
        page.goto(f"{address}{below}figures/{name}/")
        assert sheets(page) <= 1 + (name in ON_TWO), name
    page.goto(f"{address}{below}figures/grdp-shares/")
    page.emulate_media(media="print")
    rows = page.locator(".exhibit-data table")
    for part in (".exhibit-note", ".exhibit-source", ".exhibit-doubt", "#cite-text"):
        assert page.locator(part).is_visible(), part
    assert not rows.is_visible()
    page.locator(".exhibit-data").evaluate("one => { one.open = true }")
    assert rows.is_visible() and page.locator(".exhibit-data summary").is_visible()
    context.close()


@pytest.mark.parametrize("below", ["", "en/"])
@pytest.mark.parametrize("name", FINDINGS)
def test_a_finding_prints_in_full_the_works_that_it_cites(
    address, browser: Browser, below: str, name: str
):
    """At its end, each once, with its address; on the screen they stand where they are cited."""
    page = browser.new_context(viewport=PAPER).new_page()
    page.goto(f"{address}{below}references/")
    listed = page.locator("ol.references > li").evaluate_all(
        "all => Object.fromEntries(all.map(one => [one.id, one.innerText.trim()]))"
    )
    page.goto(f"{address}{below}findings/{name}/")
    works = page.locator(".works-cited")
    assert works.count() == 1 and not works.is_visible()
    cited = page.locator("a.citation").evaluate_all("all => all.map(one => one.hash.slice(1))")
    page.emulate_media(media="print")
    told = " ".join(works.inner_text().split())
    assert works.is_visible() and cited
    for one in set(cited):
        # Up to its address and what leads back from the list.
        beginning = " ".join(listed[one].split("http")[0].split())[:60]
        assert told.count(beginning) == 1, (one, beginning)
        if "http" in listed[one]:
            assert listed[one].partition("http")[2].split()[0].rstrip(".") in told
    page.context.close()


def test_no_label_stands_alone_at_the_foot_of_a_column(address, browser: Browser):
    """By CSS Fragmentation: no break after a heading, a number or a headline, nor before a foot."""
    context = browser.new_context(viewport=PAPER)
    page = context.new_page()
    page.goto(f"{address}findings/government/")
    page.emulate_media(media="print")
    said = "(all, name) => all.map(one => getComputedStyle(one).getPropertyValue(name))"
    # Nor behind the place that a heading had before, which takes no room.
    for selector in (
        "h1, h2, h3, .anchor, .voice-label",
        ".exhibit figcaption > *",
        "figcaption, thead",
    ):
        found = page.locator(f"article :is({selector})").evaluate_all(said, "break-after")
        assert found and set(found) == {"avoid"}, selector
    found = page.locator("article .exhibit-foot").evaluate_all(said, "break-before")
    assert found and set(found) == {"avoid"}
    # No drawing is cut, and none is wider than its column.
    assert set(page.locator(".exhibit--figure").evaluate_all(said, "break-inside")) == {"avoid"}
    wide = "all => all.filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.id)"
    assert page.locator("article .exhibit").evaluate_all(wide) == []
    context.close()


@pytest.mark.parametrize("below", ["", "en/"])
def test_steps_of_a_figure_run_on_as_sentences(address, browser: Browser, below: str):
    """A space between a full stop and the sentence of the next step."""
    context = browser.new_context(viewport=PAPER)
    page = context.new_page()
    for name in ("output", "markets"):
        page.goto(f"{address}{below}findings/{name}/")
        page.emulate_media(media="print")
        said = page.locator("article").inner_text()
        assert len(said) > 3_000
        assert re.findall(r"\w+[.!?][A-Z]\w+", said) == []
        assert page.locator(".moving-step").first.inner_text().endswith(". ")
    context.close()


def test_what_only_a_screen_opens_is_not_named_on_paper(address, browser: Browser):
    """The bar of chapters, and what a closed fold is called; one that was opened keeps its name."""
    context = browser.new_context(viewport=PAPER)
    page = context.new_page()
    page.goto(f"{address}findings/output/")
    folded = page.locator("details.claims-here > summary")
    assert page.locator(".chapter-bar").is_visible() and folded.is_visible()
    page.emulate_media(media="print")
    assert not page.locator(".chapter-bar").is_visible() and not folded.is_visible()
    assert not [one for one in page.locator("article summary").all() if one.is_visible()]
    page.evaluate("document.querySelector('details.claims-here').open = true")
    assert folded.is_visible() and page.locator(".claims-here .claim").first.is_visible()
    context.close()


def test_paper_says_what_the_signs_at_its_numbers_mean(address, browser: Browser):
    context = browser.new_context(viewport=PAPER)
    page = context.new_page()
    for path, signs in (
        ("findings/output/", "* menurut tafsiran kami · angka dengan catatan data"),
        ("en/findings/output/", "* by our reading · a number with a data note"),
        ("theory/", "angka dengan catatan data"),
        (
            "accessibility/",
            "Aksesibilitas · Sei Lekop · Studi: Septiany dkk. · Tulisan dan gambar kami",
        ),
    ):
        page.goto(address + path)
        page.emulate_media(media="print")
        line = page.locator(".on-paper")
        assert line.is_visible()
        assert re.sub(r"\s+", " ", line.inner_text()).strip().startswith(signs), path
        page.emulate_media(media="screen")
        assert not line.is_visible()
    context.close()


@pytest.mark.parametrize("below", ["", "en/"])
def test_home_prints_on_two_sheets(address, browser: Browser, below: str):
    """None with the line of the licence alone."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(address + below)
    assert sheets(page) <= 2
    # Each finding is as wide as its column, not a third of it.
    page.set_viewport_size(PAPER)
    page.emulate_media(media="print")
    wide = "all => all.map(one => one.getBoundingClientRect().width)"
    widths = page.locator("ul.chapters > .chapter").evaluate_all(wide)
    assert len(widths) == 7 and min(widths) > 250
    context.close()


def test_the_mark_of_strength_prints_as_signs(address, browser: Browser):
    """Four places, as many filled as on the screen; a picture of colours would be blurred."""
    context = browser.new_context(viewport=PAPER)
    page = context.new_page()
    page.goto(f"{address}claims/")
    page.emulate_media(media="print")
    drawn = """all => all.map(one => [one.dataset.strength,
      ...["::before", "::after"].flatMap(part => {
        const style = getComputedStyle(one, part)
        return [style.content, style.backgroundImage.includes("radial")]
      })])"""
    marks = {one[0]: one[1:] for one in page.locator(".strength").evaluate_all(drawn)}
    assert set(marks) == {"1", "2", "3", "4"}
    for strength, (filled, one, hollow, other) in marks.items():
        assert not one and not other
        places = int(strength) if strength != "1" else 0
        assert (filled.count("●"), hollow.count("○")) == (places, 4 - int(strength))
    context.close()


@pytest.mark.parametrize(
    ("figure", "drawn"), [("two-periods", [False, True]), ("table-2-readings", [True, True, False])]
)
def test_an_answer_prints_its_drawing_unless_the_figure_has_it(
    address, browser: Browser, figure: str, drawn: list[bool]
):
    """Its sentence in any case."""
    context = browser.new_context(viewport=PAPER)
    page = context.new_page()
    page.goto(f"{address}figures/{figure}/")
    page.emulate_media(media="print")
    answers = page.locator(".exhibit-answer").all()
    assert all(one.locator(".exhibit-answered").is_visible() for one in answers)
    seen = [one.locator(".exhibit-drawing--wide").is_visible() for one in answers]
    assert seen == drawn
    # Where it is not drawn once more, paper says where its drawing stands.
    above = [one.locator(".paper-alone").count() for one in answers]
    assert above == [not one for one in drawn]
    page.emulate_media(media="screen")
    assert not any(one.is_visible() for one in page.locator(".exhibit-answer .paper-alone").all())
    context.close()
