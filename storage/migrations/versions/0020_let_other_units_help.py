"""Let other units help.

Revision ID: 0020
Revises: 0019
Create Date: 2026-11-22 09:59:54.213127
"""

import sqlalchemy as sa
from alembic import op

revision = '0020'
down_revision = '0019'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on."""
    with op.batch_alter_table('tickets', schema=None) as batch_op:
        batch_op.add_column(sa.Column('helpers', sa.String(), server_default='', nullable=False))



def downgrade() -> None:
    """Go back to where it was."""
    with op.batch_alter_table('tickets', schema=None) as batch_op:
        batch_op.drop_column('helpers')

