"""The first tables; there are no old rows."""

import sqlalchemy as sa
from alembic import op

revision = "001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
        sa.UniqueConstraint("email", name=op.f("uq_accounts_email")),
    )
    op.create_table(
        "attempts",
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("window_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("act", "who", "window_at", name=op.f("pk_attempts")),
    )
    op.create_table(
        "canary",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("song", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canary")),
    )
    op.create_table(
        "offices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("sender_name", sa.String(), nullable=False),
        sa.Column("sender_address", sa.String(), nullable=True),
        sa.Column("building", sa.String(), nullable=False),
        sa.Column("street", sa.String(), nullable=False),
        sa.Column("postcode", sa.String(), nullable=False),
        sa.Column("city", sa.String(), nullable=False),
        sa.Column("room", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("long_minutes", sa.Integer(), nullable=False),
        sa.Column("extra_minutes", sa.Integer(), nullable=False),
        sa.Column("lead_hours", sa.Integer(), nullable=False),
        sa.Column("horizon_days", sa.Integer(), nullable=False),
        sa.Column("renews_at", sa.Time(), nullable=False),
        sa.Column("held_share", sa.Double(), nullable=False),
        sa.Column("release_hours", sa.Integer(), nullable=False),
        sa.CheckConstraint("slug NOT IN ('ticket', 'find', 'languages')", name=op.f("ck_offices_slug_is_free")),
        sa.CheckConstraint("held_share >= 0 AND held_share <= 1", name=op.f("ck_offices_held_share_is_a_share")),
        sa.CheckConstraint(
            "minutes % 5 = 0 AND long_minutes % 5 = 0 AND extra_minutes % 5 = 0", name=op.f("ck_offices_five_minutes")
        ),
        sa.CheckConstraint(
            "minutes > 0 AND long_minutes > 0 AND extra_minutes >= 0", name=op.f("ck_offices_talks_take_time")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offices")),
        sa.UniqueConstraint("slug", name=op.f("uq_offices_slug")),
    )
    op.create_table(
        "audit_entries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("appointment_uid", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_audit_entries_account_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["offices.id"], name=op.f("fk_audit_entries_office_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entries")),
    )
    with op.batch_alter_table("audit_entries", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_audit_entries_account_id"), ["account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_audit_entries_appointment_uid"), ["appointment_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_audit_entries_happened_at"), ["happened_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_audit_entries_office_id"), ["office_id"], unique=False)

    op.create_table(
        "counsellors",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("shown_name", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_counsellors_account_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["office_id"], ["offices.id"], name=op.f("fk_counsellors_office_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_counsellors")),
    )
    with op.batch_alter_table("counsellors", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_counsellors_account_id"), ["account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_counsellors_office_id"), ["office_id"], unique=False)

    op.create_table(
        "login_sessions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_login_sessions_account_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_login_sessions")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_login_sessions_token_hash")),
    )
    with op.batch_alter_table("login_sessions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_login_sessions_account_id"), ["account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_login_sessions_ends_at"), ["ends_at"], unique=False)

    op.create_table(
        "office_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("scope", sa.String(), nullable=True),
        sa.Column("directions", sa.String(), nullable=True),
        sa.Column("bring", sa.String(), nullable=True),
        sa.Column("confidentiality", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["office_id"], ["offices.id"], name=op.f("fk_office_texts_office_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_texts")),
        sa.UniqueConstraint("office_id", "language", name=op.f("uq_office_texts_office_id_language")),
    )
    op.create_table(
        "roles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "counsellor",
                "stand_in",
                "administrator",
                "volunteer",
                name="rolekind",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_roles_account_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["office_id"], ["offices.id"], name=op.f("fk_roles_office_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roles")),
        sa.UniqueConstraint(
            "account_id", "office_id", "kind", "valid_from", name=op.f("uq_roles_account_id_office_id_kind_valid_from")
        ),
    )
    with op.batch_alter_table("roles", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_roles_office_id"), ["office_id"], unique=False)

    op.create_table(
        "spoken_languages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "ability",
            sa.Enum(
                "we_speak",
                "can_arrange",
                "cannot",
                name="ability",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["offices.id"], name=op.f("fk_spoken_languages_office_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_spoken_languages")),
        sa.UniqueConstraint("office_id", "code", name=op.f("uq_spoken_languages_office_id_code")),
    )
    op.create_table(
        "tallies",
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("month_on", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["offices.id"], name=op.f("fk_tallies_office_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("office_id", "month_on", "kind", "value", name=op.f("pk_tallies")),
    )
    op.create_table(
        "topics",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("icon", sa.String(), nullable=False),
        sa.Column("is_offered", sa.Boolean(), nullable=False),
        sa.CheckConstraint("minutes > 0 AND minutes % 5 = 0", name=op.f("ck_topics_five_minutes")),
        sa.ForeignKeyConstraint(["office_id"], ["offices.id"], name=op.f("fk_topics_office_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topics")),
        sa.UniqueConstraint("office_id", "number", name=op.f("uq_topics_office_id_number")),
    )
    op.create_table(
        "appointments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("counsellor_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("ticket_id", sa.String(), nullable=False),
        sa.Column("form_key", sa.String(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "booked",
                "arrived",
                "done",
                "missed",
                "cancelled",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "channel",
            sa.Enum(
                "self",
                "other",
                "volunteer",
                "desk",
                name="channel",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("topic_id", sa.Integer(), nullable=True),
        sa.Column("spoken", sa.String(), nullable=True),
        sa.Column("other_language", sa.Text(), nullable=True),
        sa.Column(
            "interpreting",
            sa.Enum(
                "not_needed",
                "brings",
                "asked",
                "arranged",
                "not_found",
                name="interpreting",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("several", sa.Boolean(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("reads", sa.String(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("phone_index", sa.String(), nullable=True),
        sa.Column("phone_shared", sa.Boolean(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("email_index", sa.String(), nullable=True),
        sa.Column("mark", sa.Text(), nullable=True),
        sa.Column("helper_name", sa.Text(), nullable=True),
        sa.Column("helper_reads", sa.String(), nullable=True),
        sa.Column("helper_phone", sa.Text(), nullable=True),
        sa.Column("helper_email", sa.Text(), nullable=True),
        sa.Column("helper_email_index", sa.String(), nullable=True),
        sa.Column("will_tell", sa.Boolean(), nullable=False),
        sa.Column("client_key", sa.Integer(), nullable=False),
        sa.Column("helper_key", sa.Integer(), nullable=False),
        sa.Column("shown_key", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("shown_changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("stamped_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_appointments_starts_before_ends")),
        sa.ForeignKeyConstraint(["counsellor_id"], ["counsellors.id"], name=op.f("fk_appointments_counsellor_id")),
        sa.ForeignKeyConstraint(["office_id"], ["offices.id"], name=op.f("fk_appointments_office_id")),
        sa.ForeignKeyConstraint(
            ["topic_id"], ["topics.id"], name=op.f("fk_appointments_topic_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointments")),
        sa.UniqueConstraint("form_key", name=op.f("uq_appointments_form_key")),
        sa.UniqueConstraint("number", name=op.f("uq_appointments_number")),
        sa.UniqueConstraint("ticket_id", name=op.f("uq_appointments_ticket_id")),
        sa.UniqueConstraint("uid", name=op.f("uq_appointments_uid")),
    )
    with op.batch_alter_table("appointments", schema=None) as batch_op:
        batch_op.create_index("ix_appointments_day", ["counsellor_id", "starts_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_appointments_email_index"), ["email_index"], unique=False)
        batch_op.create_index(batch_op.f("ix_appointments_helper_email_index"), ["helper_email_index"], unique=False)
        batch_op.create_index(batch_op.f("ix_appointments_office_id"), ["office_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_appointments_phone_index"), ["phone_index"], unique=False)
        batch_op.create_index(batch_op.f("ix_appointments_topic_id"), ["topic_id"], unique=False)

    op.create_table(
        "closures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("counsellor_id", sa.Integer(), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_closures_starts_before_ends")),
        sa.ForeignKeyConstraint(
            ["counsellor_id"], ["counsellors.id"], name=op.f("fk_closures_counsellor_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["office_id"], ["offices.id"], name=op.f("fk_closures_office_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closures")),
    )
    with op.batch_alter_table("closures", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_closures_counsellor_id"), ["counsellor_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_closures_ends_at"), ["ends_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_closures_office_id"), ["office_id"], unique=False)

    op.create_table(
        "office_hours",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("counsellor_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("with_appointment", sa.Boolean(), nullable=False),
        sa.CheckConstraint("opens < closes", name=op.f("ck_office_hours_opens_before_closes")),
        sa.ForeignKeyConstraint(
            ["counsellor_id"], ["counsellors.id"], name=op.f("fk_office_hours_counsellor_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_hours")),
    )
    with op.batch_alter_table("office_hours", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_office_hours_counsellor_id"), ["counsellor_id"], unique=False)

    op.create_table(
        "special_hours",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("counsellor_id", sa.Integer(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.CheckConstraint("opens < closes", name=op.f("ck_special_hours_opens_before_closes")),
        sa.ForeignKeyConstraint(
            ["counsellor_id"], ["counsellors.id"], name=op.f("fk_special_hours_counsellor_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_special_hours")),
    )
    with op.batch_alter_table("special_hours", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_special_hours_counsellor_id"), ["counsellor_id"], unique=False)

    op.create_table(
        "topic_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("topic_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("bring", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["topic_id"], ["topics.id"], name=op.f("fk_topic_texts_topic_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topic_texts")),
        sa.UniqueConstraint("topic_id", "language", name=op.f("uq_topic_texts_topic_id_language")),
    )
    op.create_table(
        "letters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("appointment_id", sa.Integer(), nullable=True),
        sa.Column("appointment_uid", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("confirmation", name="letterkind", native_enum=False, create_constraint=True, length=20),
            nullable=False,
        ),
        sa.Column(
            "holder",
            sa.Enum("client", "helper", "shown", name="holder", native_enum=False, create_constraint=True, length=20),
            nullable=False,
        ),
        sa.Column("recipient", sa.Text(), nullable=True),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("bounce_token", sa.String(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "waiting",
                "sent",
                "dead",
                "withdrawn",
                name="letterstate",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease_token", sa.String(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("refusal", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_letters_appointment_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["office_id"], ["offices.id"], name=op.f("fk_letters_office_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letters")),
        sa.UniqueConstraint("bounce_token", name=op.f("uq_letters_bounce_token")),
    )
    with op.batch_alter_table("letters", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_letters_appointment_id"), ["appointment_id"], unique=False)
        batch_op.create_index("ix_letters_due", ["state", "due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_letters_office_id"), ["office_id"], unique=False)

    op.create_table(
        "occupied_cells",
        sa.Column("counsellor_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lane", sa.Integer(), nullable=False),
        sa.Column("appointment_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_occupied_cells_appointment_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["counsellor_id"], ["counsellors.id"], name=op.f("fk_occupied_cells_counsellor_id")),
        sa.PrimaryKeyConstraint("counsellor_id", "starts_at", "lane", name=op.f("pk_occupied_cells")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("occupied_cells", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_occupied_cells_appointment_id"), ["appointment_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("occupied_cells", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_occupied_cells_appointment_id"))

    op.drop_table("occupied_cells")
    with op.batch_alter_table("letters", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_letters_office_id"))
        batch_op.drop_index("ix_letters_due")
        batch_op.drop_index(batch_op.f("ix_letters_appointment_id"))

    op.drop_table("letters")
    op.drop_table("topic_texts")
    with op.batch_alter_table("special_hours", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_special_hours_counsellor_id"))

    op.drop_table("special_hours")
    with op.batch_alter_table("office_hours", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_office_hours_counsellor_id"))

    op.drop_table("office_hours")
    with op.batch_alter_table("closures", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_closures_office_id"))
        batch_op.drop_index(batch_op.f("ix_closures_ends_at"))
        batch_op.drop_index(batch_op.f("ix_closures_counsellor_id"))

    op.drop_table("closures")
    with op.batch_alter_table("appointments", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_appointments_topic_id"))
        batch_op.drop_index(batch_op.f("ix_appointments_phone_index"))
        batch_op.drop_index(batch_op.f("ix_appointments_office_id"))
        batch_op.drop_index(batch_op.f("ix_appointments_helper_email_index"))
        batch_op.drop_index(batch_op.f("ix_appointments_email_index"))
        batch_op.drop_index("ix_appointments_day")

    op.drop_table("appointments")
    op.drop_table("topics")
    op.drop_table("tallies")
    op.drop_table("spoken_languages")
    with op.batch_alter_table("roles", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_roles_office_id"))

    op.drop_table("roles")
    op.drop_table("office_texts")
    with op.batch_alter_table("login_sessions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_login_sessions_ends_at"))
        batch_op.drop_index(batch_op.f("ix_login_sessions_account_id"))

    op.drop_table("login_sessions")
    with op.batch_alter_table("counsellors", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_counsellors_office_id"))
        batch_op.drop_index(batch_op.f("ix_counsellors_account_id"))

    op.drop_table("counsellors")
    with op.batch_alter_table("audit_entries", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_audit_entries_office_id"))
        batch_op.drop_index(batch_op.f("ix_audit_entries_happened_at"))
        batch_op.drop_index(batch_op.f("ix_audit_entries_appointment_uid"))
        batch_op.drop_index(batch_op.f("ix_audit_entries_account_id"))

    op.drop_table("audit_entries")
    op.drop_table("offices")
    op.drop_table("canary")
    op.drop_table("attempts")
    op.drop_table("accounts")
