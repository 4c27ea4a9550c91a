"""The one exception that a user meets."""


class CaspibibError(Exception):
    """Something that cannot be read or written at all.

    Everything less than that is a value with a position, not an exception.
    """

    def __init__(self, problem: str, remedy: str) -> None:
        """Say what is wrong (``problem``) and what the reader can do about it (``remedy``)."""
        super().__init__(f"{problem}\n{remedy}")
        self.problem = problem
        self.remedy = remedy
