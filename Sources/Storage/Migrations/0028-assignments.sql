-- What was ordered at a reception. Its words may name people; never public.
CREATE TABLE assignments (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    reception INTEGER NOT NULL REFERENCES receptions (id),
    host TEXT NOT NULL REFERENCES places (code),
    booking INTEGER REFERENCES bookings (id),
    number INTEGER NOT NULL CHECK (number > 0),
    action_kk TEXT,
    action_ru TEXT,
    action_en TEXT,
    lead_kk TEXT,
    lead_ru TEXT,
    lead_en TEXT,
    co_executors_kk TEXT,
    co_executors_ru TEXT,
    co_executors_en TEXT,
    deadline TEXT NOT NULL CHECK (length(deadline) = 10),
    given_on TEXT NOT NULL CHECK (length(given_on) = 10),
    standing TEXT NOT NULL CHECK (standing IN ('planned', 'under-way', 'done', 'extended', 'removed')),
    -- The day on which it was done or removed.
    ended_on TEXT CHECK (length(ended_on) = 10),
    removal_kk TEXT,
    removal_ru TEXT,
    removal_en TEXT,
    rolled_from TEXT CHECK (length(rolled_from) = 10),
    has_default_term INTEGER NOT NULL DEFAULT 0 CHECK (has_default_term IN (0, 1)),
    CHECK ((standing IN ('done', 'removed')) = (ended_on IS NOT NULL))
) STRICT;
CREATE INDEX assignments_by_reception ON assignments (reception, number);
CREATE INDEX assignments_open ON assignments (deadline, id) WHERE standing IN ('planned', 'under-way', 'extended');
CREATE INDEX assignments_open_by_host ON assignments (host, deadline, id) WHERE standing IN ('planned', 'under-way', 'extended');
CREATE INDEX assignments_ended ON assignments (ended_on, id) WHERE ended_on IS NOT NULL;

CREATE TABLE assignment_executions (
    item INTEGER NOT NULL REFERENCES assignments (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    day TEXT NOT NULL CHECK (length(day) = 10),
    text_kk TEXT,
    text_ru TEXT,
    text_en TEXT,
    evidence TEXT,
    PRIMARY KEY (item, ordinal)
) STRICT;

CREATE TABLE assignment_extensions (
    item INTEGER NOT NULL REFERENCES assignments (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    asked_on TEXT NOT NULL CHECK (length(asked_on) = 10),
    old_deadline TEXT NOT NULL CHECK (length(old_deadline) = 10),
    new_deadline TEXT NOT NULL CHECK (length(new_deadline) = 10),
    reason_kk TEXT,
    reason_ru TEXT,
    reason_en TEXT,
    disciplinary_kk TEXT,
    disciplinary_ru TEXT,
    disciplinary_en TEXT,
    decision TEXT CHECK (decision IN ('granted', 'declined')),
    decided_on TEXT CHECK (length(decided_on) = 10),
    word_kk TEXT,
    word_ru TEXT,
    word_en TEXT,
    PRIMARY KEY (item, ordinal),
    CHECK ((decision IS NULL) = (decided_on IS NULL))
) STRICT;
CREATE INDEX assignment_extensions_pending ON assignment_extensions (item) WHERE decision IS NULL;
