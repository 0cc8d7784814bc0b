"""What the machine refuses is said in one line, like what the study's content gets wrong."""

import errno
import os

import pytest

from build import ROOT, refused
from generator.errors import BuildFailed


@pytest.mark.parametrize(
    ("number", "file", "said"),
    [
        (errno.ENOSPC, None, "build: No space left on device; the last good site stays\n"),
        (
            errno.EDQUOT,
            str(ROOT / "build" / "kept" / "a.svg"),
            "build/kept/a.svg: Disk quota exceeded; the last good site stays\n",
        ),
        (
            errno.EROFS,
            str(ROOT / "build" / "lock"),
            "build/lock: Read-only file system; the last good site stays\n",
        ),
        (
            errno.EIO,
            "/elsewhere/a\nb",
            "/elsewhere/a\\nb: Input/output error; the last good site stays\n",
        ),
    ],
)
def test_what_the_machine_refuses_is_one_line_with_its_place(number, file, said, capsys):
    assert refused(OSError(number, os.strerror(number), file)) == 1
    assert capsys.readouterr().err == said


def test_what_the_content_gets_wrong_is_said_as_it_is(capsys):
    assert refused(BuildFailed("mkdocs.yml: no pages")) == 1
    assert capsys.readouterr().err == "mkdocs.yml: no pages\n"
