"""Let what has had its time go.

Revision ID: 0004
Revises: 0003
Create Date: 2026-11-22 08:31:26.714741
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on. What is there already counts as new: nobody wrote down since when it is."""
    op.create_table(
        "history_evidence",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("evidence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence"], ["evidence.id"], name=op.f("fk_history_evidence_evidence")
        ),
        sa.ForeignKeyConstraint(
            ["number"], ["tickets.number"], name=op.f("fk_history_evidence_number")
        ),
        sa.PrimaryKeyConstraint("number", "evidence", name=op.f("pk_history_evidence")),
    )
    op.create_index(op.f("ix_history_evidence_evidence"), "history_evidence", ["evidence"])
    op.add_column("evidence", sa.Column("added_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("outbox_keys", sa.Column("used_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE evidence SET added_at = CURRENT_TIMESTAMP")
    op.execute("UPDATE outbox_keys SET used_at = CURRENT_TIMESTAMP")
    _link_files_of_histories()


def _link_files_of_histories() -> None:
    connection = op.get_bind()
    events = connection.execute(sa.text("SELECT number, payload FROM ticket_events"))
    links = {
        (number, file)
        for number, payload in events
        for file in (json.loads(payload) if isinstance(payload, str) else payload).get("evidence", ())
    }
    known = set(connection.scalars(sa.text("SELECT id FROM evidence")))
    rows = [{"number": n, "evidence": file} for n, file in sorted(links) if file in known]
    if rows:
        connection.execute(
            sa.text("INSERT INTO history_evidence (number, evidence) VALUES (:number, :evidence)"),
            rows,
        )


def downgrade() -> None:
    """Go back to where it was."""
    op.drop_column("outbox_keys", "used_at")
    op.drop_column("evidence", "added_at")
    op.drop_index(op.f("ix_history_evidence_evidence"), "history_evidence")
    op.drop_table("history_evidence")
