"""Keep jobs, and files that were made.

Revision ID: 0008
Revises: 0007
Create Date: 2026-11-22 08:41:22.616088
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on."""
    op.create_table(
        "jobs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("thread", sa.BigInteger(), nullable=True),
        sa.Column("arguments", sa.JSON(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_jobs")),
        sa.UniqueConstraint("key", name=op.f("uq_jobs_key")),
    )
    op.add_column("evidence", sa.Column("name", sa.String(), nullable=True))
    op.add_column("evidence", sa.Column("kept_until", sa.DateTime(timezone=True), nullable=True))
    op.create_index("ix_evidence_kept_until", "evidence", ["kept_until"])


def downgrade() -> None:
    """Go back to where it was."""
    op.drop_index("ix_evidence_kept_until", "evidence")
    op.drop_column("evidence", "kept_until")
    op.drop_column("evidence", "name")
    op.drop_table("jobs")
