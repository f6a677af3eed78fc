CREATE TABLE staff (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    role TEXT NOT NULL,
    place TEXT NOT NULL REFERENCES places (code),
    is_disabled INTEGER NOT NULL CHECK (is_disabled IN (0, 1))
) STRICT;

CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY NOT NULL CHECK (length(token_hash) = 64),
    staff INTEGER NOT NULL REFERENCES staff (id),
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sessions_by_staff ON sessions (staff);
CREATE INDEX sessions_by_end ON sessions (expires_at);
