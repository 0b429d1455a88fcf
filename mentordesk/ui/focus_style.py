"""How the focus is seen: the last part of the style sheet, filled with the tokens like the others.

What is blue already shows it by a second line in the colour of its words, what scrolls by a line
around it, which is there unseen before, so that nothing moves.
"""

FOCUS = """
QPushButton:focus, QToolButton:focus {{ border: 2px solid {accent}; }}
QPushButton:focus {{ padding: 0 11px; }} QDialog QPushButton:focus {{ padding: 0 15px; }}
QPushButton[look="primary"]:focus, QDialog QPushButton:default:focus {{
  border: 3px double {on_accent}; padding: 0 14px; }}
QDialog QPushButton[look="close"]:default:focus {{ border: 2px solid {accent};
  padding: 0 15px; }}
QPushButton[look="link"]:focus {{ border: none; padding: 0; background: {accent_tint};
  border-radius: {round_s}px; text-decoration: underline; }}
QPushButton[look="chip"]:focus {{ border: 2px solid {accent}; padding: 0 9px; min-height: 20px; }}
QPushButton[look="chip"]:checked:focus {{ border: 2px solid {accent_deep}; }}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; }}
QCheckBox::indicator:focus, QCheckBox::indicator:checked:focus {{ border: 2px solid {ink};
  width: 14px; height: 14px; }}
QRadioButton::indicator:focus {{ border: 2px solid {ink}; width: 12px; height: 12px; }}
QRadioButton::indicator:checked:focus {{ border: 5px solid {ink}; width: 6px; height: 6px; }}
QTabBar::tab:selected:focus {{ border: 2px solid {accent}; border-radius: {round_m}px;
  padding: 6px 12px; }}
QTabBar#tabs::tab:selected:focus {{ border: 2px solid {accent};
  border-bottom: 3px solid {accent}; padding: 6px 10px; color: {ink}; }}
QScrollArea {{ border: 1px solid transparent; }}
QScrollArea:focus, QTextBrowser:focus, QFrame#board\\.compare:focus {{
  border: 1px solid {accent}; }}
"""
