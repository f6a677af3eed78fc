-- Who holds which post of an akimat, and held it before: rows are changed, never taken out.
CREATE TABLE officials (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    place TEXT NOT NULL REFERENCES places (code),
    post TEXT NOT NULL,
    title_kk TEXT,
    title_ru TEXT,
    title_en TEXT,
    name_kk TEXT,
    name_ru TEXT,
    name_en TEXT,
    since TEXT NOT NULL CHECK (length(since) = 10),
    until TEXT CHECK (length(until) = 10),
    acting INTEGER NOT NULL CHECK (acting IN (0, 1)),
    in_charge_kk TEXT,
    in_charge_ru TEXT,
    in_charge_en TEXT,
    CHECK (until IS NULL OR until >= since),
    CHECK (name_kk IS NOT NULL OR name_ru IS NOT NULL)
) STRICT;
CREATE INDEX officials_by_place ON officials (place, since);

-- Names that an office gave a place, over those of the classifier; what is NULL is as the classifier has it.
CREATE TABLE place_names (
    place TEXT PRIMARY KEY NOT NULL REFERENCES places (code),
    name_kk TEXT,
    name_ru TEXT,
    name_en TEXT,
    has_kazakh_name INTEGER CHECK (has_kazakh_name IN (0, 1))
) STRICT;
