import pytest

from caspibib.parse.normalizers.event import read_event
from tests.parse.normalizers.drafts import draft_of

EVENTS = [
    ("Казань, 5–7 мая 2015 г.", "Казань", "2015-05-05/2015-05-07", None),
    ("г. Омск, 29 мая – 2 июня 2021 г.", "Омск", "2021-05-29/2021-06-02", None),
    ("15–17 мая 2014; Томск", "Томск", "2014-05-15/2014-05-17", None),
    ("May 5–7, 2015, Baku, Azerbaijan", "Baku, Azerbaijan", "2015-05-05/2015-05-07", None),
    ("Lisbon, 12–14 June 2014", "Lisbon", "2014-06-12/2014-06-14", None),
    ("м. Львів, 18–19 квіт. 2018 р.", "Львів", "2018-04-18/2018-04-19", None),
    ("Samara, 22–24 iyunya 2021 g.", "Samara", "2021-06-22/2021-06-24", None),
    ("Уфа, 2015", "Уфа", "2015", None),
    ("Austin, TX, USA", "Austin, TX, USA", None, None),
    ("Delft, 30 May–1 June", "Delft, 30 May–1 June", None, None),
    ("IV Междунар. конф., Казань, 2015", "Казань", "2015", "IV Междунар. конф."),
    ("Symposium on Weather", None, None, "Symposium on Weather"),
]


@pytest.mark.parametrize(("written", "place", "date", "title"), EVENTS)
def test_events(written: str, place: str | None, date: str | None, title: str | None) -> None:
    values = read_event(draft_of("event", written)).values
    told = {key: str(value) for key, value in values.items()}
    expected = {"event_place": place, "event_date": date, "event_title": title}
    assert told == {key: value for key, value in expected.items() if value}
