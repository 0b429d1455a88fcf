"""The style sheet, made from the tokens. Looks are asked for by name: setProperty("look", "card").

Looks: frames `card`, `pane`, `sheet`, `bar`, `drop`; buttons `primary`, `quiet`, `chip`, `link`;
labels `title`, `heading`, `soft`, `small`, `figure`, `badge`, `good`, `warn`, `bad`.
"""

from mentordesk.resources import resource
from mentordesk.ui import tokens as t
from mentordesk.ui.direction import from_the_right
from mentordesk.ui.focus_style import FOCUS
from mentordesk.ui.tokens import Tokens

_FRAMES = """
QMainWindow, QDialog {{ background: {window}; }}
QToolTip {{ background: {surface}; color: {ink}; border: 1px solid {line}; padding: 4px 6px; }}
*[look="card"] {{ background: {surface}; border: 1px solid {line}; border-radius: {round_l}px; }}
*[look="pane"] {{ background: {surface}; border: none; }}
*[look="bar"] {{ background: {surface}; border: none; border-bottom: 1px solid {line}; }}
*[look="plainbar"] {{ background: {window}; border: none; }}
*[look="drop"] {{ background: {sunken}; border: 1px dashed {line_strong};
  border-radius: {round_m}px; }}
*[look="desk"] {{ background: {desk}; border: none; }}
*[look="rule"] {{ background: {line}; border: none; max-height: 1px; min-height: 1px; }}
QScrollArea, QScrollArea > QWidget > QWidget[look="page"] {{ background: transparent;
  border: none; }}
QScrollArea[look="sheet"] {{ background: {surface}; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:horizontal {{ width: 1px; }} QSplitter::handle:vertical {{ height: 1px; }}
QStatusBar {{ background: {surface}; color: {ink_soft}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QMenuBar {{ background: {window}; color: {ink}; padding: 2px 4px; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: {round_s}px; background: transparent; }}
QMenuBar::item:selected {{ background: {accent_tint}; }}
QMenu {{ background: {surface}; color: {ink}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 10px; border-radius: {round_s}px; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::item:selected {{ background: {accent_tint}; }}
QMenu::item:disabled {{ color: {line_strong}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 6px; }}
"""

_TEXTS = """
QLabel {{ color: {ink}; background: transparent; }}
QLabel[look="title"] {{ font-size: {title}pt; font-weight: 600; }}
QLabel[look="heading"] {{ font-size: {heading}pt; font-weight: 600; }}
QLabel[look="strong"] {{ font-weight: 600; }}
QLabel[look="figure"] {{ font-size: {figure}pt; font-weight: 600; }}
QLabel[look="number"] {{ font-size: {number}pt; font-weight: 600; }}
QLabel[look="tint_accent"] {{ background: {accent_tint}; border-radius: 8px; }}
QLabel[look="tint_warn"] {{ background: {warn_tint}; border-radius: 8px; }}
QLabel[look="tint_good"] {{ background: {good_tint}; border-radius: 8px; }}
QLabel[look="tint_ink_soft"] {{ background: {sunken}; border-radius: 8px; }}
QLabel[look="soft"] {{ color: {ink_soft}; }}
QLabel[look="small"] {{ color: {ink_soft}; font-size: {small}pt; }}
QLabel[look="link"] {{ color: {accent}; }}
QLabel[look="good"] {{ color: {good}; }} QLabel[look="warn"] {{ color: {warn}; }}
QLabel[look="bad"] {{ color: {bad}; }}
QLabel[look="badge"] {{ background: {sunken}; color: {ink_soft}; border-radius: 8px;
  padding: 1px 8px; font-size: {small}pt; }}
"""

