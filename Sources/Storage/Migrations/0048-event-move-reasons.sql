-- Why the last move of an event was made, before that was corrected, beside what else of it was.
CREATE TABLE event_corrections_of_moves (
    event INTEGER NOT NULL REFERENCES events (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    corrected_on TEXT NOT NULL CHECK (length(corrected_on) = 10),
    what TEXT NOT NULL CHECK (what IN (
        'announced', 'attendance', 'questions-raised', 'questions-resolved', 'receptions', 'received', 'reason', 'moved',
        'move-reason', 'question', 'answer', 'answered')),
    -- The number of a question stands as the figure.
    day TEXT CHECK (length(day) = 10),
    figure INTEGER CHECK (figure >= 0),
    reason_kk TEXT,
    reason_ru TEXT,
    reason_en TEXT,
    PRIMARY KEY (event, ordinal)
) STRICT;
INSERT INTO event_corrections_of_moves (event, ordinal, corrected_on, what, day, figure, reason_kk, reason_ru, reason_en)
SELECT event, ordinal, corrected_on, what, day, figure, reason_kk, reason_ru, reason_en FROM event_corrections;
DROP TABLE event_corrections;
ALTER TABLE event_corrections_of_moves RENAME TO event_corrections;
