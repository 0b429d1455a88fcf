"""Settings: what this computer remembers, and nothing of the programme's."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from mentordesk.ui.settings import RECENT_KEPT, Settings
from mentordesk.ui.theme import Theme


def test_recent_programmes_are_the_latest_first_and_still_there(
    settings: Settings, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.mentordesk" for number in range(RECENT_KEPT + 2)]
    for path in paths:
        path.touch()
        settings.remember_programme(path)
    paths[-2].unlink()
    assert settings.recent[0] == paths[-1]
    assert paths[-2] not in settings.recent
    assert paths[0] not in settings.recent
    assert settings.last_programme == paths[-1]


def test_a_programme_closed_on_purpose_is_not_opened_again(
    settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "one.mentordesk"
    path.touch()
    settings.remember_programme(path)
    settings.forget_last()
    assert settings.last_programme is None
    assert settings.recent == (path,)


def test_two_programmes_of_one_name_keep_their_own_intakes(
    settings: Settings, tmp_path: Path
) -> None:
    one, other = (tmp_path / name / "Scheme.mentordesk" for name in ("north", "south"))
    settings.keep_intake(one, 3)
    assert settings.intake(other) is None
    settings.keep_intake(other, 8)
    assert (settings.intake(one), settings.intake(other)) == (3, 8)


def test_theme_shapes_flags_and_intakes_are_kept(settings: Settings, tmp_path: Path) -> None:
    assert settings.theme is Theme.SYSTEM
    settings.theme = Theme.DARK
    settings.keep_shape("window", QByteArray(b"abc"))
    settings.keep_flag("seen", True)
    settings.keep_intake(tmp_path / "p.mentordesk", 7)
    settings.save()
    assert settings.theme is Theme.DARK
    assert settings.shape("window") == QByteArray(b"abc")
    assert settings.shape("other").isEmpty()
    assert settings.flag("seen")
    assert not settings.flag("unseen")
    assert settings.intake(tmp_path / "p.mentordesk") == 7
    assert settings.intake(tmp_path / "q.mentordesk") is None


def test_the_page_in_front_is_kept_for_each_programme(settings: Settings, tmp_path: Path) -> None:
    one, other = tmp_path / "one.mentordesk", tmp_path / "other.mentordesk"
    assert settings.tab(one) == ""
    settings.keep_tab(one, "Board")
    settings.keep_tab(other, "Applicants")
    assert (settings.tab(one), settings.tab(other)) == ("Board", "Applicants")
