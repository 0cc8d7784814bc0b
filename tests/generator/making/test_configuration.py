"""What the publisher is told by the build is read by it as it was meant."""

import pytest
import yaml

from generator.languages import LANGUAGES
from generator.making.configuration import configuration

SAID = ['Versi 1.0: "belum" #1', "0.1", "no", "Versi 0.1.0, 25 November 2026"]


@pytest.mark.parametrize("version", SAID)
def test_a_version_reaches_the_publisher_as_it_is_written(version):
    read = yaml.safe_load(
        configuration(LANGUAGES["en"], "https://example.org/a/en/", version, "2026-11-25")
    )
    assert read["extra"]["version"] == version
    assert read["site_url"] == "https://example.org/a/en/"
    assert (read["docs_dir"], read["site_dir"]) == ("en", "../stage.en")


def test_the_publisher_runs_nothing_of_ours():
    """What reaches it is complete, as a successor without hooks will need it."""
    assert yaml.safe_load(configuration(LANGUAGES["id"], "", "", ""))["hooks"] == []
