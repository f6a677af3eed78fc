-- The roles of a person, each for a territory, in the order in which they were given.
CREATE TABLE staff_grants (
    staff INTEGER NOT NULL REFERENCES staff (id),
    number INTEGER NOT NULL CHECK (number > 0),
    role TEXT NOT NULL CHECK (role IN ('clerk', 'moderator', 'commission', 'head', 'observer', 'administrator')),
    place TEXT NOT NULL REFERENCES places (code),
    PRIMARY KEY (staff, number),
    UNIQUE (staff, role, place)
) STRICT;
INSERT INTO staff_grants (staff, number, role, place) SELECT id, 1, role, place FROM staff;
-- From here on an administrator manages accounts and nothing else; those of before keep what they could do.
INSERT INTO staff_grants (staff, number, role, place) SELECT id, 2, 'clerk', place FROM staff WHERE role = 'administrator';
INSERT INTO staff_grants (staff, number, role, place) SELECT id, 3, 'head', place FROM staff WHERE role = 'administrator';
ALTER TABLE staff DROP COLUMN role;
-- An empty hash is that of a person who was invited and has set no password yet.
ALTER TABLE staff ADD COLUMN last_sign_in_on TEXT CHECK (length(last_sign_in_on) = 10);

-- Everyone signs in anew.
DROP TABLE sessions;
CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY NOT NULL CHECK (length(token_hash) = 64),
    staff INTEGER NOT NULL REFERENCES staff (id),
    -- 'code': the password was right, a code is awaited; 'set-up': codes have to be set up before anything else.
    stage TEXT NOT NULL CHECK (stage IN ('code', 'set-up', 'open')),
    started_at INTEGER NOT NULL,
    -- Rounded, and written seldom.
    used_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    -- The kind alone, as 'Firefox, Windows'.
    browser TEXT NOT NULL,
    -- The territory that was chosen to work in.
    place TEXT REFERENCES places (code),
    wrong_codes INTEGER NOT NULL CHECK (wrong_codes >= 0)
) STRICT;
CREATE INDEX sessions_by_staff ON sessions (staff);
CREATE INDEX sessions_by_end ON sessions (expires_at);

-- The secrets of one-time codes, sealed with a key that stands among the facts.
CREATE TABLE staff_codes (
    staff INTEGER PRIMARY KEY NOT NULL REFERENCES staff (id),
    secret TEXT,
    -- One that is being set up and is not confirmed yet.
    pending TEXT,
    -- The last period of which a code was taken: none is taken twice.
    last_period INTEGER NOT NULL CHECK (last_period >= 0),
    CHECK (secret IS NOT NULL OR pending IS NOT NULL)
) STRICT;

-- Those not used yet.
CREATE TABLE recovery_codes (
    hash TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64),
    staff INTEGER NOT NULL REFERENCES staff (id)
) STRICT;
CREATE INDEX recovery_codes_by_staff ON recovery_codes (staff);

-- One-time links by which a person sets a password; one to a person.
CREATE TABLE staff_links (
    staff INTEGER PRIMARY KEY NOT NULL REFERENCES staff (id),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    expires_at INTEGER NOT NULL
) STRICT;
