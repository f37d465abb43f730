"""Know which groups have topics, and what the bot may do in them.

Revision ID: 0010
Revises: 0009
Create Date: 2026-11-22 08:45:11.305812
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on."""
    with op.batch_alter_table("groups") as table:
        table.alter_column("unit", existing_type=sa.String(), nullable=True)
        table.add_column(
            sa.Column("forum", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        table.add_column(sa.Column("lacks", sa.JSON(), nullable=True))


def downgrade() -> None:
    """Go back to where it was."""
    op.execute("DELETE FROM groups WHERE unit IS NULL")
    with op.batch_alter_table("groups") as table:
        table.drop_column("lacks")
        table.drop_column("forum")
        table.alter_column("unit", existing_type=sa.String(), nullable=False)
