-- What the protocol of a reception said of those who came, before it was corrected, beside why it was called off.
CREATE TABLE reception_corrections_wide (
    reception INTEGER NOT NULL REFERENCES receptions (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    corrected_on TEXT NOT NULL CHECK (length(corrected_on) = 10),
    what TEXT NOT NULL CHECK (what IN ('reason', 'outcomes')),
    -- How many, before.
    explained INTEGER CHECK (explained >= 0),
    answered INTEGER CHECK (answered >= 0),
    on_control INTEGER CHECK (on_control >= 0),
    absent INTEGER CHECK (absent >= 0),
    -- The reason before, empty where the words held somebody's own; of outcomes, why they were corrected.
    reason_kk TEXT,
    reason_ru TEXT,
    reason_en TEXT,
    PRIMARY KEY (reception, ordinal),
    CHECK ((what = 'outcomes') = (explained IS NOT NULL)),
    CHECK ((what = 'outcomes') = (answered IS NOT NULL)),
    CHECK ((what = 'outcomes') = (on_control IS NOT NULL)),
    CHECK ((what = 'outcomes') = (absent IS NOT NULL))
) STRICT;
INSERT INTO reception_corrections_wide (reception, ordinal, corrected_on, what, reason_kk, reason_ru, reason_en)
SELECT reception, ordinal, corrected_on, what, reason_kk, reason_ru, reason_en FROM reception_corrections;
DROP TABLE reception_corrections;
ALTER TABLE reception_corrections_wide RENAME TO reception_corrections;

-- The day on which the words of a move were corrected: such a row is no move, but what one said before, and stands before its row.
ALTER TABLE reception_moves ADD COLUMN corrected_on TEXT CHECK (length(corrected_on) = 10);

-- The last number given to an assignment of a reception: what is taken out leaves its number to none.
ALTER TABLE receptions ADD COLUMN assignments_given INTEGER NOT NULL DEFAULT 0 CHECK (assignments_given >= 0);
UPDATE receptions SET assignments_given =
    (SELECT max(number) FROM assignments WHERE assignments.reception = receptions.id)
WHERE id IN (SELECT reception FROM assignments);
