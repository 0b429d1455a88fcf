"""Version 2: merges of people with their way back, and the association's list of members."""

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Integer, Text

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: "Operations") -> None:
    """Add person_merge and listed_member with their indexes."""
    op.create_table(
        "person_merge",
        Column("id", Integer, primary_key=True, autoincrement=True),
        Column("row_version", Integer, nullable=False),
        Column("kept_id", Integer, nullable=False),
        Column("merged_id", Integer, nullable=False),
        Column("merged_at", Text, nullable=False),
        Column("reason", Text, nullable=False),
        Column("moved", Text, nullable=False),
        Column("parted_at", Text),
        ForeignKeyConstraint(["kept_id"], ["person.id"], name=op.f("fk_person_merge_kept_id")),
        ForeignKeyConstraint(["merged_id"], ["person.id"], name=op.f("fk_person_merge_merged_id")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("ix_person_merge_kept", "person_merge", ["kept_id"])
    op.create_index("ix_person_merge_merged", "person_merge", ["merged_id"])
    op.create_table(
        "listed_member",
        Column("id", Integer, primary_key=True, autoincrement=True),
        Column("row_version", Integer, nullable=False),
        Column("source_id", Integer, nullable=False),
        Column("member_no", Text),
        Column("full_name", Text),
        Column("address", Text),
        Column("compared", Text),
        Column("expires", Text),
        Column("membership", Text, nullable=False),
        CheckConstraint(
            "membership IN ('current', 'applied', 'lapsed', 'none', 'unknown')",
            name=op.f("ck_listed_member_membership_known"),
        ),
        ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_listed_member_source_id")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("ix_listed_member_member_no", "listed_member", ["member_no"])
    op.create_index("ix_listed_member_compared", "listed_member", ["compared"])
