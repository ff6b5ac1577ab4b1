"""An e-mail in the outbox is a message, as a letter is paper. Every row stays, and what it is encrypted under too."""

import sqlalchemy as sa
from alembic import op

revision = "005"
down_revision = "004"

KINDS = (
    "confirmation",
    "move",
    "cancellation",
    "removal",
    "number_lost",
    "reminder",
    "day_change",
    "day_list",
    "interpreting",
    "missed",
)
STATES = ("waiting", "sent", "dead", "withdrawn")
SAME = (
    *("id", "office_id", "appointment_id", "appointment_uid", "kind", "holder", "counsellor_id", "occasion"),
    *("recipient", "recipient_index", "bounce_token", "state", "created_at", "wanted_at", "due_at", "attempts"),
    *("lease_until", "lease_token", "sent_at", "refusal", "told_at"),
)


def upgrade() -> None:
    _create("outbox_messages", "content", "message")
    _move("letters", "message", "outbox_messages", "content")


def downgrade() -> None:
    _create("letters", "message", "letter")
    _move("outbox_messages", "content", "letters", "message")


def _create(table: str, content: str, word: str) -> None:
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("appointment_id", sa.Integer(), nullable=True),
        sa.Column("appointment_uid", sa.String(), nullable=True),
        sa.Column("kind", _word(f"{word}kind", *KINDS), nullable=False),
        sa.Column("holder", _word("holder", "client", "helper", "shown"), nullable=True),
        sa.Column("counsellor_id", sa.Integer(), nullable=True),
        sa.Column("occasion", sa.String(), nullable=True),
        sa.Column("recipient", sa.Text(), nullable=True),
        sa.Column("recipient_index", sa.String(), nullable=True),
        sa.Column(content, sa.Text(), nullable=True),
        sa.Column("bounce_token", sa.String(), nullable=False),
        sa.Column("state", _word(f"{word}state", *STATES), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("wanted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease_token", sa.String(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("refusal", sa.String(), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f(f"fk_{table}_appointment_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["counsellor_id"], ["counsellors.id"], name=op.f(f"fk_{table}_counsellor_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["office_id"], ["offices.id"], name=op.f(f"fk_{table}_office_id")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("bounce_token", name=op.f(f"uq_{table}_bounce_token")),
        sa.UniqueConstraint("occasion", name=op.f(f"uq_{table}_occasion")),
    )
    for column in ("appointment_id", "appointment_uid", "counsellor_id", "office_id"):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
    op.create_index(f"ix_{table}_due", table, ["state", "due_at"])


def _word(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=20)


def _move(source: str, source_content: str, target: str, target_content: str) -> None:
    """Copy every row as it is, with its id, and drop the table it came from."""
    same = ", ".join(SAME)
    op.execute(
        sa.text(f"INSERT INTO {target} ({same}, {target_content}) SELECT {same}, {source_content} FROM {source}")  # noqa: S608
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            sa.text(
                f"SELECT setval(pg_get_serial_sequence('{target}', 'id'), coalesce(max(id), 1), max(id) IS NOT NULL)"  # noqa: S608
                f" FROM {target}"
            )
        )
    op.drop_table(source)
