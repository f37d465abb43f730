"""Keep how citizens want to hear, and what can be undone.

Revision ID: 0012
Revises: 0011
Create Date: 2026-11-22 08:48:44.979216
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_CITIZENS = sa.table("citizens", sa.column("chat_id"), sa.column("plain", sa.Boolean()))
_DIALOGUES = sa.table(
    "conversations", sa.column("bot"), sa.column("chat"), sa.column("data", sa.JSON())
)


def upgrade() -> None:
    """Go one step on."""
    op.create_table(
        "hearings",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("citizen", sa.Integer(), nullable=False),
        sa.Column("muted", sa.Boolean(), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("no_later", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name="fk_hearings_citizen"),
        sa.ForeignKeyConstraint(["number"], ["tickets.number"], name="fk_hearings_number"),
        sa.PrimaryKeyConstraint("number", "citizen", name="pk_hearings"),
    )
    op.create_index("ix_hearings_citizen", "hearings", ["citizen"])
    op.create_table(
        "undos",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("move", sa.String(), nullable=False),
        sa.Column("member", sa.Integer(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("joined", sa.JSON(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["member"], ["members.id"], name="fk_undos_member"),
        sa.ForeignKeyConstraint(["number"], ["tickets.number"], name="fk_undos_number"),
        sa.PrimaryKeyConstraint("number", name="pk_undos"),
    )
    op.create_index("ix_undos_until", "undos", ["until"])
    for name in ("plain", "answers_only"):
        op.add_column(
            "citizens", sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False)
        )
    op.add_column("outbox", sa.Column("gather", sa.String(), nullable=True))
    op.add_column("outbox", sa.Column("cause", sa.String(), nullable=True))
    op.create_index("ix_outbox_cause", "outbox", ["cause"])
    _move_plain_mode()


def downgrade() -> None:
    """Go back to where it was."""
    op.drop_index("ix_outbox_cause", "outbox")
    op.drop_column("outbox", "cause")
    op.drop_column("outbox", "gather")
    op.drop_column("citizens", "answers_only")
    op.drop_column("citizens", "plain")
    op.drop_table("undos")
    op.drop_table("hearings")


def _move_plain_mode() -> None:
    """It was remembered in the dialogue with whoever wanted it."""
    connection = op.get_bind()
    dialogues = connection.execute(
        sa.select(_DIALOGUES.c.chat, _DIALOGUES.c.data).where(_DIALOGUES.c.bot == "citizen")
    )
    plain = [chat for chat, data in dialogues if (data or {}).get("plain")]
    for chat in plain:
        connection.execute(
            sa.update(_CITIZENS).where(_CITIZENS.c.chat_id == chat).values(plain=True)
        )
