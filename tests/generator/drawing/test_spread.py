"""Labels along a line keep apart, and stay where they belong when they have the room."""

from generator.drawing.charts.spread import spread


def test_labels_with_room_stay_where_they_belong():
    assert spread([0, 50, 100], [20, 20, 20]) == [0, 50, 100]


def test_labels_of_one_day_stand_around_it_one_under_the_other():
    """Three of 20 pixels that all belong at 100: the middle one stays."""
    assert spread([100, 100, 100], [20, 20, 20]) == [80, 100, 120]


def test_no_label_stands_above_the_line_or_over_the_next():
    tops = spread([0, 1, 2, 3], [10, 30, 10, 10])
    assert tops[0] == 0
    assert all(b >= a + high for a, b, high in zip(tops, tops[1:], [10, 30, 10], strict=False))
