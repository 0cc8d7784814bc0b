"""What readers type finds the page that answers it first: thirty questions in each language."""

import pytest

ASKED = {
    "": {
        "pemasaran": "findings/markets/",
        "krupuk": "findings/markets/",
        "omset": "figures/turnover-manufacturing/",
        "PIRT": "glossary/",
        "dana bantuan": "findings/government/",
        "hibah": "findings/government/",
        "subsidi": "findings/government/",
        "berapa pengusaha": "findings/cluster/",
        "PDRB 2022": "figures/grdp-shares/",
        "salindia": "class/",
        "latihan": "class/",
        "lembar kerja": "class/",
        "bahan ajar": "class/",
        "modul": "class/",
        "diskusi": "class/",
        "jumlah tenaga kerja": "figures/workers-by-source/",
        "rumah produksi": "findings/infrastructure/",
        "koperasi": "findings/government/",
        "sektor industri": "background/",
        "anggaran": "figures/budget-realisation/",
        "pelatihan": "tables/training/",
        "metode penelitian": "method/",
        "wawancara": "figures/one-owner/",
        "apa itu halal": "glossary/",
        "modal usaha": "theory/",
        "pertumbuhan ekonomi": "background/",
        "cara kutip": "class/",
        "infrastruktur": "findings/infrastructure/",
        "kerja sama": "findings/cooperation/",
        "rumusan masalah": "theory/",
    },
    "en/": {
        "marketing": "findings/markets/",
        "SME": "data/ikm/",
        "MSME": "data/ikm/",
        "subsidy": "findings/government/",
        "grant": "findings/government/",
        "slides": "class/",
        "how many producers": "figures/two-periods/",
        "GDP 2022": "figures/grdp-sectors/",
        "turnover": "findings/output/",
        "worksheet": "class/",
        "teaching materials": "class/",
        "workers": "findings/people/",
        "labour": "findings/people/",
        "raw material": "findings/infrastructure/",
        "production house": "figures/production-houses/",
        "cooperative": "findings/cooperation/",
        "Malaysia": "findings/markets/",
        "budget": "figures/budget-realisation/",
        "training": "tables/training/",
        "cluster": "findings/cluster/",
        "research method": "method/",
        "interview": "figures/one-owner/",
        "conclusion": "conclusions/",
        "price": "notebooks/readings/",
        "what is halal": "glossary/",
        "license": "about/",
        "equipment": "figures/process/",
        "capital": "theory/",
        "economic growth": "background/",
        "how to cite": "class/",
    },
}
# What lecturers ask for, who know it by the names of their own forms and tools.
OF_LECTURERS = {
    "": [
        "kunci jawaban",
        "RPS",
        "silabus",
        "PPT",
        "Moodle",
        "kuis",
        "soal",
        "rencana pembelajaran",
    ],
    "en/": ["lesson", "exercises", "answer key", "syllabus", "Moodle", "quiz", "RPS", "course"],
}
# The search's own worker, asked as the page asks it, without a reader's keys in between.
ASK = """async ([index, questions]) => {
  const { search } = JSON.parse(document.getElementById("__config").textContent)
  const worker = new Worker(new URL(search, location))
  const ask = message => new Promise((done, failed) => {
    worker.addEventListener("message", ({ data }) => done(data.data), { once: true })
    setTimeout(failed, 20000, "no answer")
    worker.postMessage(message)
  })
  const data = await (await fetch(index)).json()
  await ask({ type: 0, data: { ...data, options: { suggest: false } } })
  const found = {}
  for (const one of questions) {
    const pages = (await ask({ type: 2, data: one })).items
    found[one] = pages.length ? pages[0][0].location.split("#")[0] : null
  }
  return found
}"""


@pytest.fixture(scope="module")
def page(address, browser):
    page = browser.new_context(viewport={"width": 360, "height": 640}).new_page()
    yield page
    page.context.close()


@pytest.mark.parametrize("language", ASKED)
def test_thirty_questions_find_their_page_first(page, address, language):
    asked = ASKED[language]
    assert len(asked) == 30
    page.goto(f"{address}{language}background/")
    page.locator(".md-search__input").evaluate(
        "field => field.dispatchEvent(new Event('focusin', {bubbles: true}))"
    )
    index = f"{address}{language}search/search_index.json"
    assert page.evaluate(ASK, [index, list(asked)]) == asked


@pytest.mark.parametrize("language", OF_LECTURERS)
def test_what_lecturers_type_leads_to_the_page_for_class(page, address, language):
    asked = OF_LECTURERS[language]
    page.goto(f"{address}{language}background/")
    page.locator(".md-search__input").evaluate(
        "field => field.dispatchEvent(new Event('focusin', {bubbles: true}))"
    )
    index = f"{address}{language}search/search_index.json"
    assert page.evaluate(ASK, [index, asked]) == dict.fromkeys(asked, "class/")


def test_what_was_found_is_a_title_and_three_lines(page, address):
    """On a phone, where a paragraph was a screen."""
    page.goto(f"{address}background/")
    page.locator("label.md-header__button[for=__search]").click()
    page.locator(".md-search__input").press_sequentially("bantuan")
    page.locator(".md-search-result__article").first.wait_for()
    lines = page.locator(".md-search-result__article:visible").evaluate_all(
        """all => all.map(one => {
          const title = one.querySelector("h1, h2").getBoundingClientRect()
          const line = parseFloat(getComputedStyle(one).lineHeight)
          return (one.getBoundingClientRect().bottom - title.bottom) / line
        })"""
    )
    assert len(lines) > 4 and max(lines) < 3.5
