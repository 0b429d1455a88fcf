"""The closed vocabulary of letters: each field, its group in the menu, and what it says."""

GROUPS: dict[str, dict[str, str]] = {
    "The programme": {
        "programme": "the programme's name",
        "organisation": "the association's name",
        "intake": "the intake's name",
        "closes": "the last day for applications",
        "notify_by": "the day by which partners are told",
        "starts": "the intake's first day",
        "ends": "the intake's last day",
        "today": "the day the letter is written",
    },
    "The reader": {
        "name": "the name the recipient goes by",
        "full_name": "the recipient's full name",
        "role": "mentee or mentor",
        "received": "the day the application came",
        "missing_items": "what the application still needs, one a line",
        "membership": "a sentence about the reader's membership; empty for current members",
        "answers": "what is on record about the reader, one a line; nothing sensitive",
        "unmatched_reason": "why no partner was found",
        "standing_reason": "why an application stands where it does",
        "hours": "a sentence with the hours logged",
        "certificate_number": "the number in the register",
        "affiliation": "what a speaker belongs to",
    },
    "The partner": {
        "partner_name": "the partner's full name",
        "partner_role": "what the partner is: mentor or mentee",
        "partner_profile": "what the partner shares, one a line",
        "match_reasons": "why the two were matched, one a line",
        "first_contact_due": "the day by which the mentee writes",
        "months": "how long the pair has been together at a check-in",
    },
    "The fee": {
        "fee": "a sentence about the mentee's fee; empty for mentors and without a fee",
        "fee_amount": "the fee with its currency, where one is due or was paid",
        "fee_due": "the day the fee is due",
        "fee_settled": "the day the fee was paid or refunded",
        "fee_reference": "the purchase order or reference of the fee",
    },
    "The resource": {
        "resource_title": "what is handed out: its title and edition",
        "resource_place": "that it is attached, or its link",
    },
    "The event": {
        "event_title": "the event's title",
        "event_day": "its day",
        "event_clock": "its time and zone",
        "event_local": "its time in the recipient's own zone, where that differs",
        "event_place": "its city, for a meet-up",
        "event_link": "its link",
        "event_speakers": "who speaks: With A and B",
        "event_recording": "the link of its recording",
        "event_news": "that it was moved or cancelled; empty otherwise",
    },
}
VOCABULARY: dict[str, str] = {
    field: words for group in GROUPS.values() for field, words in group.items()
}
ONE_A_LINE = frozenset({"missing_items", "partner_profile", "match_reasons", "answers"})
"""The only values of several lines; each of their lines is tidied where it is made."""
