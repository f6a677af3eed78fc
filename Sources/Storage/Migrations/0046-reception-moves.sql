-- Moves of a reception before the last one, which stands with the reception itself: a row to each, the first ones first.
CREATE TABLE reception_moves (
    reception INTEGER NOT NULL REFERENCES receptions (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    -- When it was to be held until then.
    day TEXT NOT NULL CHECK (length(day) = 10),
    time INTEGER NOT NULL CHECK (time BETWEEN 0 AND 1439),
    moved_on TEXT NOT NULL CHECK (length(moved_on) = 10),
    -- Empty where the words held somebody's own.
    reason_kk TEXT,
    reason_ru TEXT,
    reason_en TEXT,
    PRIMARY KEY (reception, ordinal)
) STRICT;
