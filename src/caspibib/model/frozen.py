"""The base of every model: immutable, and strict about its fields."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """An immutable record; a stage of the pipeline gives a new one, never a changed one."""

    model_config = ConfigDict(frozen=True, extra="forbid")
