"""Preferences: what belongs to this computer, and how this programme writes places and days."""

from zoneinfo import available_timezones

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox, QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.services.pair_year import MOST_WEEKS, load_quiet_weeks
from mentordesk.services.pairs import QUIET
from mentordesk.services.programmes import change_settings_of, load_programme
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.language import CHOICE, LANGUAGES
from mentordesk.ui.settings import Settings
from mentordesk.ui.theme import Theme
from mentordesk.ui.tools.choices_dialog import ChoicesDialog


class PreferencesDialog(FormDialog):
    """Theme of this computer; name, association, zone and country of the open programme."""

    def __init__(
        self, settings: Settings, desk: Desk | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        intro = self.tr("MentorDesk speaks another language from its next start on.")
        self.word(self.tr("Preferences"), intro, self.tr("&Keep"))
        self.theme = QComboBox()
        for theme, words in (
            (Theme.SYSTEM, self.tr("Like the system")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
        ):
            self.theme.addItem(words, theme)
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.add(self.tr("&Theme of this computer"), self.theme)
        self.setMinimumWidth(540)
        self._settings = settings
        self.language = QComboBox()
        self.language.addItem(self.tr("As the computer"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(settings.choice(CHOICE)))
        self.add(self.tr("Lan&guage"), self.language)
        self.fields: dict[str, QLineEdit] = {}
        self.day_first = QCheckBox(self.tr("A date 5/6 means 5 &June"))
        if desk is not None:
            self._add_programme(desk)

    @property
    def chosen_theme(self) -> Theme:
        """The theme that was chosen."""
        return Theme(self.theme.currentData())

    def _add_programme(self, desk: Desk) -> None:
        scheme = load_programme(desk).scheme
        self.day_first.setChecked(scheme.day_first)
        self.day_first.setDisabled(desk.read_only)
        for key, label in (
            ("name", self.tr("&Name of the scheme")),
            ("organisation", self.tr("&Association")),
            ("time_zone", self.tr("Time &zone")),
            ("home_country", self.tr("Home &country")),
            ("home_dial", self.tr("&Dialling code")),
            ("currency", self.tr("C&urrency")),
        ):
            self.fields[key] = QLineEdit(str(getattr(scheme, key)))
            self.fields[key].setCursorPosition(0)
            self.fields[key].setReadOnly(desk.read_only)
            self.add(label, self.fields[key])
        self.form.addRow("", self.day_first)
        self.quiet = QSpinBox()
        self.quiet.setRange(1, MOST_WEEKS)
        self.quiet.setSuffix(self.tr(" weeks without a contact"))
        self.quiet.setValue(load_quiet_weeks(desk))
        self.quiet.setReadOnly(desk.read_only)
        self.add(self.tr("A pair is &silent after"), self.quiet)
        self.choices = QPushButton(self.tr("C&hoices…"))
        self.choices.setAutoDefault(False)
        self.choices.clicked.connect(lambda: self._show_choices(desk))
        self.add(self.tr("Sectors, stages, topics"), self.choices)
        self.note.setText(self.tr("What belongs to the programme is kept in its file."))

    def _show_choices(self, desk: Desk) -> None:
        dialog = ChoicesDialog(desk, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def do(self) -> None:
        if self._desk is not None and not self._desk.read_only:
            self._keep_programme(self._desk)
        self._settings.keep_choice(CHOICE, self.language.currentData())

    def _keep_programme(self, desk: Desk) -> None:
        """Keep what belongs to the programme, all in one step."""
        scheme = load_programme(desk).scheme
        zone = self.fields["time_zone"].text().strip()
        if zone not in available_timezones():
            raise Refused(f"There is no time zone {zone}. A zone is like Australia/Sydney.")
        wanted: dict[str, str | bool | int] = {
            key: field.text().strip()
            for key, field in self.fields.items()
            if field.text().strip() != getattr(scheme, key)
        }
        if self.day_first.isChecked() != scheme.day_first:
            wanted["day_first"] = self.day_first.isChecked()
        if self.quiet.value() != load_quiet_weeks(desk):
            wanted[QUIET] = self.quiet.value()
        change_settings_of(desk, wanted)
