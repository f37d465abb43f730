"""Let answers wait for consent.

Revision ID: 0006
Revises: 0005
Create Date: 2026-11-22 08:35:30.928309
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on."""
    with op.batch_alter_table("tickets", schema=None) as batch_op:
        batch_op.add_column(sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Go back to where it was."""
    with op.batch_alter_table("tickets", schema=None) as batch_op:
        batch_op.drop_column("proposed_at")