_BUTTONS = """
QPushButton, QToolButton {{ background: {surface}; color: {ink}; border: 1px solid {line};
  border-radius: {round_m}px; padding: 0 12px; min-height: {control}px; }}
QPushButton, QToolButton {{ outline: none; }}
QToolButton {{ padding: 0 6px; }}
QToolButton[look="icon"] {{ min-width: {control}px; max-width: {tall}px; max-height: {tall}px;
  padding: 0; }}
QPushButton:hover, QToolButton:hover {{ background: {accent_tint}; border-color: {accent}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {sunken}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {line_strong}; border-color: {line};
  background: {window}; }}
QDialog QPushButton {{ padding: 0 16px; }}
QPushButton[look="primary"], QDialog QPushButton:default {{ background: {accent};
  color: {on_accent}; border: 1px solid {accent}; font-weight: 500; padding: 0 16px; }}
QPushButton[look="primary"]:hover {{ background: {accent_hover}; }}
QDialog QPushButton[look="close"]:default {{ background: {surface}; color: {ink};
  border: 1px solid {line}; font-weight: 400; }}
QDialog QPushButton[look="close"]:hover {{ background: {accent_tint}; border-color: {accent}; }}
QPushButton[look="primary"]:disabled, QDialog QPushButton:default:disabled {{
  background: {sunken}; color: {line_strong}; border-color: {line}; }}
*[look="quiet"] {{ background: transparent; border-color: transparent; }}
*[look="chooser"] {{ background: {window}; padding: 0 10px; text-align: left; }}
QPushButton[look="link"] {{ background: transparent; border: none; color: {accent};
  padding: 0; text-align: left; min-height: 20px; }}
QPushButton[look="link"]:hover {{ text-decoration: underline; }}
QPushButton[look="chip"] {{ background: {sunken}; color: {ink_soft}; border: 1px solid {sunken};
  border-radius: 12px; min-height: 22px; padding: 0 10px; }}
QPushButton[look="chip"]:hover {{ border-color: {accent}; }}
QPushButton[look="chip"]:checked {{ background: {accent_tint}; color: {accent};
  border-color: {accent}; font-weight: 600; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{ image: none; width: 0; }}
"""

_INPUTS = """
QLineEdit, QComboBox, QDateEdit, QDateTimeEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit {{
  background: {field}; color: {ink}; border: 1px solid {line_strong}; border-radius: {round_m}px;
  padding: 0 8px; min-height: {control}px; selection-background-color: {accent};
  selection-color: {on_accent}; }}
QDateTimeEdit, QSpinBox, QDoubleSpinBox {{ max-height: {tall}px; }}
QComboBox {{ padding-left: 10px; }} QComboBox:editable {{ padding-left: 8px; }}
QComboBox[look="cell"] {{ margin: 2px 11px 3px 0; border-color: {line}; }}
QComboBox[look="cell"]:focus {{ border-color: {accent}; }}
QLineEdit QToolButton {{ background: transparent; border: none; padding: 0; min-height: 0; }}
QTableView QLineEdit, QTreeView QLineEdit {{ min-height: 0; border-radius: 0; padding: 0 4px; }}
QPlainTextEdit {{ padding: 4px 6px; }}
QInputDialog QLineEdit, QInputDialog QComboBox {{ min-width: 400px; }}
QPlainTextEdit[look="lines"] {{ min-height: 3.6em; }}
QTextBrowser {{ background: {surface}; color: {ink}; border: 1px solid {line};
  border-radius: {round_l}px; padding: 12px 16px; }}
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QDateTimeEdit:focus, QSpinBox:focus,
QDoubleSpinBox:focus, QPlainTextEdit:focus {{ border: 2px solid {accent}; padding-left: 7px; }}
QComboBox:focus {{ padding-left: 9px; }} QComboBox:editable:focus {{ padding-left: 7px; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {line_strong}; border-color: {line}; }}
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down {{ border: none;
  width: 24px; }}
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {{
  image: url("{icons}/chevron-down-{theme}.svg"); width: 12px; height: 12px; }}
QSpinBox::up-button, QDoubleSpinBox::up-button, QTimeEdit::up-button, QSpinBox::down-button,
QDoubleSpinBox::down-button, QTimeEdit::down-button {{ border: none; width: 20px; }}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QTimeEdit::up-arrow {{
  image: url("{icons}/chevron-up-{theme}.svg"); width: 10px; height: 10px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QTimeEdit::down-arrow {{
  image: url("{icons}/chevron-down-{theme}.svg"); width: 10px; height: 10px; }}
QComboBox QAbstractItemView {{ background: {surface}; border: 1px solid {line}; color: {ink};
  selection-background-color: {accent_tint}; selection-color: {ink}; outline: none; }}
QCheckBox, QRadioButton {{ color: {ink}; spacing: 8px; background: transparent; }}
QCheckBox::indicator, QTableView::indicator, QTreeView::indicator, QListView::indicator {{
  width: 16px; height: 16px; border: 1px solid {line_strong}; border-radius: {round_s}px;
  background: {surface}; }}
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked {{
  background: {accent}; border-color: {accent}; image: url("{icons}/check-{theme}.svg"); }}
QCheckBox::indicator:indeterminate, QTableView::indicator:indeterminate {{
  background: {accent}; border-color: {accent}; image: url("{icons}/minus-{theme}.svg"); }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {line_strong};
  border-radius: 8px; background: {surface}; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {accent};
  background: {on_accent}; }}
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit {{ background: transparent; border: none;
  padding: 0 0 0 8px; min-height: 0; }}
QSlider:horizontal {{ min-height: 22px; }}
QSlider::groove:horizontal {{ background: {line}; height: 4px; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {bar}; border-radius: 2px; }}
QSlider::sub-page:horizontal:disabled {{ background: {line}; }}
QSlider::handle:horizontal {{ background: {surface}; border: 2px solid {bar}; width: 12px;
  margin: -6px 0; border-radius: 8px; }}
QSlider::handle:horizontal:focus, QSlider::handle:horizontal:hover {{ background: {accent}; }}
QSlider::handle:horizontal:disabled {{ border-color: {line_strong}; background: {window}; }}
QProgressBar {{ background: {sunken}; border: none; border-radius: 4px; max-height: 8px;
  min-height: 8px; text-align: center; color: transparent; }}
QProgressBar::chunk {{ background: {bar}; border-radius: 4px; }}
"""

