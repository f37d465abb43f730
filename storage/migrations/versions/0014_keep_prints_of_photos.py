"""Keep prints of photos.

Revision ID: 0014
Revises: 0013
Create Date: 2026-11-22 09:01:59.727495
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on."""
    op.create_table(
        "photo_prints",
        sa.Column("evidence", sa.Integer(), nullable=False),
        sa.Column("print", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence"],
            ["evidence.id"],
            name=op.f("fk_photo_prints_evidence"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("evidence", name=op.f("pk_photo_prints")),
    )


def downgrade() -> None:
    """Go back to where it was."""
    op.drop_table("photo_prints")
