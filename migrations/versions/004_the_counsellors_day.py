"""What the counsellor's day needs: note, undo of a move, groups, call-back tries, and a stand-in's agenda."""

import sqlalchemy as sa
from alembic import op

revision = "004"
down_revision = "003"

KINDS_BEFORE = (
    "confirmation",
    "move",
    "cancellation",
    "removal",
    "number_lost",
    "reminder",
    "day_change",
    "day_list",
)
KINDS = (*KINDS_BEFORE, "interpreting", "missed")
INDEXED = ("person_index", "network")
INSTANTS = ("moved_at", "moved_from_until_at")


def upgrade() -> None:
    with op.batch_alter_table("appointments") as appointments:
        appointments.add_column(sa.Column("note", sa.Text(), nullable=True))
        for name in INDEXED:
            appointments.add_column(sa.Column(name, sa.String(), nullable=True))
            appointments.create_index(op.f(f"ix_appointments_{name}"), [name])
        for name in INSTANTS:
            appointments.add_column(sa.Column(name, sa.DateTime(timezone=True), nullable=True))
        appointments.add_column(sa.Column("moved_from_interpreting", sa.String(), nullable=True))
    with op.batch_alter_table("offices") as offices:
        offices.add_column(sa.Column("writes_missed", sa.Boolean(), nullable=False, server_default=sa.false()))
        offices.add_column(sa.Column("full_on", sa.Date(), nullable=True))
    with op.batch_alter_table("offices") as offices:
        offices.alter_column("writes_missed", server_default=None)
    with op.batch_alter_table("callbacks") as callbacks:
        callbacks.add_column(sa.Column("tries", sa.Integer(), nullable=False, server_default="0"))
        callbacks.add_column(sa.Column("tried_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("callbacks") as callbacks:
        callbacks.alter_column("tries", server_default=None)
    with op.batch_alter_table("roles") as roles:
        roles.add_column(sa.Column("counsellor_id", sa.Integer(), nullable=True))
        roles.create_foreign_key(
            op.f("fk_roles_counsellor_id"), "counsellors", ["counsellor_id"], ["id"], ondelete="CASCADE"
        )
        roles.create_index(op.f("ix_roles_counsellor_id"), ["counsellor_id"])
    _replace_kinds(KINDS)


def downgrade() -> None:
    _replace_kinds(KINDS_BEFORE)
    with op.batch_alter_table("roles") as roles:
        roles.drop_constraint(op.f("fk_roles_counsellor_id"), type_="foreignkey")
        roles.drop_index(op.f("ix_roles_counsellor_id"))
        roles.drop_column("counsellor_id")
    with op.batch_alter_table("callbacks") as callbacks:
        callbacks.drop_column("tried_at")
        callbacks.drop_column("tries")
    with op.batch_alter_table("offices") as offices:
        offices.drop_column("full_on")
        offices.drop_column("writes_missed")
    with op.batch_alter_table("appointments") as appointments:
        appointments.drop_column("moved_from_interpreting")
        for name in INSTANTS:
            appointments.drop_column(name)
        for name in INDEXED:
            appointments.drop_index(op.f(f"ix_appointments_{name}"))
            appointments.drop_column(name)
        appointments.drop_column("note")


def _replace_kinds(kinds: tuple[str, ...]) -> None:
    kept = sa.bindparam("kinds", kinds, expanding=True)
    op.execute(sa.text("DELETE FROM letters WHERE kind NOT IN :kinds").bindparams(kept))
    with op.batch_alter_table("letters") as letters:
        letters.drop_constraint(op.f("ck_letters_letterkind"), type_="check")
        letters.create_check_constraint(op.f("ck_letters_letterkind"), sa.column("kind").in_(kinds))
