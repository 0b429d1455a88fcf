"""The steps from version to version, applied to a copy by Alembic's operations.

How to add version N: raise SCHEMA_VERSION, write `versions/version_N.py` with an `upgrade(op)` that
makes what a new file has (tables that change are made anew with `op.batch_alter_table(...,
recreate="always")`, so that their wording is that of a new file), name it in STEPS, and keep a file
of the version with `python -m tests.programmes.make`. Tests fail until all of it is there.
"""

import sqlite3
from collections.abc import Callable
from typing import Any

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from mentordesk.storage.upgrades.versions import version_2, version_3

STEPS: dict[int, Callable[[Any], None]] = {2: version_2.upgrade, 3: version_3.upgrade}
"""Version -> what brings a file of the version before to it."""


def apply_steps(raw: sqlite3.Connection, version: int, wanted: int) -> None:
    """Bring an open copy from one version to another and mark it so, all in one transaction.

    Foreign keys are off meanwhile: a table that is made anew is gone for a moment.
    """
    from alembic.migration import MigrationContext  # noqa: PLC0415 - only where an upgrade is due
    from alembic.operations import Operations  # noqa: PLC0415 - as above

    raw.execute("PRAGMA foreign_keys=OFF")
    engine = create_engine("sqlite+pysqlite://", creator=lambda: raw, poolclass=StaticPool)
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        op = Operations(MigrationContext.configure(connection))
        for number in range(version + 1, wanted + 1):
            STEPS[number](op)
        connection.exec_driver_sql(f"PRAGMA user_version={wanted}")
        connection.commit()
