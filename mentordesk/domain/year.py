"""Words of the year after matching: fees, events, hours, cases, letters, certificates."""

from enum import StrEnum


class FeeState(StrEnum):
    """A mentee's fee; it becomes due only by a confirmed pair."""

    DUE = "due"
    PAID = "paid"
    WAIVED = "waived"
    REFUND_QUESTION = "refund question"
    REFUNDED = "refunded"


class EventKind(StrEnum):
    """What is held."""

    ORIENTATION = "orientation webinar"
    WEBINAR = "monthly webinar"
    MEET_UP = "meet-up"


class Attendance(StrEnum):
    """How somebody took part in an event."""

    LIVE = "live"
    RECORDING = "recording"
    BOTH = "both"
    APOLOGIES = "apologies"
    UNKNOWN = "unknown"


class ContactMode(StrEnum):
    """How a pair met: length and mode are kept, never what was said."""

    VIDEO = "video call"
    PHONE = "phone"
    EMAIL = "email"
    IN_PERSON = "face to face"
    OTHER = "other"


class HoursKind(StrEnum):
    """What hours were spent on."""

    CONTACT = "contact"
    PREPARATION = "preparation"
    WEBINAR = "webinar"


class LetterState(StrEnum):
    """How far a letter has got; nothing leaves by itself."""

    DRAFTED = "drafted"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNCERTAIN = "uncertain"


class AcceptanceAnswer(StrEnum):
    """What one side of a pair said when it was asked whether it accepts."""

    ACCEPTED = "accepted"
    DECLINED = "declined"


class PaperKind(StrEnum):
    """What is written about a fee."""

    INVOICE = "invoice"
    RECEIPT = "receipt"
    CREDIT_NOTE = "credit note"


class DesignFileKind(StrEnum):
    """What a file of an association's own design is for."""

    BACKGROUND = "background"
    LOGO = "logo"
    SIGNATURE = "signature"
    FONT = "font"


class CertificateState(StrEnum):
    """Where a numbered certificate stands in the register."""

    ISSUED = "issued"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"


class CertificateEvent(StrEnum):
    """What happened to a certificate, as the register lists it."""

    ISSUED = "issued"
    PRINTED = "printed"
    SAVED = "saved"
    DRAFTED = "drafted"
    SENT = "sent"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"


HOURS_EXPECTED_OF_MENTEE = 3.0
"""Hours a month a mentee gives: one of contact and two of preparation (domain page, row 11)."""
HOURS_EXPECTED_OF_MENTOR = 1.0
"""Hours a month a mentor gives for each mentee (domain page, rows 10 and 11)."""