_VIEWS = """
QTabBar#tabs {{ background: {window}; qproperty-drawBase: 0; }}
QTabBar#tabs::tab {{ background: transparent; color: {ink_soft}; border: none;
  border-bottom: 3px solid transparent; border-top-left-radius: {round_m}px;
  border-top-right-radius: {round_m}px; padding: 8px 12px 6px 12px; margin: 5px 2px 0 2px; }}
QTabBar#tabs::tab:hover {{ background: {sunken}; }}
QTabBar#tabs::tab:selected {{ background: {accent_tint}; color: {ink}; font-weight: 600;
  border-bottom: 3px solid {accent}; }}
QTabBar::tab {{ background: transparent; color: {ink_soft}; border: none; padding: 8px 14px;
  border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {ink}; font-weight: 600; border-bottom: 2px solid {accent}; }}
QTabBar::tab:hover {{ color: {accent}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QListWidget::item {{ padding: 7px 8px; border-radius: {round_m}px; }}
QSplitter[look="gap"]::handle {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QTableCornerButton::section {{ background: {surface}; border: none;
  border-bottom: 1px solid {line}; }}
QTableView, QTreeView, QListView {{ background: {surface}; color: {ink};
  border: 1px solid transparent;
  gridline-color: {sunken}; selection-background-color: {accent_tint};
  selection-color: {ink}; outline: none; alternate-background-color: {window}; }}
QTableView::item {{ border-bottom: 1px solid {sunken}; padding: 0 8px; }}
QTableView::item:selected, QListView::item:selected {{ background: {accent_tint}; color: {ink}; }}
QTableView:focus, QListView:focus, QTreeView:focus {{ border: 1px solid {accent}; }}
QTreeView::item {{ border-bottom: 1px solid {sunken}; padding: 4px 2px; }}
QTreeWidget::item {{ padding: 4px 8px; }}
QTreeView::item:selected {{ background: {accent_tint}; color: {ink}; }}
QTreeView::branch {{ background: transparent; border-image: none; }}
QTreeView::branch:has-children:closed {{ image: url("{icons}/chevron-right-{theme}.svg"); }}
QTreeView::branch:has-children:open {{ image: url("{icons}/chevron-down-{theme}.svg"); }}
QHeaderView {{ background: {surface}; border: none; }}
QHeaderView::section {{ background: {surface}; color: {ink_soft}; border: none;
  border-bottom: 1px solid {line}; padding: 6px 11px; font-weight: 600; }}
QHeaderView::down-arrow {{ image: url("{icons}/chevron-down-{theme}.svg"); width: 11px;
  subcontrol-position: center right; right: 4px; }}
QHeaderView::up-arrow {{ image: url("{icons}/chevron-up-{theme}.svg"); width: 11px;
  subcontrol-position: center right; right: 4px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {line}; border-radius: 4px; margin: 2px; min-height: 28px;
  min-width: 28px; }}
QScrollBar::handle:hover {{ background: {line_strong}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def style_sheet(tokens: Tokens, points: float) -> str:
    """The whole style sheet for one theme; `points` is the size of the application's font."""
    values: dict[str, object] = tokens._asdict() | {
        "round_s": t.RADIUS_S,
        "round_m": t.RADIUS_M,
        "round_l": t.RADIUS_L,
        "control": t.CONTROL_HEIGHT,
        "tall": max(t.CONTROL_HEIGHT, round(points * 2.4)),
        "title": round(points * t.SCALE_TITLE, 1),
        "heading": round(points * t.SCALE_HEADING, 1),
        "figure": round(points * t.SCALE_FIGURE, 1),
        "number": round(points * 1.5, 1),
        "small": round(points * t.SCALE_SMALL, 1),
        "field": tokens.window,
        "theme": "dark" if tokens.dark else "light",
        "icons": resource("icons").as_posix(),
    }
    rules = _FRAMES + _TEXTS + _BUTTONS + _INPUTS + _VIEWS + FOCUS
    if from_the_right():  # a slider is filled from where it begins, which Qt does not turn round
        rules = rules.replace("QSlider::sub-page", "QSlider::add-page")
    return rules.format(**values)
