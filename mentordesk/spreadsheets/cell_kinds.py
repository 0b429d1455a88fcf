"""What a short cell is by its own words: a form of address, a time zone, a language, a degree."""

import re

_LANGUAGES = (
    "afrikaans albanian amharic arabic armenian auslan bengali bosnian bulgarian burmese cantonese"
    " catalan chinese croatian czech danish dari dutch english estonian farsi fijian filipino"
    " finnish flemish french gaelic german greek gujarati hausa hebrew hindi hungarian icelandic"
    " igbo indonesian irish italian japanese kannada khmer korean lao latvian lithuanian macedonian"
    " malay malayalam mandarin maltese maori marathi mongolian nepali norwegian pashto persian"
    " polish portuguese punjabi romanian russian samoan serbian shona sinhala slovak slovenian"
    " somali sotho spanish swahili swedish tagalog tamil telugu thai tongan tswana turkish"
    " ukrainian urdu vietnamese welsh xhosa yoruba zulu"
)
_LANGUAGE = rf"({'|'.join(_LANGUAGES.split())})"
_BETWEEN = r"[\s,;/&+|]|\band\b|\([^)]*\)|\b(native|fluent|basic|good|some|spoken|written|only)\b"
ADDRESSED = re.compile(
    r"(mr|mrs|ms|miss|mx|dr|prof(essor)?|rev(erend|d)?|fr|sr|sir|dame|herr|frau)\.?", re.IGNORECASE
)
"""Mr, Mrs, Dr..."""
ZONE = re.compile(
    r"(utc|gmt)\s*([+\u2212-]\s*\d{1,2}(:?\d\d)?)?|[A-Z]{1,3}[SD]T|[A-Za-z]+/[A-Z][A-Za-z_/]+"
    r"|(eastern|central|mountain|pacific|atlantic|western|hawaii|alaska)"
    r"( (standard|daylight))?( time)?",
    re.IGNORECASE,
)
LANGUAGES = re.compile(rf"\W*{_LANGUAGE}(({_BETWEEN})+{_LANGUAGE})*({_BETWEEN})*\W*", re.IGNORECASE)
"""A cell made of nothing but languages."""
DEGREE = re.compile(
    r"\b(b\.?(a|sc|ed|eng|com|n|mus|arch|tech|pharm|vsc|app)|m\.?(a|sc|ed|eng|com|phil|lis|ba|usic)"
    r"|ph\.?d|llb|llm|mbbs|mba|mlis|mmid|bmid|hons|honours|bachelors?|masters?|doctorate|diploma"
    r"|(post ?)?graduate (certificate|diploma)|licentiate|certificate (i|v|in)+)\b",
    re.IGNORECASE,
)
PAYER = re.compile(
    r"(me|myself|self|self[ -]?funded|personally|i (do|will|am paying)|(by )?my(self| own)?"
    r"( (employer|company|firm|organi[sz]ation|workplace|school|hospital|library|department))?"
    r"|(the )?(employer|company))[.!]?",
    re.IGNORECASE,
)
"""Who pays, in a word or two: the applicant or whoever employs them."""
