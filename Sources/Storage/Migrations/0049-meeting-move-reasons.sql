-- Why a meeting was moved, before that was corrected, beside what else of it was. The number of the move stands as the figure.
CREATE TABLE meeting_corrections_of_moves (
    meeting INTEGER NOT NULL REFERENCES meetings (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    corrected_on TEXT NOT NULL CHECK (length(corrected_on) = 10),
    what TEXT NOT NULL CHECK (what IN ('announced', 'attendance', 'presentation', 'spoke', 'reason', 'move-reason')),
    day TEXT CHECK (length(day) = 10),
    figure INTEGER CHECK (figure >= 0),
    reason_kk TEXT,
    reason_ru TEXT,
    reason_en TEXT,
    PRIMARY KEY (meeting, ordinal)
) STRICT;
INSERT INTO meeting_corrections_of_moves
    (meeting, ordinal, corrected_on, what, day, figure, reason_kk, reason_ru, reason_en)
SELECT meeting, ordinal, corrected_on, what, day, figure, reason_kk, reason_ru, reason_en FROM meeting_corrections;
DROP TABLE meeting_corrections;
ALTER TABLE meeting_corrections_of_moves RENAME TO meeting_corrections;
