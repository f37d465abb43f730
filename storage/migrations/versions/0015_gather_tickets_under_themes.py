"""Gather tickets under themes.

Revision ID: 0015
Revises: 0014
Create Date: 2026-11-22 09:01:13.756607
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on."""
    op.create_table("themes",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("key", sa.String(), nullable=False),
    sa.Column("name", sa.String(), nullable=False),
    sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_themes")),
    sa.UniqueConstraint("key", name=op.f("uq_themes_key"))
    )
    op.create_table("theme_answers",
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("theme", sa.Integer(), nullable=False),
    sa.Column("move", sa.String(), nullable=False),
    sa.Column("text", sa.String(), nullable=False),
    sa.Column("evidence", sa.JSON(), nullable=False),
    sa.Column("member", sa.Integer(), nullable=False),
    sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
    sa.Column("numbers", sa.JSON(), nullable=False),
    sa.Column("done", sa.Integer(), nullable=False),
    sa.Column("refused", sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(["member"], ["members.id"], name=op.f("fk_theme_answers_member")),
    sa.ForeignKeyConstraint(["theme"], ["themes.id"], name=op.f("fk_theme_answers_theme")),
    sa.PrimaryKeyConstraint("id", name=op.f("pk_theme_answers"))
    )
    with op.batch_alter_table("theme_answers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_theme_answers_theme"), ["theme"], unique=False)

    with op.batch_alter_table("tickets", schema=None) as batch_op:
        batch_op.add_column(sa.Column("theme", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_tickets_theme"), ["theme"], unique=False)


def downgrade() -> None:
    """Go back to where it was."""
    with op.batch_alter_table("tickets", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tickets_theme"))
        batch_op.drop_column("theme")

    with op.batch_alter_table("theme_answers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_theme_answers_theme"))

    op.drop_table("theme_answers")
    op.drop_table("themes")
