"""The lines of the columns card: what each column or label was taken for, and words to be told."""

from collections import Counter
from dataclasses import dataclass

from mentordesk.domain.fields import BY_KEY, FIELDS
from mentordesk.domain.people import folded
from mentordesk.domain.vocabulary import Scheme, find_option
from mentordesk.services.imports.reviewed import ReviewedSource
from mentordesk.services.imports.wishes import Wishes
from mentordesk.spreadsheets.drafts import ColumnMeaning, Draft, TableMeaning, Tier
from mentordesk.ui.parts import counted

KEPT = "Other answers"
OWN_WORDS = "Own words, as they are"
ROLE = "role"
_REASONS = {
    Tier.SURE: "known by its name",
    Tier.CHECK: "guessed from the values",
    Tier.KEPT: "no such field",
}
_MOST_WORDS = 40
_LOOKED_AT = 30
Choice = tuple[str, str | None]
"""What the chooser shows, and the field's key or the option it stands for."""


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """A column, a label of a form, or (with a `vocabulary`) words that are none of its options."""

    number: int
    header: str
    values: str
    chosen: str | None
    goes_into: str
    tier: Tier
    reason: str
    layout: str = ""
    key: str = ""
    vocabulary: str = ""

    @property
    def is_words(self) -> bool:
        """Whether it stands for words of applicants and not for a column."""
        return bool(self.vocabulary)


def field_choices() -> tuple[Choice, ...]:
    """Everything a column can go into."""
    fields = ((field.label, field.key) for field in FIELDS)
    return ((KEPT, None), ("Mentee or mentor", ROLE), *fields)


def option_choices(scheme: Scheme, vocabulary: str) -> tuple[Choice, ...]:
    """Everything an applicant's words can mean."""
    return ((OWN_WORDS, None), *((text, text) for text in scheme.texts(vocabulary)))


def column_lines(source: ReviewedSource, scheme: Scheme, wishes: Wishes) -> tuple[ColumnLine, ...]:
    """The columns of all tables and forms of a source, then the words that are no option."""
    firsts = _first_values([entry.draft for entry in source.entries])
    lines: list[ColumnLine] = []
    seen: set[tuple[str, str]] = set()
    for table in source.tables:
        for meaning in table.columns:
            place = (table.layout, meaning.key or meaning.header)
            if place not in seen:
                seen.add(place)
                lines.append(_column_line(len(lines), table, meaning, firsts))
    return (*lines, *_word_lines(len(lines), source, scheme, wishes))


def label_of(key: str | None) -> str:
    """What a field is called in the chooser."""
    if key is None:
        return KEPT
    return BY_KEY[key].label if key in BY_KEY else "Mentee or mentor"


def _column_line(
    number: int, table: TableMeaning, meaning: ColumnMeaning, firsts: dict[str, str]
) -> ColumnLine:
    values = firsts.get(meaning.header, "")
    empty = meaning.tier is Tier.KEPT and not values
    return ColumnLine(
        number,
        meaning.header,
        values,
        meaning.field,
        label_of(meaning.field),
        meaning.tier,
        meaning.reason or ("nothing in it" if empty else _REASONS[meaning.tier]),
        table.layout,
        meaning.key or meaning.header,
    )


def _word_lines(
    begin: int, source: ReviewedSource, scheme: Scheme, wishes: Wishes
) -> list[ColumnLine]:
    said = {(word.vocabulary, folded(word.words)) for word in wishes.words}
    lines = [
        _words_line(begin + n, word.vocabulary, word.words, word.option, 0)
        for n, word in enumerate(wishes.words)
        if _asks(source, word.vocabulary)
    ]
    for (vocabulary, words), count in own_words(source, scheme).most_common(_MOST_WORDS):
        if (vocabulary, folded(words)) not in said:
            lines.append(_words_line(begin + len(lines), vocabulary, words, None, count))
    return lines


def _words_line(
    number: int, vocabulary: str, words: str, option: str | None, count: int
) -> ColumnLine:
    named = next(f.label for f in FIELDS if f.vocabulary == vocabulary)
    return ColumnLine(
        number,
        f"“{words}”",
        f"{named}, {counted(count, 'row')}" if count else named,
        option,
        option or OWN_WORDS,
        Tier.CHECK if option is None else Tier.SURE,
        "you said so" if option else "none of the choices",
        key=words,
        vocabulary=vocabulary,
    )


def _asks(source: ReviewedSource, vocabulary: str) -> bool:
    """Whether a source has a field of a vocabulary at all."""
    keys = {field.key for field in FIELDS if field.vocabulary == vocabulary}
    return any(column.field in keys for table in source.tables for column in table.columns)


def own_words(source: ReviewedSource, scheme: Scheme) -> Counter[tuple[str, str]]:
    """Answers that are none of the scheme's options, by vocabulary and words, with their rows."""
    answers: Counter[tuple[str, str]] = Counter()
    asked = [(f.key, f.vocabulary) for f in FIELDS if f.vocabulary and scheme.texts(f.vocabulary)]
    for entry in source.entries:
        for key, vocabulary in asked:
            answer = entry.draft.fields.get(key)
            if isinstance(answer, str):
                answers[vocabulary, answer] += 1
            elif isinstance(answer, tuple):
                answers.update((vocabulary, words) for words in answer)
    return Counter(
        {
            (vocabulary, words): count
            for (vocabulary, words), count in answers.items()
            if find_option(scheme.options[vocabulary], words) is None
        }
    )


def _first_values(drafts: list[Draft]) -> dict[str, str]:
    """The first three different texts under each heading."""
    found: dict[str, list[str]] = {}
    for draft in drafts[:_LOOKED_AT]:
        said = [(place.header, place.raw) for place in draft.sources.values()]
        said += [(other.header, other.text) for other in draft.others]
        for header, raw in said:
            values = found.setdefault(header, [])
            if raw and raw not in values and len(values) < 3:
                values.append(raw)
    return {header: ", ".join(values) for header, values in found.items()}
