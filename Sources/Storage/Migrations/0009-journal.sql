CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY NOT NULL CHECK (sequence > 0),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
    -- Of everything before it in the row. Two entries cannot follow the same one.
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX journal_by_subject ON journal (subject_kind, subject_id, sequence);
