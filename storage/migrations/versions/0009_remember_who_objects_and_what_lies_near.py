"""Remember who objects and by when it is decided, and find what lies near.

Revision ID: 0009
Revises: 0008
Create Date: 2026-11-22 08:34:18.037209
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on. An objection that waits already is the reporter's, and is due at once."""
    false, none = sa.false(), sa.text("0")
    op.add_column(
        "tickets", sa.Column("reporter_objects", sa.Boolean(), nullable=False, server_default=false)
    )
    op.add_column("tickets", sa.Column("decide_due", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "tickets", sa.Column("challenges", sa.Integer(), nullable=False, server_default=none)
    )
    op.create_index("ix_tickets_category_filed_at", "tickets", ["category", "filed_at"])
    op.create_index("ix_tickets_place", "tickets", ["latitude", "longitude"])
    op.execute(
        "UPDATE tickets SET reporter_objects = TRUE, decide_due = reopen_requested_at,"
        " due = reopen_requested_at WHERE reopen_requested_at IS NOT NULL"
    )


def downgrade() -> None:
    """Go back to where it was."""
    op.execute("UPDATE tickets SET due = NULL WHERE reopen_requested_at IS NOT NULL")
    op.drop_index("ix_tickets_place", "tickets")
    op.drop_index("ix_tickets_category_filed_at", "tickets")
    op.drop_column("tickets", "challenges")
    op.drop_column("tickets", "decide_due")
    op.drop_column("tickets", "reporter_objects")
