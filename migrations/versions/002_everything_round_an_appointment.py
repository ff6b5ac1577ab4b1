"""Appointments can be moved and cancelled, call-backs asked for; what we have was never moved, nor cancelled."""

import sqlalchemy as sa
from alembic import op

revision = "002"
down_revision = "001"

HOLDERS = ("client", "helper", "shown")
KINDS_BEFORE = ("confirmation",)
KINDS = ("confirmation", "move", "cancellation", "removal", "number_lost")


def upgrade() -> None:
    with op.batch_alter_table("offices") as offices:
        for name in ("fax", "authority", "represented_by", "data_protection_officer"):
            offices.add_column(sa.Column(name, sa.String(), nullable=True))
    with op.batch_alter_table("spoken_languages") as spoken:
        spoken.add_column(sa.Column("lead_days", sa.Integer(), nullable=False, server_default="2"))
    with op.batch_alter_table("spoken_languages") as spoken:
        spoken.alter_column("lead_days", server_default=None)
    _add_to_appointments()
    with op.batch_alter_table("letters") as letters:
        letters.add_column(sa.Column("recipient_index", sa.String(), nullable=True))
        letters.alter_column("appointment_uid", existing_type=sa.String(), nullable=True)
        letters.create_index(op.f("ix_letters_appointment_uid"), ["appointment_uid"])
    _replace_kinds(KINDS_BEFORE, KINDS)
    _create_callbacks()


def downgrade() -> None:
    op.drop_table("callbacks")
    _replace_kinds(KINDS, KINDS_BEFORE)
    with op.batch_alter_table("letters") as letters:
        letters.drop_index(op.f("ix_letters_appointment_uid"))
        letters.alter_column("appointment_uid", existing_type=sa.String(), nullable=False)
        letters.drop_column("recipient_index")
    with op.batch_alter_table("appointments") as appointments:
        appointments.drop_index(op.f("ix_appointments_created_at"))
        appointments.drop_constraint(op.f("ck_appointments_holder"), type_="check")
        for name in (
            "helper_email_was_wrong",
            "email_was_wrong",
            "changed_by",
            "cancelled_at",
            "moved_from_at",
            "moves",
            "late_minutes",
        ):
            appointments.drop_column(name)
    with op.batch_alter_table("spoken_languages") as spoken:
        spoken.drop_column("lead_days")
    with op.batch_alter_table("offices") as offices:
        for name in ("data_protection_officer", "represented_by", "authority", "fax"):
            offices.drop_column(name)


def _add_to_appointments() -> None:
    with op.batch_alter_table("appointments") as appointments:
        appointments.add_column(sa.Column("late_minutes", sa.Integer(), nullable=True))
        appointments.add_column(sa.Column("moves", sa.Integer(), nullable=False, server_default="0"))
        appointments.add_column(sa.Column("moved_from_at", sa.DateTime(timezone=True), nullable=True))
        appointments.add_column(sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True))
        appointments.add_column(sa.Column("changed_by", sa.String(length=20), nullable=True))
        for name in ("email_was_wrong", "helper_email_was_wrong"):
            appointments.add_column(sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
        appointments.create_check_constraint(op.f("ck_appointments_holder"), sa.column("changed_by").in_(HOLDERS))
        appointments.create_index(op.f("ix_appointments_created_at"), ["created_at"])
    with op.batch_alter_table("appointments") as appointments:
        for name in ("moves", "email_was_wrong", "helper_email_was_wrong"):
            appointments.alter_column(name, server_default=None)


def _replace_kinds(_before: tuple[str, ...], after: tuple[str, ...]) -> None:
    letters_after = sa.column("kind").in_(after)
    op.execute(
        sa.text("DELETE FROM letters WHERE kind NOT IN :kinds").bindparams(sa.bindparam("kinds", after, expanding=True))
    )
    with op.batch_alter_table("letters") as letters:
        letters.drop_constraint(op.f("ck_letters_letterkind"), type_="check")
        letters.create_check_constraint(op.f("ck_letters_letterkind"), letters_after)


def _create_callbacks() -> None:
    op.create_table(
        "callbacks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("appointment_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("ticket_id", sa.String(), nullable=False),
        sa.Column("form_key", sa.String(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("reads", sa.String(), nullable=False),
        sa.Column("spoken", sa.String(), nullable=True),
        sa.Column("other_language", sa.Text(), nullable=True),
        sa.Column("part", sa.String(length=20), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("phone_index", sa.String(), nullable=True),
        sa.Column("answer_until", sa.Date(), nullable=True),
        sa.Column("german_name", sa.Text(), nullable=True),
        sa.Column("german_phone", sa.Text(), nullable=True),
        sa.Column("client_key", sa.Integer(), nullable=False),
        sa.Column("shown_key", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("part IN ('morning', 'afternoon')", name=op.f("ck_callbacks_part")),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_callbacks_appointment_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["office_id"], ["offices.id"], name=op.f("fk_callbacks_office_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_callbacks")),
        sa.UniqueConstraint("form_key", name=op.f("uq_callbacks_form_key")),
        sa.UniqueConstraint("number", name=op.f("uq_callbacks_number")),
        sa.UniqueConstraint("ticket_id", name=op.f("uq_callbacks_ticket_id")),
    )
    with op.batch_alter_table("callbacks") as callbacks:
        for name in ("appointment_id", "office_id", "phone_index"):
            callbacks.create_index(op.f(f"ix_callbacks_{name}"), [name])
