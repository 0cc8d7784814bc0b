"""What a visit costs: each page, and what it is the first to load."""

from measuring.visits import visit, way
from measuring.weights import packed

PAGE = '<html><head><link rel="stylesheet" href="{}style.css"></head><body>{}</body></html>'


def laid_out(root):
    (root / "style.css").write_text("p { color: red }" * 50, encoding="utf-8")
    first = '<figure class="exhibit" id="rise">' + "".join(map(str, range(200)))
    for path, more in (
        ("", ""),
        ("findings/a/", ""),
        ("findings/b/", first),
        ("figures/rise/", ""),
    ):
        (root / path).mkdir(parents=True, exist_ok=True)
        text = PAGE.format("../" * path.count("/"), more)
        (root / path / "index.html").write_text(text, encoding="utf-8")
    return root


def test_the_way_leads_over_the_heaviest_finding_to_the_figure_that_it_shows(tmp_path):
    steps = way(laid_out(tmp_path))
    assert {name: str(page.parent.relative_to(tmp_path)) for name, page in steps.items()} == {
        "home": ".",
        "finding": "findings/b",
        "figure": "figures/rise",
    }


def test_what_pages_share_is_paid_for_once(tmp_path):
    pages = list(way(laid_out(tmp_path)).values())
    home, finding, figure = visit(tmp_path, pages)
    style = packed(tmp_path / "style.css")
    assert home.cold == packed(pages[0]) + style and home.warm == packed(pages[0])
    assert finding.cold == finding.warm == packed(pages[1])
    assert figure.address == "figures/rise/"
