"""The names of a PDF's fields as words."""

import re

_SAYS_NOTHING = re.compile(
    r"(text|textfield|text field|text box|textbox|undefined|field|check ?box|combo ?box|drop ?down"
    r"|list ?box|radio ?button|group|button|form|page|top ?most ?subform|#?subform|untitled"
    r"|input|question|q|row|table|fill|toggle)",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"^(txt|chk|cb|cbx|ddl|cmb|rb|rad|fld|tf|opt)\s+(?=\S)", re.IGNORECASE)


def words_of_name(name: str) -> str:
    """A field's name as words: "form1[0].txtFirstName[0]" is "First Name"; "Text1" says nothing."""
    words = []
    for part in re.sub(r"\[\d+\]", "", name).split("."):
        plain = re.sub(r"(?<=[a-z])(?=[A-Z])|[_\-]+", " ", part)
        plain = _PREFIX.sub("", plain)
        plain = re.sub(r"\s*\d+$", "", plain).strip()
        if plain and not _SAYS_NOTHING.fullmatch(plain):
            words.append(plain)
    return " ".join(words)
