-- Why residents read that a reception was called off, before it was corrected: a row to each correction, the first ones first.
CREATE TABLE reception_corrections (
    reception INTEGER NOT NULL REFERENCES receptions (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    corrected_on TEXT NOT NULL CHECK (length(corrected_on) = 10),
    what TEXT NOT NULL CHECK (what = 'reason'),
    -- Empty where the words held somebody's own.
    reason_kk TEXT,
    reason_ru TEXT,
    reason_en TEXT,
    PRIMARY KEY (reception, ordinal)
) STRICT;
