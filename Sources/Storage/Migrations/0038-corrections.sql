-- What residents could read of meetings and events before it was corrected: a row to each correction, the first ones first.
CREATE TABLE meeting_corrections (
    meeting INTEGER NOT NULL REFERENCES meetings (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    corrected_on TEXT NOT NULL CHECK (length(corrected_on) = 10),
    what TEXT NOT NULL CHECK (what IN ('announced', 'attendance', 'presentation', 'spoke', 'reason')),
    -- What it said before. The words of a reason are empty where they held somebody's own.
    day TEXT CHECK (length(day) = 10),
    figure INTEGER CHECK (figure >= 0),
    reason_kk TEXT,
    reason_ru TEXT,
    reason_en TEXT,
    PRIMARY KEY (meeting, ordinal)
) STRICT;
CREATE TABLE event_corrections (
    event INTEGER NOT NULL REFERENCES events (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    corrected_on TEXT NOT NULL CHECK (length(corrected_on) = 10),
    what TEXT NOT NULL CHECK (what IN (
        'announced', 'attendance', 'questions-raised', 'questions-resolved', 'receptions', 'received', 'reason')),
    day TEXT CHECK (length(day) = 10),
    figure INTEGER CHECK (figure >= 0),
    reason_kk TEXT,
    reason_ru TEXT,
    reason_en TEXT,
    PRIMARY KEY (event, ordinal)
) STRICT;
