"""The example of CONTRIBUTING for a photo is one that the study reads."""

import re
from io import BytesIO
from pathlib import Path

from PIL import Image

from generator.reading.media import read_media

ROOT = Path(__file__).parents[2]


def test_the_record_that_the_recipe_shows_is_read(tmp_path):
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text.partition("## Adding a photo")[2]
    record = re.search(r"```toml\n(.*?)```", section, re.DOTALL)
    folder = tmp_path / "data" / "media"
    folder.mkdir(parents=True)
    target = BytesIO()
    Image.new("RGB", (640, 480)).save(target, "JPEG")
    (folder / "drying-rack.jpg").write_bytes(target.getvalue())
    (folder / "media.toml").write_text(record[1], encoding="utf-8")
    assert [*read_media(tmp_path)] == ["drying-rack"]
