"""The base of the models that are CSL-JSON."""

from typing import Any, Final

from pydantic import (
    AliasGenerator,
    ConfigDict,
    SerializerFunctionWrapHandler,
    model_serializer,
)

from caspibib.model.frozen import Frozen

_UNDERSCORED: Final = frozenset({"archive_collection", "archive_location"})


def csl_name(field: str) -> str:
    """CSL's spelling of a Python field name: ``container_title`` is ``container-title``.

    CSL itself writes two variables with an underscore.
    """
    return field if field in _UNDERSCORED else field.replace("_", "-")


class CslModel(Frozen):
    """A record whose dump by alias is CSL-JSON 1.0.2."""

    model_config = ConfigDict(
        alias_generator=AliasGenerator(alias=csl_name),
        validate_by_name=True,
        validate_by_alias=True,
    )

    @model_serializer(mode="wrap")
    def _without_empty(self, dump: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """CSL-JSON says nothing of a variable that is not there, and knows no tuples."""
        return {key: _lists(value) for key, value in dump(self).items() if not _is_empty(value)}


def _is_empty(value: Any) -> bool:
    return value is None or (isinstance(value, str | tuple | list | dict) and not value)


def _lists(value: Any) -> Any:
    return [_lists(item) for item in value] if isinstance(value, tuple) else value
