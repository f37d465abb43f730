"""Mark tickets as urgent.

Revision ID: 0017
Revises: 0016
Create Date: 2026-11-22 09:52:25.866483
"""

import sqlalchemy as sa
from alembic import op

revision = '0017'
down_revision = '0016'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on."""
    with op.batch_alter_table('tickets', schema=None) as batch_op:
        batch_op.add_column(sa.Column('urgent_at', sa.DateTime(timezone=True), nullable=True))



def downgrade() -> None:
    """Go back to where it was."""
    with op.batch_alter_table('tickets', schema=None) as batch_op:
        batch_op.drop_column('urgent_at')

