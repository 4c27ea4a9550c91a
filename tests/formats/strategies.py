"""Works with hostile values: what a scan, a web page or a bored author may put in a reference."""

from hypothesis import strategies as st

from caspibib.model import Date, Name, Reference, Work
from caspibib.model.reference import ITEM_TYPES

NASTY = (
    "{", "}", "{}", "}{", "\\", "\\\\", "%", "&", "#", "_", "$", "^", "~", "@", '"', "'", "''",
    "``", "--", "---", "<<", ",,", "?`", " and ", "and", "others", ",", "=", "family=x",
    "\\textbf{x", "$x^2$", "\\%", "\\{", "<i>&amp;</i>", "«„“”»", "🦊", "שלום", "\u202e",
    "\u00a0", "ё", "e\u0301", "и\u0306", "Россия", "де", "Ural", "1", "@article{x,", "\n", "\t",
    "\x00", "\x1f", "\u2028", "null", "#jan", "\ufdef", "\U0001ffff",
)  # fmt: skip
text = st.lists(st.sampled_from(NASTY) | st.text(max_size=5), min_size=1, max_size=6).map("".join)
names = st.lists(
    st.one_of(
        st.builds(Name, family=text, given=text),
        st.builds(Name, family=text, given=text, non_dropping_particle=text, suffix=text),
        st.builds(Name, family=text, given=text, dropping_particle=st.just("von")),
        st.builds(Name, family=text),
        st.builds(Name, given=text),
        st.builds(Name, literal=text),
        st.just(Name()),
    ),
    max_size=3,
)
dates = st.one_of(
    st.builds(Date.of, st.integers(1400, 2100)),
    st.builds(Date.of, st.integers(1400, 2100), st.integers(1, 12), st.integers(1, 28)),
    st.builds(Date.of, st.integers(-500, 20000), st.integers(0, 14)),
    st.builds(Date, date_parts=st.just(((2013,), (2014, 3))), circa=st.none() | st.just(True)),
    st.builds(Date, date_parts=st.just(((2013,),)), season=st.integers(1, 6)),
    st.builds(Date, date_parts=st.just(((1920,),)), circa=st.just(True)),
    st.builds(Date, literal=text),
    st.builds(Date, raw=text),
)
PLAIN = (
    "title", "title_short", "container_title", "collection_title", "volume", "issue", "number",
    "edition", "publisher", "publisher_place", "DOI", "URL", "ISBN", "ISSN", "note", "genre",
    "abstract", "keyword", "language", "medium", "page", "event_title", "number_of_volumes",
    "collection_number", "authority", "status", "annote", "scale",
)  # fmt: skip
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | text,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(text, inner, max_size=2),
    max_leaves=3,
)
references = st.fixed_dictionaries(
    {"type": st.sampled_from(sorted(ITEM_TYPES))},
    optional={
        **dict.fromkeys(PLAIN, text),
        **dict.fromkeys(("author", "editor", "translator", "illustrator"), names),
        **dict.fromkeys(("issued", "accessed", "event_date", "submitted"), dates),
        "categories": st.lists(text, max_size=2),
        "custom": st.dictionaries(
            st.sampled_from(("file", "eprint", "xyz", "month", "title-en", "Ключ")),
            json_values,
            max_size=2,
        ),
    },
).map(lambda fields: Reference(**fields))
works = st.dictionaries(
    st.sampled_from(("ru", "en", "kk", "ru-Latn-x-bsi", "und")),
    references,
    min_size=1,
    max_size=3,
).map(lambda versions: Work(versions=versions))
