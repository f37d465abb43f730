"""Let timers wait for another try.

Revision ID: 0003
Revises: 0002
Create Date: 2026-11-22 07:12:41.305812
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on."""
    op.add_column("timers", sa.Column("retry_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Go back to where it was."""
    op.drop_column("timers", "retry_at")
