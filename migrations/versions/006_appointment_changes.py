"""What acts have changed of an appointment stands in a table of its own, with what was before.

What the eight columns still know is carried over: what is complete can be undone within its five minutes, the rest is
shown. When and by whom comes from the audit trail where the columns do not say it.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "006"
down_revision = "005"

KINDS = ("entered", "moved", "length", "interpreter", "cancelled", "recorded")
HOLDERS = ("client", "helper", "shown")
INTERPRETING = ("not_needed", "brings", "asked", "arranged", "not_found")
STATUSES = ("booked", "arrived", "done", "missed", "cancelled")
WINDOW = timedelta(minutes=5)
INSTANT = sa.DateTime(timezone=True)
INSTANTS = ("moved_at", "moved_from_at", "moved_from_until_at", "cancelled_at")
FLAGS = ("moved_with_card", "taken_back_with_card")
OF_INTERPRETER = ("interpreter arranged", "no interpreter found", "interpreter asked again")

before = sa.table(
    "appointments",
    *(sa.column(name, sa.Integer) for name in ("id", "counsellor_id", "revision")),
    *(sa.column(name, sa.String) for name in ("uid", "status", "channel", "interpreting", "network", "name")),
    *(sa.column(name, sa.String) for name in ("changed_by", "moved_from_interpreting")),
    *(sa.column(name, INSTANT) for name in ("starts_at", "ends_at", "created_at", "shown_changed_at", *INSTANTS)),
    *(sa.column(name, sa.Boolean) for name in FLAGS),
)
changes = sa.table(
    "appointment_changes",
    *(sa.column(name, sa.Integer) for name in ("id", "appointment_id", "before_counsellor_id")),
    *(sa.column(name, sa.String) for name in ("batch", "kind", "holder", "before_interpreting", "before_status")),
    *(sa.column(name, INSTANT) for name in ("changed_at", "undoable_until", "undone_at")),
    *(sa.column(name, INSTANT) for name in ("before_starts_at", "before_ends_at")),
    sa.column("undone_with_card", sa.Boolean),
)
audit = sa.table(
    "audit_entries",
    sa.column("id", sa.Integer),
    sa.column("happened_at", INSTANT),
    *(sa.column(name, sa.String) for name in ("appointment_uid", "act", "by")),
)
# Who did it and when, by the act's name; of each only the last is known.
Deeds = dict[str, tuple[datetime, str]]
Row = dict[str, Any]


def upgrade() -> None:
    op.create_table(
        "appointment_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("appointment_id", sa.Integer(), nullable=False),
        sa.Column("batch", sa.String(), nullable=True),
        sa.Column("kind", _word("changekind", *KINDS), nullable=False),
        sa.Column("holder", _word("holder", *HOLDERS), nullable=True),
        sa.Column("changed_at", INSTANT, nullable=False),
        sa.Column("undoable_until", INSTANT, nullable=True),
        sa.Column("undone_at", INSTANT, nullable=True),
        sa.Column("undone_with_card", sa.Boolean(), nullable=False),
        sa.Column("before_starts_at", INSTANT, nullable=True),
        sa.Column("before_ends_at", INSTANT, nullable=True),
        sa.Column("before_counsellor_id", sa.Integer(), nullable=True),
        sa.Column("before_interpreting", _word("interpreting", *INTERPRETING), nullable=True),
        sa.Column("before_status", _word("status", *STATUSES), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointments.id"],
            name=op.f("fk_appointment_changes_appointment_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["before_counsellor_id"],
            ["counsellors.id"],
            name=op.f("fk_appointment_changes_before_counsellor_id"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment_changes")),
    )
    op.create_index(op.f("ix_appointment_changes_appointment_id"), "appointment_changes", ["appointment_id"])
    if found := list(_carried_over()):
        op.bulk_insert(changes, found)
    with op.batch_alter_table("appointments") as appointments:
        appointments.drop_constraint(op.f("ck_appointments_holder"), type_="check")
        for name in (*INSTANTS, *FLAGS, "changed_by", "moved_from_interpreting"):
            appointments.drop_column(name)


def downgrade() -> None:
    with op.batch_alter_table("appointments") as appointments:
        for name in INSTANTS:
            appointments.add_column(sa.Column(name, INSTANT, nullable=True))
        appointments.add_column(sa.Column("changed_by", sa.String(length=20), nullable=True))
        appointments.add_column(sa.Column("moved_from_interpreting", sa.String(), nullable=True))
        for name in FLAGS:
            appointments.add_column(sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
        appointments.create_check_constraint(op.f("ck_appointments_holder"), sa.column("changed_by").in_(HOLDERS))
    with op.batch_alter_table("appointments") as appointments:
        for name in FLAGS:
            appointments.alter_column(name, server_default=None)
    _carry_back()
    op.drop_table("appointment_changes")


def _word(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=20)


def _carried_over() -> Iterator[Row]:
    """Yield what is known of each appointment that was not taken back, the first change to the last."""
    deeds, batches = _deeds(), defaultdict(lambda: uuid4().hex)
    for one in op.get_bind().execute(sa.select(before).order_by(before.c.created_at, before.c.id)).all():
        if one.name is not None:
            yield from _of_one(one, deeds[one.uid], batches)


def _deeds() -> defaultdict[str, Deeds]:
    found: defaultdict[str, Deeds] = defaultdict(dict)
    rows = op.get_bind().execute(sa.select(audit).where(audit.c.appointment_uid.is_not(None)).order_by(audit.c.id))
    for row in rows:
        found[row.appointment_uid][row.act] = row.happened_at, row.by
    return found


def _of_one(one: sa.Row[Any], deeds: Deeds, batches: dict[Any, str]) -> Iterator[Row]:
    if one.channel == "desk":
        until = one.created_at + WINDOW if one.revision == 0 else None
        yield _change(one, "entered", one.created_at, until)
    if one.moved_from_at is not None:
        yield _moved(one, deeds)
    if one.moved_from_until_at is not None and one.moved_from_interpreting is None:
        kept = {"before_starts_at": one.starts_at, "before_ends_at": one.moved_from_until_at}
        yield _change(one, "length", *_desk_times(one, deeds, "length changed"), **_as_it_is(one) | kept)
    if one.moved_from_until_at is None and one.moved_from_interpreting is not None:
        kept = {"before_interpreting": one.moved_from_interpreting}
        yield _change(one, "interpreter", *_desk_times(one, deeds, *OF_INTERPRETER), **_as_it_is(one) | kept)
    yield from _given_up(one, deeds, batches)
    if one.status == "missed":
        yield _change(one, "recorded", _last(one, deeds, "missed")[0], None, **_as_it_is(one))


def _given_up(one: sa.Row[Any], deeds: Deeds, batches: dict[Any, str]) -> Iterator[Row]:
    if one.taken_back_with_card and one.status != "cancelled":
        (at, by), (undone_at, _by) = _last(one, deeds, "cancelled"), _last(one, deeds, "cancellation taken back")
        undone = {"undone_at": undone_at, "undone_with_card": True}
        yield _change(one, "cancelled", at, None, holder=_holder(by), **_as_it_is(one) | undone)
    if one.status == "cancelled":
        at, until = one.cancelled_at or _last(one, deeds, "cancelled")[0], None
        if one.cancelled_at is not None:
            until = at + WINDOW
        is_group = one.changed_by is None and one.network is not None and one.cancelled_at is not None
        batch = batches[one.network, one.cancelled_at] if is_group else None
        yield _change(one, "cancelled", at, until, holder=one.changed_by, batch=batch, **_as_it_is(one))


def _moved(one: sa.Row[Any], deeds: Deeds) -> Row:
    """Return the last move: whole if it is what the desk did last, else what is left of it."""
    is_whole = one.moved_from_until_at is not None and one.moved_from_interpreting is not None
    kept: Row = {"before_starts_at": one.moved_from_at, "before_counsellor_id": one.counsellor_id}
    if is_whole:
        kept |= {"before_ends_at": one.moved_from_until_at, "before_interpreting": one.moved_from_interpreting}
        return _change(one, "moved", *_desk_times(one, deeds, "moved"), **kept)
    at, by = _last(one, deeds, "moved")
    return _change(one, "moved", at, None, holder="shown" if one.moved_with_card else _holder(by), **kept)


def _desk_times(one: sa.Row[Any], deeds: Deeds, *acts: str) -> tuple[datetime, datetime | None]:
    """Return when the desk did it, and until when that can be undone: not after anything else."""
    if one.moved_at is not None:
        return one.moved_at, one.moved_at + WINDOW
    return _last(one, deeds, *acts)[0], None


def _last(one: sa.Row[Any], deeds: Deeds, *acts: str) -> tuple[datetime, str]:
    """Return when one of these acts was done last, and by whom; without a note when a calendar was told of it."""
    return max((deeds[act] for act in acts if act in deeds), default=(one.shown_changed_at, ""))


def _holder(by: str) -> str | None:
    return by if by in HOLDERS else None


def _as_it_is(one: sa.Row[Any]) -> Row:
    """Return what the act has left as it was."""
    return {
        "before_starts_at": one.starts_at,
        "before_ends_at": one.ends_at,
        "before_counsellor_id": one.counsellor_id,
        "before_interpreting": one.interpreting,
    }


def _change(one: sa.Row[Any], kind: str, at: datetime, until: datetime | None, **more: Any) -> Row:
    empty = dict.fromkeys(column.name for column in changes.c if column.name != "id")
    told = {"appointment_id": one.id, "kind": kind, "changed_at": at, "undoable_until": until}
    return empty | {"undone_with_card": False} | told | more


def _carry_back() -> None:
    """Give the columns what they can hold; what was not known before stays unknown."""
    found: defaultdict[int, list[sa.Row[Any]]] = defaultdict(list)
    for change in op.get_bind().execute(sa.select(changes).order_by(changes.c.id)):
        found[change.appointment_id].append(change)
    for appointment_id, its in found.items():
        if values := _columns(its):
            op.execute(before.update().where(before.c.id == appointment_id).values(**values))


def _columns(its: list[sa.Row[Any]]) -> Row:
    values: Row = {}
    standing = [change for change in its if change.undone_at is None]
    moves = [change for change in standing if change.kind == "moved"]
    if moves:
        values["moved_from_at"], values["moved_with_card"] = _left(moves), moves[-1].holder == "shown"
        values["changed_by"] = moves[-1].holder
    desk = [one for one in standing if one.kind in ("moved", "length", "interpreter") and one.undoable_until]
    for change in desk[-1:]:
        values["moved_at"] = change.changed_at
        values["moved_from_until_at"] = None if change.kind == "interpreter" else change.before_ends_at
        values["moved_from_interpreting"] = None if change.kind == "length" else change.before_interpreting
    given_up = [change for change in its if change.kind in ("moved", "cancelled")]
    values["taken_back_with_card"] = any(change.undone_with_card for change in given_up[-1:])
    for change in [one for one in standing if one.kind == "cancelled"][-1:]:
        values |= {"cancelled_at": change.changed_at, "changed_by": change.holder, "taken_back_with_card": False}
    return values


def _left(moves: list[sa.Row[Any]]) -> datetime | None:
    """Return the start before the last move, or before the first of the last ones with the card only."""
    last = next((number for number, one in enumerate(reversed(moves)) if one.holder != "shown"), len(moves))
    left: datetime | None = moves[len(moves) - max(last, 1)].before_starts_at
    return left
