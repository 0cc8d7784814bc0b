"""Publishing: at every moment the old or the new site stands whole, on any file system."""

import errno
import sys

import pytest

import generator.making.publish as publishing
from generator.making.publish import exchange, publish, restore


def whole(folder):
    """What a site of two pages says, if it has both of the same site."""
    home, about = (folder / name for name in ("index.html", "about.html"))
    return home.read_text() if home.read_text() == about.read_text() else None


@pytest.fixture
def folders(tmp_path):
    """A new site that is staged, and the last one."""
    for name, text in (("stage", "new"), ("site", "old")):
        (tmp_path / name).mkdir()
        for page in ("index.html", "about.html"):
            (tmp_path / name / page).write_text(text)
    return tmp_path / "stage", tmp_path / "site"


@pytest.fixture(params=["exchanged", "renamed"])
def way(request, monkeypatch):
    """Both ways of publishing: the second is for file systems that cannot exchange."""
    if request.param == "renamed":
        monkeypatch.setattr(publishing, "exchange", lambda one, other: False)
    return request.param


def test_the_new_site_takes_the_place_of_the_old_one(folders, way):
    stage, site = folders
    publish(stage, site)
    assert (whole(site), whole(stage)) == ("new", "old")
    assert sorted(path.name for path in site.parent.iterdir()) == ["site", "stage"]


def test_the_first_site_is_published_where_none_was(folders, way):
    stage, site = folders
    site.rename(site.with_name("elsewhere"))
    publish(stage, site)
    assert whole(site) == "new"
    assert not stage.exists()


class Killed(BaseException):
    """The process ends here: nothing of `publish` catches it or tidies up."""


def killed_at(line, work):
    """Whether the work was stopped before it ran this many of its lines."""
    left = [line]

    def look(frame, event, _):
        if frame.f_globals["__name__"] != publishing.__name__:
            return None
        if event == "line":
            left[0] -= 1
            if left[0] < 0:
                raise Killed
        return look

    sys.settrace(look)
    try:
        work()
        return False
    except Killed:
        return True
    finally:
        sys.settrace(None)


@pytest.mark.parametrize("line", range(25))
def test_killed_at_any_line_it_leaves_the_old_or_the_new_site_whole(folders, way, line):
    stage, site = folders
    was_killed = killed_at(line, lambda: publish(stage, site))
    if way == "exchanged":
        assert whole(site) in ("old", "new")
    # Where folders cannot be exchanged, any next command begins with this.
    restore(site)
    assert whole(site) in (("old", "new") if was_killed else ("new",))


def test_the_lines_tried_are_all_there_are(folders, way):
    assert not killed_at(24, lambda: publish(*folders))


def test_a_site_is_not_replaced_by_one_that_was_left_beside_it(folders):
    old, site = folders
    old.rename(site.with_name("old"))
    restore(site)
    assert whole(site) == "old"


@pytest.mark.parametrize("number", [errno.ENOSYS, errno.EINVAL, errno.ENOTSUP])
def test_a_system_that_cannot_exchange_is_no_error(folders, monkeypatch, number):
    refuse(monkeypatch, number)
    assert exchange(*folders) is False


def test_a_system_that_may_not_write_is_an_error(folders, monkeypatch):
    refuse(monkeypatch, errno.EROFS)
    with pytest.raises(OSError, match="Read-only file system"):
        exchange(*folders)


def refuse(monkeypatch, number):
    """Let the system's call fail with this error."""

    def fail(one, other):
        publishing.ctypes.set_errno(number)
        return -1

    monkeypatch.setattr(publishing, "system_exchange", lambda: fail)
