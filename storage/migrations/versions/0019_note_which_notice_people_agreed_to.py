"""Note which notice people agreed to.

Revision ID: 0019
Revises: 0018
Create Date: 2026-11-22 10:05:11.402117
"""

import sqlalchemy as sa
from alembic import op

revision = '0019'
down_revision = '0018'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on."""
    with op.batch_alter_table('citizens', schema=None) as batch_op:
        batch_op.add_column(sa.Column('consent_version', sa.Integer(), server_default='1', nullable=False))


def downgrade() -> None:
    """Go back to where it was."""
    with op.batch_alter_table('citizens', schema=None) as batch_op:
        batch_op.drop_column('consent_version')
