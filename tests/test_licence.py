"""What is ours may be used, and says so everywhere; for what is the paper's no licence is said."""

import json
import re
from pathlib import Path

from test_metadata import CC_BY, data_of, laid_out, nodes

ROOT = Path(__file__).parents[1]
# Written by this project from the first row to the last.
OURS = {"claims", "claim_records", "events", "places", "side_by_side", "steps", "words"}


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_every_page_says_the_licence_at_its_foot(site):
    for page in [*laid_out(site), site / "404.html"]:
        foot = text_of(page).rpartition("<footer")[2]
        assert re.search(rf'<a rel="license" href="{re.escape(CC_BY)}">CC BY 4\.0</a>', foot), page


def test_a_bare_page_says_the_licence_of_our_words_and_drawing(site):
    bare = [*site.glob("embed/*/index.html"), *site.glob("en/embed/*/index.html")]
    assert len(bare) >= 50
    for page in bare:
        assert f'<a rel="license" href="{CC_BY}">CC BY 4.0</a>' in text_of(page), page


def test_about_tells_what_is_ours_what_is_not_and_what_is_unknown(site):
    said = {
        "": ("CC BY 4.0", "Lisensi makalah tidak diketahui", "LICENSE"),
        "en/": ("CC BY 4.0", "The paper’s licence is not known", "LICENSE"),
    }
    for below, parts in said.items():
        text = text_of(site / below / "about" / "index.html").partition('id="licence"')[2]
        section = text.partition('id="accessibility"')[0]
        assert CC_BY in section and all(part in section for part in parts)


def test_linked_data_names_the_licence_of_what_is_ours_alone(site):
    """Pages, exhibits and our own tables; never the paper, nor a table with its numbers."""
    for page in laid_out(site):
        data = data_of(page)
        is_dataset = data.get("mainEntity", {}).get("@id", "").endswith("/#dataset")
        assert data.get("license") == (data["mainEntity"].get("license") if is_dataset else CC_BY)
        for node in nodes(data):
            if node["@type"] == "ScholarlyArticle":
                assert "license" not in node
            if node["@type"] in ("ImageObject", "Table"):
                assert node["license"] == CC_BY
    for name, licence in (("claims", CC_BY), ("grdp", None), ("public-record", None)):
        dataset = data_of(site / "en" / "data" / name / "index.html")["mainEntity"]
        assert dataset.get("license") == licence
    notebook = data_of(site / "notebooks" / "economy" / "index.html")["mainEntity"]
    assert notebook["license"].endswith("/MIT")


def test_the_data_package_names_the_licence_of_our_tables_and_says_that_the_paper_s_is_unknown(
    site,
):
    package = json.loads(text_of(site / "data" / "datapackage.json"))
    licensed = {one["name"]: one["licenses"] for one in package["resources"] if "licenses" in one}
    assert licensed.keys() == OURS
    for [said] in licensed.values():
        assert (said["name"], said["path"]) == ("CC-BY-4.0", CC_BY)
    assert "licenses" not in package
    assert "tidak diketahui" in package["description"] and "CC BY 4.0" in package["description"]
    assert "not known" in package["description_en"]


def test_the_files_of_the_project_name_both_licences():
    assert {"CC BY 4.0", "MIT"} <= set(re.findall("CC BY 4.0|MIT", text_of(ROOT / "LICENSE")))
    assert re.search(r"^license: CC-BY-4\.0$", text_of(ROOT / "CITATION.cff"), re.MULTILINE)
