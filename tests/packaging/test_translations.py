"""The languages: what is found in the code, what the files say, and the pseudo-language."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import translations
from defusedxml import ElementTree
from extraction import (
    Found,
    Message,
    is_sentence,
    is_word,
    messages,
    numbered,
    read_code,
    templates,
)
from translations import FOLDER, LANGUAGES, PROGRAM, Catalogue, pseudo, pseudo_catalogue, worded

FRESH = 40
"""So many messages may be newer than the translation: a coordinator reads those in English."""
_LEFT_OUT = {"Check {0} that {1} attention": {"{1}"}}
"""Values that only English needs: "needs" or "need"."""
_VALUES = re.compile(r"\{[^{}]*\}|%n|%\d")


@pytest.fixture(scope="module")
def found() -> Found:
    return messages(PROGRAM)


def read(folder: Path, name: str, source: str) -> Found:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8")
    return read_code(folder)


def texts(folder: Path, source: str, name: str = "ui/page.py") -> list[str]:
    return [one.text for one in read(folder, name, source).values()]


def test_marked_words_are_found_whoever_marks_them(tmp_path: Path) -> None:
    source = (
        'a = self.tr("One")\nb = pane.tr("Two")\nc = tr("Three")\nd = translate("Any", "Four")\n'
        'e = self.tr("Five" if x else "Six")\nf = QT_TRANSLATE_NOOP("Editor", "Seven")\n'
    )
    assert texts(tmp_path, source) == ["One", "Two", "Three", "Four", "Five", "Six", "Seven"]


def test_a_constant_of_the_window_is_looked_up_apart_from_a_verb(tmp_path: Path) -> None:
    found = read(tmp_path, "ui/a.py", 'verb = self.tr("Open")\nstate = Chip("Open")\n')
    told = [(one.context, one.looked_up) for one in found.values()]
    assert told == [("Window", False), ("Core", True)]


def test_homonyms_are_told_apart_by_a_comment(tmp_path: Path) -> None:
    found = read(tmp_path, "ui/a.py", 'a = self.tr("Place", "a town")\nb = self.tr("Place")\n')
    assert [(one.text, one.comment) for one in found.values()] == [
        ("Place", "a town"),
        ("Place", ""),
    ]


def test_counted_nouns_are_one_message_with_forms(tmp_path: Path) -> None:
    source = 'a = counted(n, "pair")\nb = counted(n, "person", "people")\n'
    found = read(tmp_path, "ui/a.py", source)
    assert [(one.text, one.plural) for one in found.values()] == [
        ("%n pairs", True),
        ("%n people", True),
    ]


def test_the_core_is_read_for_sentences_templates_and_states(tmp_path: Path) -> None:
    source = (
        '"""A docstring is for engineers."""\n'
        "class State(StrEnum):\n    READY = 'ready'\n"
        "def f(x: 'SomeType') -> None:\n"
        '    raise Refused(f"{a} fits {b} people. Nothing was changed.")\n'
        '    raise ValueError("this is for engineers")\n'
        '    with desk.action("Mark {} as told", "pair") as session: pass\n'
        '    connection.execute("SELECT one FROM two")\n'
    )
    assert texts(tmp_path, source, "services/a.py") == [
        "ready",
        "{0} fits {1} people. Nothing was changed.",
        "pair",
        "Mark {0} as told",
    ]


def test_what_nobody_reads_in_the_window_is_left_out(tmp_path: Path) -> None:
    assert texts(tmp_path, 'a = "Dear mentee, welcome"', "services/letter_values.py") == []
    assert texts(tmp_path, 'a = "Not for the window"', "cli/table.py") == []


def test_constant_choices_make_a_template_each() -> None:
    tree = ast.parse("f\"{n} hour{'' if n == 1 else 's'} apart{x}\"", mode="eval")
    assert list(templates(tree.body)) == ["{0} hour apart{1}", "{0} hours apart{1}"]


def test_a_number_with_its_noun_makes_a_template_each(tmp_path: Path) -> None:
    tree = ast.parse("f\"Keep {how_many(n, 'file')} of {who}\"", mode="eval")
    assert list(templates(tree.body)) == ["Keep {0} file of {1}", "Keep {0} files of {1}"]
    tree = ast.parse("f\"{how_many(n, 'row of a list', 'rows of lists')}\"", mode="eval")
    assert list(templates(tree.body)) == ["{0} row of a list", "{0} rows of lists"]
    (tmp_path / "services").mkdir()
    (tmp_path / "services" / "one.py").write_text("say(f\"Send {how_many(n, 'odd letter')}\")")
    found = {text for _, text, _ in read_code(tmp_path)}
    assert found == {"Send {0} odd letter", "Send {0} odd letters"}


@pytest.mark.parametrize("text", ["{0} is ready", "No pair", "{0}; {1}{2} would place {3}."])
def test_sentences_are_told(text: str) -> None:
    assert is_sentence(text)


@pytest.mark.parametrize(
    "text", ["{0}.pdf", "SELECT a FROM b", "md_x y", "yyyy-mm-dd", "https://a.b", "{0}, {1}"]
)
def test_what_is_no_sentence(text: str) -> None:
    assert not is_sentence(text)


def test_words_and_numbers_of_gaps() -> None:
    said = [is_word(text) for text in ("Check-in", "Ready?", "A3", "pdf")]
    assert said == [True, True, False, False]
    assert numbered("{name} of {}: {count:,}") == "{0} of {1}: {2}"


def test_lupdate_finds_nothing_that_we_do_not(found: Found, tmp_path: Path) -> None:
    """Qt's own reader of sources, which knows less of Python, finds no word more."""
    files = [str(path) for path in (PROGRAM / "ui").rglob("*.py")]
    out = tmp_path / "all.ts"
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    subprocess.run([str(tool), *files, "-silent", "-ts", str(out)], check=True, capture_output=True)
    theirs = {node.text or "" for node in ElementTree.parse(out).getroot().iter("source")}
    ours = {one.text for one in found.values()}
    assert len(theirs) > 1500
    assert sorted(theirs - ours - {""}) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_what_the_source_says(language: str, tmp_path: Path) -> None:
    source = FOLDER / f"mentordesk_{language}.ts"
    translations.compile_language(source, tmp_path / "again.qm")
    again = (tmp_path / "again.qm").read_bytes()
    assert again == source.with_suffix(".qm").read_bytes(), "run packaging/translations.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_next_to_nothing_lacks_its_translation(language: str, found: Found) -> None:
    said = Catalogue.read(FOLDER / f"mentordesk_{language}.ts").said
    lacking = [one.text for key, one in found.items() if not said.get(key)]
    assert len(lacking) <= FRESH, lacking


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_keeps_its_values(language: str) -> None:
    for (_, source, _), forms in Catalogue.read(FOLDER / f"mentordesk_{language}.ts").said.items():
        for form in forms:
            known, kept = set(_VALUES.findall(source)), set(_VALUES.findall(form))
            lost = (
                known - kept - {"{1}"} if source == "Check {0} that {1} attention" else known - kept
            )
            assert kept <= known or "{{" in source, (source, form)
            assert not lost or "{{" in source, (source, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_for_the_keyboard_are_kept(language: str) -> None:
    letter = re.compile(r"&(?=\w)")
    for (_, source, _), forms in Catalogue.read(FOLDER / f"mentordesk_{language}.ts").said.items():
        if letter.search(source) and "&&" not in source:
            assert all(len(letter.findall(form)) == 1 for form in forms), (source, forms)


def test_what_is_looked_up_is_listed(found: Found) -> None:
    listed = json.loads((FOLDER / translations.WORDED).read_text(encoding="utf-8"))
    assert len(listed) == len(set(listed)) > 1000
    assert len(set(worded(found)) - set(listed)) <= FRESH


def test_a_catalogue_survives_being_written_and_read(tmp_path: Path) -> None:
    one = Message("A < B & {0}", "Core", files={"services/a.py"})
    many = Message("%n pairs", "Window", plural=True, files={"ui/a.py"})
    new = Message("Not yet said", "Window", "note", files={"ui/a.py"})
    found = {each.key: each for each in (one, many, new)}
    said = {one.key: ("B > A & {0}",), many.key: ("%n Tandem", "%n Tandems")}
    path = translations.write(tmp_path, "de", Catalogue("de", said), found)
    again = Catalogue.read(path)
    assert again.said == said
    assert again.text(found) == path.read_text(encoding="utf-8")


def test_the_pseudo_language_keeps_values_and_grows() -> None:
    said = pseudo("&Mark {count} of %1 as paid\n<b>%n</b>")
    assert said.startswith("[&Mår")
    assert said.endswith("~]")
    for value in ("{count}", "%1", "%n", "<b>", "\n", "&M"):
        assert value in said
    assert len(pseudo("x" * 100)) >= 135


def test_every_message_has_a_pseudo_translation(found: Found) -> None:
    said = pseudo_catalogue(found).said
    assert said.keys() == found.keys()
    assert all(form.startswith("[") for forms in said.values() for form in forms)


def test_wrong_usage_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.main(["klingon"]) == 2
    assert "usage" in capsys.readouterr().err
