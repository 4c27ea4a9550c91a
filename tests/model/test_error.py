from caspibib.model import CaspibibError


def test_message_is_problem_and_remedy() -> None:
    error = CaspibibError("a.pdf is not a text.", "Give a text.")
    assert str(error) == "a.pdf is not a text.\nGive a text."
    assert (error.problem, error.remedy) == ("a.pdf is not a text.", "Give a text.")
