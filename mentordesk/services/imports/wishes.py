"""What the coordinator says about files before they are imported: columns, words, cells, kinds.

Nothing of it is written anywhere until Import; each wish gives new Wishes, and the files are
reviewed with them again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.vocabulary import Scheme
from mentordesk.services.imports.memory import with_words
from mentordesk.services.imports.reviewed import FoundFile, ReviewedSource
from mentordesk.spreadsheets.memory import Memory


class CellPlace(NamedTuple):
    """One cell of one file: the hash of its bytes, the sheet, row and column from 1."""

    sha256: str
    sheet: str | None
    row: int
    column: int


class FilePlace(NamedTuple):
    """One file that came along: the hash of the file it was in, its message, its own hash."""

    inside: str
    group: int
    sha256: str


class Word(NamedTuple):
    """An applicant's own words that mean an option of a vocabulary."""

    vocabulary: str
    words: str
    option: str


@dataclass(frozen=True, slots=True)
class Wishes:
    """Everything said so far about one batch of files.

    `columns` are by the fingerprint of a set of headers, then by header: a field's key, or None for
    an answer that is only kept. `cells` are texts typed in place of what stands in a cell.
    """

    columns: Mapping[str, Mapping[str, str | None]] = field(default_factory=dict)
    words: tuple[Word, ...] = ()
    cells: Mapping[CellPlace, str] = field(default_factory=dict)
    kinds: Mapping[FilePlace, DocumentKind] = field(default_factory=dict)

    def with_column(self, layout: str, header: str, key: str | None) -> "Wishes":
        """These and: a column or label of a set of headers means a field."""
        inner = {**self.columns.get(layout, {}), header: key}
        return replace(self, columns={**self.columns, layout: inner})

    def with_word(self, vocabulary: str, words: str, option: str | None) -> "Wishes":
        """These and: words mean an option, or (None) they are left as they are."""
        others = tuple(w for w in self.words if (w.vocabulary, w.words) != (vocabulary, words))
        said = (Word(vocabulary, words, option),) if option is not None else ()
        return replace(self, words=(*others, *said))

    def with_cells(self, texts: Mapping[CellPlace, str]) -> "Wishes":
        """These and: other texts in cells."""
        return replace(self, cells={**self.cells, **texts})

    def without_cell(self, place: CellPlace) -> "Wishes":
        """These, with a cell as it stands in the file."""
        return replace(self, cells={at: text for at, text in self.cells.items() if at != place})

    def with_kind(self, place: FilePlace, kind: DocumentKind) -> "Wishes":
        """These and: a file is of another kind than it was taken for."""
        return replace(self, kinds={**self.kinds, place: kind})

    def scheme(self, scheme: Scheme) -> Scheme:
        """A scheme with the words said."""
        for word in self.words:
            scheme = with_words(scheme, *word)
        return scheme

    def memory(self, known: Memory) -> Memory:
        """What is remembered, with the columns said."""
        for layout, columns in self.columns.items():
            known = known.with_corrections(layout, columns)
        return known

    def sources(self, sources: Iterable[ReviewedSource]) -> tuple[ReviewedSource, ...]:
        """Reviewed files with the kinds said."""
        return tuple(self._with_kinds(source) if self.kinds else source for source in sources)

    def _with_kinds(self, source: ReviewedSource) -> ReviewedSource:
        files = tuple(self._with_kind(source, found) for found in source.files)
        return source if files == source.files else replace(source, files=files)

    def _with_kind(self, source: ReviewedSource, found: FoundFile) -> FoundFile:
        kind = self.kinds.get(FilePlace(source.sha256, found.group, found.sha256))
        return found if kind is None else replace(found, kind=kind)


NO_WISHES = Wishes()
