"""Give tickets titles and handling classes.

Revision ID: 0016
Revises: 0015
Create Date: 2026-11-22 09:38:32.492480
"""

import sqlalchemy as sa
from alembic import op

revision = '0016'
down_revision = '0015'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one step on."""
    with op.batch_alter_table('tickets', schema=None) as batch_op:
        batch_op.add_column(sa.Column('title', sa.String(), server_default='', nullable=False))
        batch_op.add_column(sa.Column('handling', sa.String(), nullable=True))



def downgrade() -> None:
    """Go back to where it was."""
    with op.batch_alter_table('tickets', schema=None) as batch_op:
        batch_op.drop_column('handling')
        batch_op.drop_column('title')

