-- Whether the one who asked wants to read of each step by mail. Those who left an address before mail was sent were not told of it.
ALTER TABLE contacts ADD COLUMN wants_mail INTEGER NOT NULL DEFAULT 0 CHECK (wants_mail IN (0, 1));

-- Mail that is to be sent, was, or was given up. No address and no text: both are looked up when it is sent.
CREATE TABLE letters (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    -- As `Letter.Kind`: question, digest, control.
    kind TEXT NOT NULL,
    -- By kind: the question, the person of the desk, the address of the executor.
    recipient INTEGER NOT NULL CHECK (recipient > 0),
    -- What each is told of once: the number of the step, or the day.
    part TEXT NOT NULL,
    -- What a step is news of.
    news TEXT CHECK ((news IS NOT NULL) = (kind = 'question')),
    queued_at INTEGER NOT NULL,
    -- When it is news no longer.
    until INTEGER NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('waiting', 'sent', 'failed', 'dropped')),
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    -- When it is sent or tried again.
    next_at INTEGER CHECK ((next_at IS NOT NULL) = (standing = 'waiting')),
    ended_at INTEGER CHECK ((ended_at IS NULL) = (standing = 'waiting')),
    -- Why it was not taken last, as smtp-451; never the words of a mail server.
    fault TEXT,
    UNIQUE (kind, recipient, part)
) STRICT;
CREATE INDEX letters_waiting ON letters (next_at, id) WHERE standing = 'waiting';
CREATE INDEX letters_ended ON letters (ended_at) WHERE standing <> 'waiting';

-- Whether a person of the desk wants a letter on working mornings, and in which language; without a row, yes and in Kazakh.
CREATE TABLE staff_mail (
    staff INTEGER PRIMARY KEY NOT NULL REFERENCES staff (id),
    wants_digest INTEGER NOT NULL CHECK (wants_digest IN (0, 1)),
    language TEXT NOT NULL CHECK (language IN ('kk', 'ru', 'en'))
) STRICT;

-- Where the bodies are written to that carry out items of an akimat's plans. Addresses of offices, kept by the desk.
CREATE TABLE executor_addresses (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    place TEXT NOT NULL REFERENCES places (code),
    name_kk TEXT,
    name_ru TEXT,
    name_en TEXT,
    -- The name as it is compared: of the first official language in which it stands.
    folded TEXT NOT NULL CHECK (length(folded) > 0),
    email TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('kk', 'ru', 'en')),
    is_stopped INTEGER NOT NULL CHECK (is_stopped IN (0, 1)),
    UNIQUE (place, folded)
) STRICT;
