"""Bad input of the commands on answers, files, choices and certificates' words."""

JULY = ("--intake", "2021 July")

BAD_OF_CHOICES: dict[str, tuple[str, ...]] = {
    "answer": ("{programme}", *JULY, "Nobody"),
    "answer to no question": ("{programme}", *JULY, "Ana Silva", "colour", "red"),
    "answer of no number": ("{programme}", *JULY, "Ana Silva", "years_experience", "many"),
    "answer given and cleared": ("{programme}", *JULY, "Ana Silva", "city", "Perth", "--clear"),
    "answer to no folder": ("{programme}", *JULY, "Ana Silva", "--json", "{nothing}/a.json"),
    "attach": ("{programme}", *JULY, "Nobody", "{text}"),
    "attach nothing": ("{programme}", *JULY, "Ana Silva", "{nothing}"),
    "attach a folder": ("{programme}", *JULY, "Ana Silva", "{folder}"),
    "keep-names": ("{programme}", "--intake", "1999"),
    "keep-names until before it ends": ("{programme}", *JULY, "--until", "2001-01-01"),
    "vocabulary": ("{text}",),
    "vocabulary of no such choice": ("{programme}", "sector", "--remove", "Bakeries"),
    "vocabulary of a choice twice": ("{programme}", "sector", "--add", "Public", "Public"),
    "vocabulary without a list": ("{programme}", "--add", "Prison"),
    "vocabulary to no folder": ("{programme}", "--json", "{nothing}/v.json"),
    "certificate-settings": ("{programme}", "--design", "Nonsense"),
    "certificate-settings of no field": ("{programme}", "--mentee-wording", "for {{{{nobody}}}}"),
    "certificate-conditions": ("{programme}", "--intake", "1999"),
    "take-along": ("{programme}", "--intake", "1999"),
    "take-along nobody": ("{programme}", *JULY, "--who", "Nobody"),
}
