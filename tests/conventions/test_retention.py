"""What is kept about persons has a term."""

from sqlalchemy import Column, MetaData, String, Table

from booking.domain.retention import TERMS
from booking.models import Base
from booking.models.encryption import Encrypted

# One row with a word of ours, by which wrong keys are noticed: nobody's data.
NOT_PERSONAL = {"canary"}


def personal(metadata: MetaData) -> set[str]:
    """Return the tables that have personal columns."""
    return {
        table.name
        for table in metadata.tables.values()
        if any(isinstance(column.type, Encrypted) or column.info.get("personal") for column in table.columns)
    }


def test_every_table_with_personal_columns_has_a_term() -> None:
    assert personal(Base.metadata) - NOT_PERSONAL - TERMS.keys() == set()


def test_every_term_names_a_table() -> None:
    assert TERMS.keys() - Base.metadata.tables.keys() == set()


def test_both_kinds_of_personal_columns_are_found() -> None:
    metadata = MetaData()
    Table("plain", metadata, Column("name", String))
    Table("encrypted", metadata, Column("name", Encrypted("encrypted.name")))
    Table("marked", metadata, Column("name", String, info={"personal": True}))
    assert personal(metadata) == {"encrypted", "marked"}


# Tables and columns that were renamed keep the context that their rows were encrypted under.
RENAMED = {
    "outbox_messages.recipient": "letters.recipient",
    "outbox_messages.content": "letters.message",
}


def test_every_encrypted_column_has_a_context_of_its_own_that_never_changes() -> None:
    bound = {
        f"{table.name}.{column.name}": column.type.context
        for table in Base.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, Encrypted)
    }
    assert bound
    assert {place: context for place, context in bound.items() if place != context} == RENAMED
    assert len(set(bound.values())) == len(bound)
