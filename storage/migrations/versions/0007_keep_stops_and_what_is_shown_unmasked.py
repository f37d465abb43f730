"""Keep stops, and what is shown unmasked.

Revision ID: 0007
Revises: 0006
Create Date: 2026-11-22 08:31:08.742899
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on."""
    op.create_table(
        "stops",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("citizen", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("disputed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["members.id"], name="fk_stops_by"),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name="fk_stops_citizen"),
        sa.ForeignKeyConstraint(["number"], ["tickets.number"], name="fk_stops_number"),
        sa.PrimaryKeyConstraint("number", name="pk_stops"),
    )
    op.add_column(
        "citizens", sa.Column("stopped_until", sa.DateTime(timezone=True), nullable=True)
    )
    op.add_column(
        "tickets",
        sa.Column("unmasked", sa.Boolean(), server_default=sa.false(), nullable=False),
    )


def downgrade() -> None:
    """Go back to where it was."""
    op.drop_column("tickets", "unmasked")
    op.drop_column("citizens", "stopped_until")
    op.drop_table("stops")
