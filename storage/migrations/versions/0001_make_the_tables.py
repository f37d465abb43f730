"""Make the tables.

Revision ID: 0001
Revises:
Create Date: 2026-11-22 05:46:08.150471
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on."""
    op.create_table(
        "citizens",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("consent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_citizens")),
        sa.UniqueConstraint("chat_id", name=op.f("uq_citizens_chat_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "conversations",
        sa.Column("bot", sa.String(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("user", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(), nullable=True),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("prompt", sa.Integer(), nullable=False),
        sa.Column("seen", sa.JSON(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("bot", "chat", "user", name=op.f("pk_conversations")),
    )
    op.create_table(
        "dead_letters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("bot", sa.String(), nullable=True),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("trace", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dead_letters")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("bot", sa.String(), nullable=False),
        sa.Column("unique_id", sa.String(), nullable=False),
        sa.Column("medium", sa.String(), nullable=False),
        sa.Column("mime_type", sa.String(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=True),
        sa.Column("sha256", sa.String(), nullable=True),
        sa.Column("failed", sa.Boolean(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("fetch_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        sa.UniqueConstraint("bot", "unique_id", name=op.f("uq_evidence_bot_unique_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_evidence_sha256", "evidence", ["sha256"], unique=False)
    op.create_index(
        "ix_evidence_unfetched",
        "evidence",
        ["fetch_at"],
        unique=False,
        sqlite_where=sa.text("sha256 IS NULL AND NOT failed"),
        postgresql_where=sa.text("sha256 IS NULL AND NOT failed"),
    )

    op.create_table(
        "groups",
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("chat", name=op.f("pk_groups")),
        sa.UniqueConstraint("unit", name=op.f("uq_groups_unit")),
    )
    op.create_table(
        "invitations",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_invitations")),
    )
    op.create_table(
        "members",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_members")),
        sa.UniqueConstraint("telegram_id", name=op.f("uq_members_telegram_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("bot", sa.String(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("thread", sa.BigInteger(), nullable=True),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("slot", sa.String(), nullable=True),
        sa.Column("anew", sa.Boolean(), nullable=False),
        sa.Column("replies_to", sa.String(), nullable=True),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("retry_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_chat", "outbox", ["bot", "chat", "priority", "id"], unique=False)
    op.create_index(
        "ix_outbox_claimed",
        "outbox",
        ["bot", "chat"],
        unique=False,
        sqlite_where=sa.text("claimed_until IS NOT NULL"),
        postgresql_where=sa.text("claimed_until IS NOT NULL"),
    )
    op.create_index("ix_outbox_slot", "outbox", ["bot", "slot"], unique=False)
    op.create_index("ix_outbox_turn", "outbox", ["bot", "priority", "id"], unique=False)

    op.create_table(
        "outbox_keys",
        sa.Column("key", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_outbox_keys")),
    )
    op.create_table(
        "sent_messages",
        sa.Column("bot", sa.String(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("slot", sa.String(), nullable=True),
        sa.Column("about", sa.String(), nullable=True),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column(
            "sent_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False
        ),
        sa.PrimaryKeyConstraint("bot", "chat", "message_id", name=op.f("pk_sent_messages")),
    )
    op.create_table(
        "slots",
        sa.Column("bot", sa.String(), nullable=False),
        sa.Column("slot", sa.String(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("thread", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("bot", "slot", "chat", name=op.f("pk_slots")),
    )
    op.create_table(
        "timers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rung_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timers")),
        sa.UniqueConstraint("subject", "kind", "due", name=op.f("uq_timers_subject_kind_due")),
    )
    op.create_index(
        "ix_timers_due",
        "timers",
        ["due"],
        unique=False,
        sqlite_where=sa.text("rung_at IS NULL"),
        postgresql_where=sa.text("rung_at IS NULL"),
    )

    op.create_table(
        "evidence_file_ids",
        sa.Column("evidence", sa.Integer(), nullable=False),
        sa.Column("bot", sa.String(), nullable=False),
        sa.Column("file_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence"],
            ["evidence.id"],
            name=op.f("fk_evidence_file_ids_evidence"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("evidence", "bot", name=op.f("pk_evidence_file_ids")),
    )
    op.create_table(
        "member_posts",
        sa.Column("member", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["member"], ["members.id"], name=op.f("fk_member_posts_member")),
        sa.PrimaryKeyConstraint("member", "role", "unit", name=op.f("pk_member_posts")),
    )
    op.create_table(
        "outbox_evidence",
        sa.Column("outbox", sa.Integer(), nullable=False),
        sa.Column("evidence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence"], ["evidence.id"], name=op.f("fk_outbox_evidence_evidence")
        ),
        sa.ForeignKeyConstraint(
            ["outbox"], ["outbox.id"], name=op.f("fk_outbox_evidence_outbox"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("outbox", "evidence", name=op.f("pk_outbox_evidence")),
    )
    op.create_index("ix_outbox_evidence_evidence", "outbox_evidence", ["evidence"], unique=False)

    op.create_table(
        "tickets",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("draft", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("privacy", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("area", sa.String(), nullable=True),
        sa.Column("words", sa.String(), nullable=True),
        sa.Column("approximate", sa.Boolean(), nullable=False),
        sa.Column("reporter", sa.Integer(), nullable=True),
        sa.Column("filed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status_since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finish_due", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column("assignee", sa.Integer(), nullable=True),
        sa.Column("verify_due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer_due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("first_answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resume", sa.String(), nullable=True),
        sa.Column("reopen_requested_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("objections", sa.Integer(), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("merged_into", sa.String(), nullable=True),
        sa.Column("sensitive", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["assignee"], ["members.id"], name=op.f("fk_tickets_assignee")),
        sa.ForeignKeyConstraint(
            ["merged_into"], ["tickets.number"], name=op.f("fk_tickets_merged_into")
        ),
        sa.ForeignKeyConstraint(["reporter"], ["citizens.id"], name=op.f("fk_tickets_reporter")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_tickets")),
        sa.UniqueConstraint("draft", name=op.f("uq_tickets_draft")),
    )
    op.create_index("ix_tickets_reporter", "tickets", ["reporter"], unique=False)
    op.create_index("ix_tickets_status_due", "tickets", ["status", "due"], unique=False)
    op.create_index("ix_tickets_unit", "tickets", ["unit"], unique=False)

    op.create_table(
        "followers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("citizen", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name=op.f("fk_followers_citizen")),
        sa.ForeignKeyConstraint(["number"], ["tickets.number"], name=op.f("fk_followers_number")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_followers")),
        sa.UniqueConstraint("number", "citizen", name=op.f("uq_followers_number_citizen")),
    )
    op.create_index("ix_followers_citizen", "followers", ["citizen"], unique=False)

    op.create_table(
        "ticket_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=True),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"], ["tickets.number"], name=op.f("fk_ticket_events_number")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_events")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_ticket_events_number", "ticket_events", ["number"], unique=False)

    op.create_table(
        "ticket_evidence",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("evidence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence"], ["evidence.id"], name=op.f("fk_ticket_evidence_evidence")
        ),
        sa.ForeignKeyConstraint(
            ["number"], ["tickets.number"], name=op.f("fk_ticket_evidence_number")
        ),
        sa.PrimaryKeyConstraint("number", "position", name=op.f("pk_ticket_evidence")),
    )
    op.create_index("ix_ticket_evidence_evidence", "ticket_evidence", ["evidence"], unique=False)


def downgrade() -> None:
    """Go back to where it was."""
    for table in (
        "ticket_evidence",
        "ticket_events",
        "followers",
        "tickets",
        "outbox_evidence",
        "member_posts",
        "evidence_file_ids",
        "timers",
        "slots",
        "sent_messages",
        "outbox_keys",
        "outbox",
        "members",
        "invitations",
        "groups",
        "evidence",
        "dead_letters",
        "conversations",
        "citizens",
    ):
        op.drop_table(table)
