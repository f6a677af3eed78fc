-- Earlier moves of an event, and questions of a broadcast, beside what else of it was corrected.
CREATE TABLE event_corrections_wide (
    event INTEGER NOT NULL REFERENCES events (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    corrected_on TEXT NOT NULL CHECK (length(corrected_on) = 10),
    what TEXT NOT NULL CHECK (what IN (
        'announced', 'attendance', 'questions-raised', 'questions-resolved', 'receptions', 'received', 'reason', 'moved',
        'question', 'answer', 'answered')),
    -- The number of a question stands as the figure.
    day TEXT CHECK (length(day) = 10),
    figure INTEGER CHECK (figure >= 0),
    reason_kk TEXT,
    reason_ru TEXT,
    reason_en TEXT,
    PRIMARY KEY (event, ordinal)
) STRICT;
INSERT INTO event_corrections_wide (event, ordinal, corrected_on, what, day, figure, reason_kk, reason_ru, reason_en)
SELECT event, ordinal, corrected_on, what, day, figure, reason_kk, reason_ru, reason_en FROM event_corrections;
DROP TABLE event_corrections;
ALTER TABLE event_corrections_wide RENAME TO event_corrections;

-- A question of a broadcast that was entered by mistake.
ALTER TABLE event_open_questions ADD COLUMN withdrawn_on TEXT CHECK (length(withdrawn_on) = 10);
ALTER TABLE event_open_questions ADD COLUMN withdrawal_kk TEXT;
ALTER TABLE event_open_questions ADD COLUMN withdrawal_ru TEXT;
ALTER TABLE event_open_questions ADD COLUMN withdrawal_en TEXT;

-- Approvals of a schedule that another one took the place of, the first ones first.
CREATE TABLE event_schedule_approvals (
    host TEXT NOT NULL,
    kind TEXT NOT NULL,
    quarter INTEGER NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    approved_on TEXT NOT NULL CHECK (length(approved_on) = 10),
    replaced_on TEXT NOT NULL CHECK (length(replaced_on) = 10),
    PRIMARY KEY (host, kind, quarter, ordinal),
    FOREIGN KEY (host, kind, quarter) REFERENCES event_schedules (host, kind, quarter)
) STRICT;

-- The trips that a schedule held when it was approved. Of schedules approved before they were kept there are none.
CREATE TABLE event_schedule_trips (
    host TEXT NOT NULL,
    kind TEXT NOT NULL,
    quarter INTEGER NOT NULL,
    event INTEGER NOT NULL REFERENCES events (id),
    -- Days and places, as `2026-12-03,315000000` with a space between two.
    stops TEXT NOT NULL,
    PRIMARY KEY (host, kind, quarter, event),
    FOREIGN KEY (host, kind, quarter) REFERENCES event_schedules (host, kind, quarter)
) STRICT;
