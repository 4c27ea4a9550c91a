"""The end of a romanised reference: language, identifiers, address."""

from random import Random

from training.bsi.habits import Habits
from training.pieces import Piece, between
from training.western.blocks import areas, closed, doi_text, enclosed, field, note_of
from training.western.words import printed_date
from training.western.works import Work

_DATES = ("{D}.{M}.{y}", "{D}.{M}.{y}", "{d} {m} {y}", "{m} {d}, {y}", "{D}/{M}/{y}", "{D} {m} {y}")


def ended_reference(
    heading: list[Piece], body: list[Piece], work: Work, habits: Habits, choice: Random
) -> list[Piece]:
    """Heading and body with the note of the language and the identifiers after them."""
    opening, closing = habits.note_brackets
    note = field("language", note_of(work, choice, 0.45))
    if note and opening:
        note = enclosed(note, opening, closing)
    identifiers = _identifiers(work, habits, choice)
    reference = areas(heading, " ", body)
    stopped = closed(reference, habits.stop)
    before = reference if choice.random() < 0.15 and habits.note_brackets[0] else stopped
    if not identifiers:
        return _with_note(before if note else stopped, note, habits)
    if habits.note_last:
        return _with_note([*stopped, between(" "), *identifiers], note, habits)
    noted = _with_note(before, note, habits)
    return [*noted, between(" "), *identifiers] if note else [*stopped, between(" "), *identifiers]


def _with_note(pieces: list[Piece], note: list[Piece], habits: Habits) -> list[Piece]:
    if not note:
        return pieces
    noted = [*pieces, between(" "), *note]
    return closed(noted) if habits.note_stop else noted


def _identifiers(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    doi = field("DOI", doi_text(work, habits.doi))
    edn = _edn(choice) if choice.random() < 0.06 else []
    isbn = field("ISBN", f"ISBN {work.isbn}" if work.isbn and choice.random() < 0.5 else "")
    address: list[Piece] = []
    if work.kind in {"page", "news"} or (not doi and work.url and choice.random() < 0.3):
        address = _address(work, habits, choice)
    ordered = [edn, doi] if choice.random() < 0.5 else [doi, edn]
    found = areas(isbn, ". ", ordered[0], ". ", ordered[1], ". ", address)
    return closed(found) if choice.random() < 0.3 else found


def _edn(choice: Random) -> list[Piece]:
    code = "".join(choice.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(6))
    return field("EDN", choice.choice(["EDN: {}", "EDN {}", "EDN: {}", "EDN:{}"]).format(code))


def _address(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """«Available at: http://… (accessed 12.03.2019)»."""
    address = field("URL", habits.address.format(work.url) if work.url else "")
    if not address or choice.random() < 0.15:
        return address
    day = printed_date(work.accessed, choice.choice(_DATES), "en")
    seen = field("accessed", habits.accessed.format(day))
    return areas(address, " ", enclosed(seen, *choice.choice([("(", ")")] * 6 + [("[", "]")])))
