"""Mutation testing of the checks (`make mutants`): does a test fail when a check is changed?

`python -m tools.mutation TOPIC…` changes those topics alone.

Each mutant changes one thing in one check: a comparison, an `and`, a `not`, a number, a guard, a
finding that is not given. First the examples of the rule pages judge it; what survives them is
judged by the tests, in a copy of the project. What survives both is printed, topic by topic.
"""

from __future__ import annotations

import ast
import copy
import importlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import recdsl
import recdsl.checks.running
from recdsl.checks.check_index import ROWS
from recdsl.checks.dispatch import Dispatch
from recdsl.checks.topics import CHECKS, checks_of
from tools.generate_rulebook import Example, pages

Change = Callable[[ast.AST], None]
ROOT = Path(__file__).parents[1]
SWAPS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
EXAMPLES = [(page.name, example) for page in pages() for example in page.examples]


def main() -> None:
    """Judge all mutants of all topics, and print the figures and the survivors."""
    wanted = [f"recdsl.checks.{name}" for name in sys.argv[1:]]
    topics = wanted or sorted({check.module for check in CHECKS})
    total, by_pages, left = 0, 0, 0
    for topic in topics:
        module = importlib.import_module(topic)
        source = Path(str(module.__file__)).read_text("utf-8")
        all_mutants = list(mutants(ast.parse(source)))
        survivors = [
            (what, ast.unparse(tree)) for what, tree in all_mutants if judged(module, tree)
        ]
        both = [what for what, source in survivors if tests_pass(topic, source)]
        figures = (
            f"{topic}: {len(all_mutants)}, {len(survivors)} past the pages, {len(both)} survive"
        )
        print("\n  ".join([figures, *both]), flush=True)
        total, by_pages, left = (
            total + len(all_mutants),
            by_pages + len(survivors),
            left + len(both),
        )
    print(f"{total} mutants; {total - by_pages} fail an example of a rule page,")
    print(f"{by_pages - left} more fail another test; {left} survive.")


def mutants(tree: ast.Module) -> Iterator[tuple[str, ast.Module]]:
    """Every tree with one change in a function, and what the change is."""
    for index, node in enumerate(ast.walk(tree)):
        for what, change in changes(node):
            mutant = copy.deepcopy(tree)
            twin = list(ast.walk(mutant))[index]
            change(twin)
            line = getattr(node, "lineno", 0)
            yield f"line {line}: {what}", ast.fix_missing_locations(mutant)


def changes(node: ast.AST) -> Iterator[tuple[str, Change]]:
    """What can be changed at one node."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in SWAPS:
        other = SWAPS[type(node.ops[0])]
        yield f"{ast.unparse(node)} with {other.__name__}", lambda twin: swap(twin, other)
    if isinstance(node, ast.BoolOp):
        other_bool = ast.Or if isinstance(node.op, ast.And) else ast.And
        yield f"{ast.unparse(node)} with {other_bool.__name__}", lambda twin: join(twin, other_bool)
    if isinstance(node, ast.If) and ast.unparse(node.test) != "TYPE_CHECKING":
        yield f"if {ast.unparse(node.test)}: always", lambda twin: decide(twin, outcome=True)
        yield f"if {ast.unparse(node.test)}: never", lambda twin: decide(twin, outcome=False)
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Yield):
        yield f"{ast.unparse(node)} not given", withhold
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        yield f"{node.value!r} plus 1", raise_by_one


def swap(node: ast.AST, other: type[ast.cmpop]) -> None:
    """Compare in another way."""
    assert isinstance(node, ast.Compare)
    node.ops[0] = other()


def join(node: ast.AST, other: type[ast.boolop]) -> None:
    """Join conditions in the other way."""
    assert isinstance(node, ast.BoolOp)
    node.op = other()


def decide(node: ast.AST, *, outcome: bool) -> None:
    """Let a condition have one outcome."""
    assert isinstance(node, ast.If)
    node.test = ast.Constant(outcome)


def withhold(node: ast.AST) -> None:
    """Give no finding here, in a function that still is a generator."""
    assert isinstance(node, ast.Expr)
    node.value = ast.IfExp(ast.Constant(value=False), node.value, ast.Constant(None))


def raise_by_one(node: ast.AST) -> None:
    """Take the next number."""
    assert isinstance(node, ast.Constant)
    assert isinstance(node.value, int | float)
    node.value += 1


def judged(module: ModuleType, tree: ast.Module) -> bool:
    """Whether a mutant survives the examples of the pages."""
    mutant = ModuleType(module.__name__)
    mutant.__file__ = module.__file__
    try:
        exec(compile(tree, "mutant", "exec"), mutant.__dict__)
    except Exception:  # noqa: BLE001 - a mutant that does not load is a dead one
        return False
    changed = {check.__name__: check for check in checks_of(mutant)}
    setattr(recdsl.checks.running, "DISPATCH", Dispatch(ROWS, changed))  # noqa: B010 - the module's own
    try:
        return all(holds(name, example) for name, example in EXAMPLES)
    except Exception:  # noqa: BLE001 - a mutant that raises is a dead one
        return False
    finally:
        setattr(recdsl.checks.running, "DISPATCH", Dispatch())  # noqa: B010


def holds(name: str, example: Example) -> bool:
    """Whether an example still shows what its page says."""
    file = "x.rec" if example.language == "rec" else "x.json"
    diagnostics = recdsl.lint(example.text, name=file, mode=example.mode)  # type: ignore[arg-type]
    spoken = {
        diagnostic.rule.name
        for diagnostic in diagnostics
        if diagnostic.severity != "info" or diagnostic.rule.name == name
    }
    return (name in spoken) if example.verdict == "breaks" else not spoken - {name}


def tests_pass(topic: str, source: str) -> bool:
    """Whether a mutant survives the tests, in a copy of the project."""
    with tempfile.TemporaryDirectory() as temporary:
        copied = Path(temporary) / "project"
        shutil.copytree(
            ROOT, copied, ignore=shutil.ignore_patterns(".*", "__pycache__", "dist", "build")
        )
        (copied / (topic.replace(".", "/") + ".py")).write_text(source, "utf-8")
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider"]
        environment = {"PYTHONPATH": str(copied), "PATH": "/usr/bin:/bin"}
        own = f"tests/checks/test_{topic.rpartition('.')[2]}.py"  # most fail there, and soon
        for tests in ([own], ["tests/checks", "tests/rules", "tests/engine"]):
            if not all((copied / test).exists() for test in tests):
                continue
            done = subprocess.run(
                [*command, *tests], cwd=copied, env=environment, capture_output=True, check=False
            )
            if done.returncode:
                return False
        return True


if __name__ == "__main__":
    main()
