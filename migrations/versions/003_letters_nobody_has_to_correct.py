"""Reminders, the counsellor's own letters and feed, delivery reports and the worker's heartbeat."""

import sqlalchemy as sa
from alembic import op

revision = "003"
down_revision = "002"

KINDS_BEFORE = ("confirmation", "move", "cancellation", "removal", "number_lost")
KINDS = (*KINDS_BEFORE, "reminder", "day_change", "day_list")
FLAGS = {"feed_names": False, "gets_day_list": True, "day_list_names": False, "gets_changes": True}
APPOINTMENT_FLAGS = ("moved_with_card", "taken_back_with_card", "sends_nothing")


def upgrade() -> None:
    with op.batch_alter_table("offices") as offices:
        offices.add_column(sa.Column("sender_confirmed_at", sa.DateTime(timezone=True), nullable=True))
        offices.add_column(sa.Column("reminds_at", sa.Time(), nullable=False, server_default="10:00:00.000000"))
        offices.add_column(sa.Column("lists_at", sa.Time(), nullable=False, server_default="07:00:00.000000"))
    with op.batch_alter_table("offices") as offices:
        for name in ("reminds_at", "lists_at"):
            offices.alter_column(name, server_default=None)
    with op.batch_alter_table("counsellors") as counsellors:
        counsellors.add_column(sa.Column("feed_hash", sa.String(), nullable=True))
        for name, value in FLAGS.items():
            default = sa.true() if value else sa.false()
            counsellors.add_column(sa.Column(name, sa.Boolean(), nullable=False, server_default=default))
        counsellors.create_unique_constraint(op.f("uq_counsellors_feed_hash"), ["feed_hash"])
    with op.batch_alter_table("counsellors") as counsellors:
        for name in FLAGS:
            counsellors.alter_column(name, server_default=None)
    _add_to_appointments()
    _add_to_letters()
    op.create_table(
        "heartbeats",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("beat_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_heartbeats")),
    )


def downgrade() -> None:
    op.drop_table("heartbeats")
    _replace_kinds(KINDS_BEFORE)
    with op.batch_alter_table("letters") as letters:
        letters.drop_constraint(op.f("uq_letters_occasion"), type_="unique")
        letters.drop_constraint(op.f("fk_letters_counsellor_id"), type_="foreignkey")
        letters.drop_index(op.f("ix_letters_counsellor_id"))
        letters.alter_column("holder", existing_type=sa.String(length=20), nullable=False)
        for name in ("told_at", "wanted_at", "occasion", "counsellor_id"):
            letters.drop_column(name)
    with op.batch_alter_table("appointments") as appointments:
        for name in reversed(APPOINTMENT_FLAGS):
            appointments.drop_column(name)
    with op.batch_alter_table("counsellors") as counsellors:
        counsellors.drop_constraint(op.f("uq_counsellors_feed_hash"), type_="unique")
        for name in (*reversed(FLAGS), "feed_hash"):
            counsellors.drop_column(name)
    with op.batch_alter_table("offices") as offices:
        for name in ("lists_at", "reminds_at", "sender_confirmed_at"):
            offices.drop_column(name)


def _add_to_appointments() -> None:
    with op.batch_alter_table("appointments") as appointments:
        for name in APPOINTMENT_FLAGS:
            appointments.add_column(sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
    # Until now who changed it last was who moved it, unless it was cancelled since.
    op.execute(
        sa.text(
            "UPDATE appointments SET moved_with_card = true"
            " WHERE changed_by = 'shown' AND moved_from_at IS NOT NULL AND cancelled_at IS NULL"
        )
    )
    with op.batch_alter_table("appointments") as appointments:
        for name in APPOINTMENT_FLAGS:
            appointments.alter_column(name, server_default=None)


def _add_to_letters() -> None:
    with op.batch_alter_table("letters") as letters:
        letters.add_column(sa.Column("counsellor_id", sa.Integer(), nullable=True))
        letters.add_column(sa.Column("occasion", sa.String(), nullable=True))
        letters.add_column(sa.Column("wanted_at", sa.DateTime(timezone=True), nullable=True))
        letters.add_column(sa.Column("told_at", sa.DateTime(timezone=True), nullable=True))
        letters.alter_column("holder", existing_type=sa.String(length=20), nullable=True)
        letters.create_unique_constraint(op.f("uq_letters_occasion"), ["occasion"])
        letters.create_foreign_key(
            op.f("fk_letters_counsellor_id"), "counsellors", ["counsellor_id"], ["id"], ondelete="CASCADE"
        )
        letters.create_index(op.f("ix_letters_counsellor_id"), ["counsellor_id"])
    op.execute(sa.text("UPDATE letters SET wanted_at = created_at"))
    with op.batch_alter_table("letters") as letters:
        letters.alter_column("wanted_at", existing_type=sa.DateTime(timezone=True), nullable=False)
    _replace_kinds(KINDS)


def _replace_kinds(kinds: tuple[str, ...]) -> None:
    kept = sa.bindparam("kinds", kinds, expanding=True)
    op.execute(sa.text("DELETE FROM letters WHERE kind NOT IN :kinds").bindparams(kept))
    with op.batch_alter_table("letters") as letters:
        letters.drop_constraint(op.f("ck_letters_letterkind"), type_="check")
        letters.create_check_constraint(op.f("ck_letters_letterkind"), sa.column("kind").in_(kinds))
