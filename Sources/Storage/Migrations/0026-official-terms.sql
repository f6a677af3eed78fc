-- For whom an official acts, the category of a post that the office named itself, and what officials were in charge of before.
ALTER TABLE officials ADD COLUMN acting_for INTEGER REFERENCES officials (id);
ALTER TABLE officials ADD COLUMN category TEXT;
ALTER TABLE officials ADD COLUMN in_charge_since TEXT CHECK (length(in_charge_since) = 10);

-- The fields of work before those of the official's own row.
CREATE TABLE official_charges (
    official INTEGER NOT NULL REFERENCES officials (id),
    since TEXT NOT NULL CHECK (length(since) = 10),
    fields_kk TEXT,
    fields_ru TEXT,
    fields_en TEXT,
    PRIMARY KEY (official, since)
) STRICT;
