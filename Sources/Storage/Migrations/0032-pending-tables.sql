-- Tables that a person of the desk has checked and not kept yet, until the next day. They may hold words and contacts of residents; never public, never exported.
CREATE TABLE pending_tables (
    -- 128 random bits in hexadecimal digits.
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
    staff INTEGER NOT NULL REFERENCES staff (id),
    -- As `DeskTable`: calendar, officials, questions, problems, plan, executions.
    kind TEXT NOT NULL,
    -- CSV, whatever file it came from.
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX pending_tables_by_staff ON pending_tables (staff, created_at);
