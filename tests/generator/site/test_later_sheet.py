"""What scripts write when a reader asks has its rules in a sheet that comes with them."""

from generator.site.later_sheet import asks_later, parted, with_later_sheet
from generator.site.named import in_pages
from generator.site.stylesheet import sheets_of

PAGE = '<body><p class="note">A</p><template><link data-asked rel="stylesheet" {}></template>'
ASKS = PAGE.format('href="../assets/css/asked.css"')


def test_rules_of_what_a_page_has_come_with_it_and_the_others_later():
    now, later = parted("p{color:red}.window{color:red}.note,.point{top:0}", in_pages([PAGE]), [])
    assert now == "p{color:red}.note{top:0}"
    assert later == ".window{color:red}.point{top:0}"


def test_what_a_script_of_the_page_writes_comes_with_it():
    now, later = parted(".said{color:red}", in_pages([PAGE]), ['one.className = "said"'])
    assert (now, later) == (".said{color:red}", "")


def test_what_all_rules_share_comes_once_and_with_the_page():
    shared = "@font-face{font-family:A;src:url(a.woff2)}@keyframes b{to{top:0}}:root{--c:1px}"
    style = f"{shared}.window{{animation:b 1s;width:var(--c)}}@page{{margin:0}}"
    now, later = parted(style, in_pages([PAGE]), [])
    assert now == f"{shared}@page{{margin:0}}"
    assert later == ".window{animation:b 1s;width:var(--c)}"


def test_a_property_that_a_drawing_alone_asks_for_comes_with_the_page():
    """Else its fill would be none, and its words gone."""
    drawn = PAGE.replace("A", '<path fill="var(--chart)"/>')
    now, _ = parted(":root{--chart:red}p{top:0}", in_pages([drawn]), [])
    assert now == ":root{--chart:red}p{top:0}"


def test_a_rule_in_a_window_or_on_paper_stays_in_it():
    now, later = parted("@media print{p{top:0}.window{top:0}@page{margin:0}}", in_pages([PAGE]), [])
    assert now == "@media print{p{top:0}@page{margin:0}}"
    assert later == "@media print{.window{top:0}}"


def test_a_page_names_the_sheet_without_asking_for_it():
    assert asks_later(ASKS) and sheets_of(ASKS) == ()
    assert 'href="../assets/css/style.1.min.css"' in with_later_sheet(
        ASKS, "assets/css/style.1.min.css"
    )
    assert not asks_later("<link rel=stylesheet>")
