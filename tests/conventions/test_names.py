"""A public function is called by what it does or returns, not by a bare preposition or participle."""

import ast

import pytest

from tests.conventions.source_files import python_files, with_paths

BARE = {"of", "take", "keep", "opened", "told", "asked", "found", "drawn", "shown"}


def bare_names(source: str) -> list[str]:
    """Return the functions of a source that say neither; a view's name is that of its endpoint."""
    functions = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))
    return [f"line {one.lineno}: {one.name}" for one in functions if one.name in BARE and not is_view(one)]


def is_view(function: ast.FunctionDef) -> bool:
    """Return whether a function answers an address: it is decorated with a route of a blueprint."""
    calls = [one.func for one in function.decorator_list if isinstance(one, ast.Call)]
    routes = {"route", "get", "post"}
    return any(isinstance(call, ast.Attribute) and call.attr in routes for call in calls)


def test_no_function_has_a_bare_name() -> None:
    assert with_paths({path: bare_names(path.read_text()) for path in python_files("booking", "tests")}) == []


@pytest.mark.parametrize(
    "source",
    [
        "def of(x): ...",
        "class Form:\n    def told(self): ...",
        "@cache\ndef found(): ...",
        "@bp.app_template_filter()\ndef shown(): ...",
    ],
)
def test_a_bare_name_is_found(source: str) -> None:
    assert bare_names(source)


@pytest.mark.parametrize("source", ["@bp.post('/told')\n@counsellor_only\ndef told(): ...", "def told_clients(): ..."])
def test_views_and_whole_names_pass(source: str) -> None:
    assert bare_names(source) == []
