"""What is printed is the source: one parser reads it, and the value beside it has to agree.

The form of the printed cells is exact, so that a cell which a program rewrote is refused though its
digits agree: `155` for `155,00`, or `1512447.89` for `1 512 447,89`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from generator.errors import InvalidData, quoted, suggestion
from generator.reading.datasets import Dataset
from generator.reading.described import PACKAGE
from generator.reading.printed_forms import Exemption, PrintedForm
from generator.reading.schema import RawRows

PrintedRow = Mapping[str, str]
# A column, what stands in it, and what was expected there.
Complaint = tuple[str, str, str]


def check_printed(datasets: Sequence[Dataset], rows: Mapping[str, RawRows]) -> None:
    """Refuse the first printed cell in another form, and the first value that it does not give."""
    for dataset in datasets:
        names = dataset.names
        records = [dict(zip(names, cells, strict=True)) for cells in rows[dataset.name]]
        for field in dataset.fields:
            if field.printed:
                check_column(dataset, field.printed, records)


def check_column(dataset: Dataset, form: PrintedForm, records: Sequence[PrintedRow]) -> None:
    """One column of printed cells, all of its rows and all of its exceptions."""
    file, key = dataset.file, dataset.primary_key
    place = f"{dataset.name}.{form.printed}.printed.exceptions"
    keys = [" + ".join(record[name] for name in key) for record in records]
    exempt = exemptions_by_key(form, place, f"a row of {file}", keys)
    lines = zip(keys, records, given(form, records), strict=True)
    for row, (one, record, said) in enumerate(lines, start=2):
        exemption = exempt.get(one)
        wrong = (
            exempt_faults(record, form, exemption) if exemption else cell_faults(record, form, said)
        )
        for column, cell, expected in wrong:
            raise InvalidData(file, row, column, cell, expected)
        if exemption and said == exemption.value:
            expected = f"no exception for row {row} of {file}, whose value is what is printed"
            raise InvalidData(PACKAGE, None, place, one, expected)


def exemptions_by_key(
    form: PrintedForm, place: str, rows: str, keys: Sequence[str]
) -> dict[str, Exemption]:
    """The exceptions of a column, each for a row that there is."""
    exempt = {" + ".join(one.key): one for one in form.exemptions}
    for one, times in Counter(" + ".join(one.key) for one in form.exemptions).items():
        if one not in keys or times > 1:
            raise InvalidData(PACKAGE, None, place, one, f"{rows}, once; {suggestion(one, keys)}")
    return exempt


def given(form: PrintedForm, records: Sequence[PrintedRow]) -> Iterator[Decimal | None]:
    """The number that each row's printed cell gives it, none where it has another form.

    The two ends of a range are those of two rows, in their order; in more or fewer it gives none.
    """
    times, seen = Counter(record[form.printed] for record in records), Counter[str]()
    for record in records:
        cell = record[form.printed]
        numbers = printed_numbers(cell, form)
        if len(numbers) > 1:
            yield numbers[seen[cell]] if times[cell] == len(numbers) else None
        else:
            yield numbers[0] if numbers else None
        seen[cell] += 1


def cell_faults(record: PrintedRow, form: PrintedForm, said: Decimal | None) -> Iterator[Complaint]:
    """What is wrong with a row whose printed cell gives a number, or none."""
    cell, value = record[form.printed], record[form.value]
    if form.where and record[form.where[0]] != form.where[1]:
        if cell:
            column, mark = form.where
            yield form.printed, cell, f"an empty cell where {column} is not {quoted(mark)}"
        return
    if not cell:
        yield form.printed, cell, "what the paper prints, not an empty cell"
    elif said is None:
        yield form.printed, cell, form_in_words(form)
    elif said != number_in(value):
        yield form.value, value, f"{said:f}, which is printed as {quoted(cell)}"


def exempt_faults(
    record: PrintedRow, form: PrintedForm, exemption: Exemption
) -> Iterator[Complaint]:
    """Where a row is not what the exception for it lets through."""
    named = f"as the exception in {PACKAGE} has it"
    cell, value = record[form.printed], record[form.value]
    if cell != exemption.printed:
        yield form.printed, cell, f"{quoted(exemption.printed)}, {named}"
    if number_in(value) != exemption.value:
        yield form.value, value, f"{exemption.value:f}, {named}"


def printed_numbers(cell: str, form: PrintedForm) -> tuple[Decimal, ...]:
    """The number that a printed cell says, or both ends of a range; none in any other form."""
    marks = {form.group: "", form.decimal: ".", form.minus: "-"}
    found = pattern_of(form).fullmatch(cell)
    if not found:
        return ()
    *ends, behind = found.groups()
    plain = ("".join(marks.get(letter, letter) for letter in end) for end in ends if end)
    return tuple(plain_decimal(Decimal(end) * form.after[behind]) for end in plain)


def pattern_of(form: PrintedForm) -> re.Pattern[str]:
    """The whole of a printed cell: its one or two numerals, and the text behind them."""
    group, decimal, minus = map(re.escape, (form.group, form.decimal, form.minus))
    whole = f"[1-9][0-9]{{0,2}}(?:{group}[0-9]{{3}})*" if group else "[1-9][0-9]*"
    fraction = f"{decimal}[0-9]{{{form.decimals}}}" if decimal else ""
    numeral = f"((?:{minus})?(?:0|{whole}){fraction})"
    between = "|".join(map(re.escape, form.between))
    range_end = f"(?:(?:{between}){numeral})?" if between else "()"
    behind = "|".join(map(re.escape, form.after))
    return re.compile(f"{re.escape(form.before)}{numeral}{range_end}({behind})")


def form_in_words(form: PrintedForm) -> str:
    """The form of a column's printed cells, as it is asked of a cell that has another."""
    before = f"{quoted(form.before)} before it" if form.before else ""
    group = f"{quoted(form.group)} between thousands" if form.group else "thousands unmarked"
    decimal = f"{form.decimals} decimals after {quoted(form.decimal)}" if form.decimal else ""
    between = " or ".join(map(quoted, form.between))
    behind = " or ".join(quoted(text) if text else "nothing" for text in form.after)
    parts = [
        before,
        group,
        decimal or "no decimals",
        f"{between} between the ends of a range, each end in a row of its own" if between else "",
        f"{behind} behind it",
    ]
    return f"a number as the paper prints it: {', '.join(part for part in parts if part)}"


def number_in(value: str) -> Decimal | None:
    """A value as the file has it, empty where it is."""
    return Decimal(value) if value else None


def plain_decimal(number: Decimal) -> Decimal:
    """A number without zeros that only multiplying brought: 4410000 for 4.41 million."""
    return Decimal(int(number)) if number == int(number) else number
