"""Numbers with their nouns, as the history, reports and the command line say them."""


def how_many(count: float, one: str, several: str = "") -> str:
    """A number with its noun: "1 letter", "2 letters", "no" being 0; hours have decimals.

    The words to translate are found in the code (packaging/extraction.py): write both nouns out
    as literals, within an f-string.
    """
    return f"{count if isinstance(count, int) else f'{count:g}'} " + (
        one if count == 1 else several or f"{one}s"
    )
