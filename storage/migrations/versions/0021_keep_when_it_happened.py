"""Keep when it happened.

Revision ID: 0021
Revises: 0020
Create Date: 2026-11-22 09:59:45.873078
"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on."""
    with op.batch_alter_table("tickets", schema=None) as batch_op:
        batch_op.add_column(sa.Column("happened_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("happened_span", sa.String(), nullable=True))


def downgrade() -> None:
    """Go back to where it was."""
    with op.batch_alter_table("tickets", schema=None) as batch_op:
        batch_op.drop_column("happened_span")
        batch_op.drop_column("happened_on")
