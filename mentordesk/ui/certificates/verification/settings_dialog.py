"""How certificates are verified: the code on or off, its address, the key, what goes on the web."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.refusals import Refused
from mentordesk.services.signing.keys import KeyRow, current_key, load_keys
from mentordesk.services.signing.sampling import sample_page
from mentordesk.services.signing.settings import (
    LONGEST_ADDRESS,
    VerificationSettings,
    change_verification,
    load_verification,
)
from mentordesk.ui.certificates.verification.web_files import WebFiles
from mentordesk.ui.dates import short_day
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.printing import picture_of
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work

_WAIT_MS = 200
_PREVIEW_DPI = 34


class VerificationDialog(FormDialog):
    """The settings to the left, a certificate as it would look to the right; `did` says what was.

    Keys and files are done at once; the rest is kept with the button of assent.
    """

    did = Signal(str)

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verification")
        self._work = work
        self.word(
            self.tr("Verification of certificates"),
            self.tr(
                "A code on each certificate lets anybody check it on a page of your web site, "
                "without asking you and without a server. Certificates issued before stay as "
                "they are."
            ),
            self.tr("&Keep"),
        )
        self.on = QCheckBox(self.tr("&New certificates carry a QR code"))
        self.address, self.web_site, self.contact = QLineEdit(), QLineEdit(), QLineEdit()
        self.key = PlainLabel("", "soft", wrap=True)
        self.files = WebFiles(work, self)
        self.preview, self.problem = QLabel(), PlainLabel("", "small", wrap=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WAIT_MS)
        self._lay_out()
        self._show(load_verification(work.desk))
        self._wire()
        self._allow()
        self.show_key()
        self.show_preview()

    @property
    def settings(self) -> VerificationSettings:
        """What the dialog says now."""
        texts = (self.address, self.web_site, self.contact)
        return VerificationSettings(self.on.isChecked(), *(one.text().strip() for one in texts))

    def do(self) -> None:
        if self.settings != load_verification(self._work.desk):
            change_verification(self._work.desk, self.settings)
            self.did.emit(self.tr("Verification settings kept"))

    def show_key(self) -> None:
        """Say which key signs, and allow what can be done with it."""
        key = current_key(load_keys(self._work.desk))
        self.key.setText(self._in_words(key))
        self.files.allow(key)

    def show_preview(self) -> None:
        """Draw a certificate as it would look; what cannot be drawn is said in its place."""
        self.preview.setPixmap(QPixmap())
        self.problem.setText("")
        if self.on.isChecked() and not self.address.text().strip():
            self.problem.setText(self.tr("Enter the address to see the code on a certificate."))
            return
        try:
            pdf = sample_page(self._work.desk, self.settings)
        except Refused as refusal:  # said in place: a box would come with every letter typed
            self.problem.setText(str(refusal))
            return
        scale = self.devicePixelRatio()
        picture = QPixmap.fromImage(picture_of(pdf, 0, _PREVIEW_DPI * scale))
        picture.setDevicePixelRatio(scale)
        self.preview.setPixmap(picture)

    def _in_words(self, key: KeyRow | None) -> str:
        if key is None:
            return self.tr("There is no key yet. Make one before certificates are issued.")
        words = self.tr("%1, made %2, is on this computer.")
        if not key.here:
            words = self.tr("%1, made %2, is not on this computer: take its backup in.")
        return words.replace("%1", key.name).replace("%2", short_day(key.made_at.date()))

    def _show(self, settings: VerificationSettings) -> None:
        self.on.setChecked(settings.on)
        self.address.setText(settings.address)
        self.web_site.setText(settings.web_site)
        self.contact.setText(settings.contact)

    def _allow(self) -> None:
        """Nothing is typed in vain: what is only read can be read, and copied."""
        writes = not self._work.desk.read_only
        self.on.setEnabled(writes)
        self.assent.setEnabled(writes)
        for line in (self.address, self.web_site, self.contact):
            line.setReadOnly(not writes)

    def _wire(self) -> None:
        self.on.toggled.connect(self.show_preview)
        self.address.textChanged.connect(self._soon.start)
        self._soon.timeout.connect(self.show_preview)
        self.files.did.connect(self.did)
        self.files.did.connect(self.note.setText)
        self.files.key_changed.connect(self.show_key)

    def _lay_out(self) -> None:
        self.address.setMaxLength(LONGEST_ADDRESS + 20)
        self.address.setPlaceholderText("https://verify.example.org/")
        self.web_site.setPlaceholderText("https://www.example.org/")
        self.contact.setPlaceholderText("mentoring@example.org")
        self.form.addRow("", self.on)
        self.add(self.tr("&Address of the page"), self.address)
        self.add(self.tr("Your &web site"), self.web_site)
        self.add(self.tr("Questions &to"), self.contact)
        self.form.addRow(self.tr("Signing key"), self.key)
        self.form.addRow("", self._row(self.files.key_buttons))
        self.form.addRow(self.tr("For the web site"), self._row(self.files.web_buttons))
        self.preview.setAccessibleName(self.tr("A certificate as it would look"))
        self.preview.setFixedWidth(round(11.7 * _PREVIEW_DPI) + 2)
        self.preview.setMinimumHeight(round(8.5 * _PREVIEW_DPI))
        side = QVBoxLayout()
        for part in (self.preview, self.problem):
            side.addWidget(part)
        side.addStretch(1)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.removeItem(self.form)
            self.form.setParent(None)
            across = QHBoxLayout()
            across.setSpacing(20)
            across.addLayout(self.form, 1)
            across.addLayout(side)
            column.insertLayout(2, across)
        self.setMinimumWidth(980)

    def _row(self, buttons: tuple[QPushButton, ...]) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            line.addWidget(button)
        line.addStretch(1)
        return row
