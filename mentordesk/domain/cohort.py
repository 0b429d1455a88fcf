"""What matching is told about an intake: plain frozen values, free of database and window."""

from dataclasses import dataclass, field

from mentordesk.domain.people import Role


@dataclass(frozen=True, slots=True)
class Candidate:
    """One application as matching sees it.

    `received` is the ISO moment that orders candidates (ties by application id). `stage` is the
    rank of the career stage from 0 (student). `named` are the application ids of wished partners
    in their order. `slots` are numbers 0..20 of the week's 21 slots (day x 3 + morning, afternoon,
    evening) in UTC. `utc_offset` is in minutes. `places` is 1 for a mentee. `elsewhere` are
    a mentor's mentees in other running intakes, already taken off `places`. `left_out` is somebody
    whom an earlier intake left without a partner. None or an empty tuple means: not answered.
    """

    application_id: int
    person_id: int
    role: Role
    name: str
    received: str
    ready: bool = True
    not_ready_because: str = ""
    topics: tuple[str, ...] = ()
    sector: str = ""
    sectors_worked: tuple[str, ...] = ()
    sectors_wanted: tuple[str, ...] = ()
    stage: int | None = None
    named: tuple[int, ...] = ()
    slots: tuple[int, ...] = ()
    city: str = ""
    state: str = ""
    country: str = ""
    wants_face_to_face: bool = False
    in_person_only: bool = False
    utc_offset: int | None = None
    modes: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    employer: str = ""
    text: str = ""
    places: int = 1
    conflicts: tuple[int, ...] = ()
    past_partners: tuple[int, ...] = ()
    left_out: bool = False
    elsewhere: int = 0


QUOTA_FIELDS: dict[str, str] = {
    "city": "city",
    "state": "state",
    "country": "country",
    "sector": "sector",
    "employer": "employer",
}
"""What a quota may look at: the field of a candidate, and how a sentence calls it."""


@dataclass(frozen=True, slots=True)
class Quota:
    """At most so many mentees whose `field` (of QUOTA_FIELDS) is `value` are placed."""

    field: str
    value: str
    at_most: int


@dataclass(frozen=True, slots=True)
class MatchSettings:
    """Weights and switches of one intake; what is not set is as it always was.

    `weights` are integers that sum to 100. `floor` is the lowest score accepted and
    `left_out_bonus` what somebody left out last time adds to the total, both 0..100.
    `most_mentors_used` and `raise_floor` (best worst pair) come before the total, in this order,
    and never cost a placed mentee. Of each line of `employer_aliases` and `topic_synonyms` all
    words mean the first. `parameters` are the numbers of criteria by "criterion.parameter".
    """

    weights: dict[str, int] = field(default_factory=dict)
    switched_off: frozenset[str] = frozenset()
    same_stage_allowed: bool = False
    floor: int | None = None
    most_mentors_used: bool = False
    raise_floor: bool = False
    left_out_bonus: int = 0
    quotas: tuple[Quota, ...] = ()
    employer_aliases: tuple[tuple[str, ...], ...] = ()
    topic_synonyms: tuple[tuple[str, ...], ...] = ()
    parameters: dict[str, tuple[int, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cohort:
    """Everything one match is computed from.

    Pins, bans and overrides are pairs (mentee application id, mentor application id); a pin stays,
    a ban forbids with its reason, an override sets the rules aside for that pair with its reason.
    `conflicts` of a candidate are person ids; `past_partners` too.
    """

    mentees: tuple[Candidate, ...]
    mentors: tuple[Candidate, ...]
    pins: tuple[tuple[int, int], ...] = ()
    bans: dict[tuple[int, int], str] = field(default_factory=dict)
    overrides: dict[tuple[int, int], str] = field(default_factory=dict)
    settings: MatchSettings = field(default_factory=MatchSettings)
