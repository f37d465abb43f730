"""Remember the topics that the bots opened.

Revision ID: 0005
Revises: 0004
Create Date: 2026-11-22 08:32:20.091534
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on."""
    op.create_table(
        "topics",
        sa.Column("bot", sa.String(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("thread", sa.BigInteger(), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("pinned", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("bot", "chat", "key", name=op.f("pk_topics")),
    )
    op.create_index("ix_topics_thread", "topics", ["bot", "chat", "thread"])


def downgrade() -> None:
    """Go back to where it was."""
    op.drop_table("topics")
