-- An id holds the public number: year * 1000000000 + ordinal.
CREATE TABLE questions (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    place TEXT NOT NULL REFERENCES places (code),
    meeting INTEGER REFERENCES meetings (id),
    language TEXT NOT NULL CHECK (language IN ('kk', 'ru', 'en')),
    -- As the resident wrote it; never public.
    original TEXT NOT NULL CHECK (length(original) > 0),
    category TEXT,
    channel TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    received_on TEXT NOT NULL CHECK (length(received_on) = 10),
    quarter INTEGER NOT NULL,
    registered_on TEXT CHECK (length(registered_on) = 10),
    standing TEXT NOT NULL,
    moderation TEXT NOT NULL CHECK (moderation IN ('waiting', 'published', 'withheld')),
    moderated_on TEXT CHECK (length(moderated_on) = 10),
    public_text TEXT,
    withheld_kk TEXT,
    withheld_ru TEXT,
    withheld_en TEXT,
    answered_on TEXT CHECK (length(answered_on) = 10),
    answer_kk TEXT,
    answer_ru TEXT,
    answer_en TEXT,
    problem INTEGER REFERENCES problems (id),
    supporter_count INTEGER NOT NULL CHECK (supporter_count >= 0),
    -- The public text in lower case with look-alike letters made one, for searching; empty while nothing is public.
    folded TEXT NOT NULL,
    tracking_hash TEXT NOT NULL UNIQUE CHECK (length(tracking_hash) = 64),
    CHECK ((moderation = 'waiting') = (moderated_on IS NULL)),
    CHECK ((moderation = 'published') = (public_text IS NOT NULL))
) STRICT;
CREATE INDEX questions_published ON questions (id) WHERE moderation = 'published';
CREATE INDEX questions_published_by_place ON questions (place, id) WHERE moderation = 'published';
CREATE INDEX questions_published_by_meeting ON questions (meeting, supporter_count, id) WHERE moderation = 'published';
CREATE INDEX questions_by_standing ON questions (standing, received_at, id);
CREATE INDEX questions_by_place ON questions (place, standing);
CREATE INDEX questions_by_meeting ON questions (meeting, standing, registered_on);
CREATE INDEX questions_by_problem ON questions (problem, id);
CREATE INDEX questions_by_quarter ON questions (quarter, place, category, standing);

CREATE TABLE question_steps (
    question INTEGER NOT NULL REFERENCES questions (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    standing TEXT NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    at INTEGER NOT NULL,
    note_kk TEXT,
    note_ru TEXT,
    note_en TEXT,
    PRIMARY KEY (question, ordinal)
) STRICT;

-- How to reach the one who asked: apart from the question, so that nothing that reads questions can show it.
CREATE TABLE contacts (
    question INTEGER PRIMARY KEY NOT NULL REFERENCES questions (id),
    name TEXT,
    email TEXT,
    phone TEXT
) STRICT;

CREATE TABLE supporters (
    question INTEGER NOT NULL REFERENCES questions (id),
    hash TEXT NOT NULL,
    PRIMARY KEY (question, hash)
) STRICT;
