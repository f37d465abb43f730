"""Name officers, let them go on leave, and let tickets be escalated.

Revision ID: 0013
Revises: 0012
Create Date: 2026-11-22 08:31:33.231949
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_MOMENTS = ("escalated_at", "enquired_at", "instructed_at", "instruction_due")


def upgrade() -> None:
    """Go one step on."""
    op.create_table(
        "staff_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("member", sa.Integer(), nullable=False),
        sa.Column("actor_role", sa.String(), nullable=False),
        sa.Column("actor_person", sa.Integer(), nullable=True),
        sa.Column("actor_unit", sa.String(), nullable=True),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["member"], ["members.id"], name=op.f("fk_staff_events_member")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_events")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_staff_events_member"), "staff_events", ["member"])
    for column in ("name_digest", "phone_digest"):
        op.add_column("citizens", sa.Column(column, sa.String(), nullable=True))
        op.create_index(op.f(f"ix_citizens_{column}"), "citizens", [column])
    op.add_column("members", sa.Column("name", sa.String(), nullable=True))
    op.add_column("members", sa.Column("away_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("members", sa.Column("deputy", sa.Integer(), nullable=True))
    for column in _MOMENTS:
        op.add_column("tickets", sa.Column(column, sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Go back to where it was."""
    for column in _MOMENTS:
        op.drop_column("tickets", column)
    for column in ("deputy", "away_until", "name"):
        op.drop_column("members", column)
    for column in ("phone_digest", "name_digest"):
        op.drop_index(op.f(f"ix_citizens_{column}"), "citizens")
        op.drop_column("citizens", column)
    op.drop_index(op.f("ix_staff_events_member"), "staff_events")
    op.drop_table("staff_events")
