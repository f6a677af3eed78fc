CREATE TABLE calendars (
    place TEXT NOT NULL REFERENCES places (code),
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 9999),
    approved_on TEXT CHECK (length(approved_on) = 10),
    basis_kk TEXT,
    basis_ru TEXT,
    basis_en TEXT,
    submitted_on TEXT CHECK (length(submitted_on) = 10),
    PRIMARY KEY (place, year)
) STRICT;
CREATE INDEX calendars_by_year ON calendars (year, place);

CREATE TABLE calendar_versions (
    place TEXT NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    published_on TEXT NOT NULL CHECK (length(published_on) = 10),
    reason_kk TEXT,
    reason_ru TEXT,
    reason_en TEXT,
    meeting_count INTEGER NOT NULL CHECK (meeting_count >= 0),
    PRIMARY KEY (place, year, number),
    FOREIGN KEY (place, year) REFERENCES calendars (place, year)
) STRICT;
