-- Drafts of yearly calendars, kept until they are approved or thrown away. Nothing public is made from them.
CREATE TABLE calendar_drafts (
    territory TEXT NOT NULL REFERENCES places (code),
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 9999),
    made_on TEXT NOT NULL CHECK (length(made_on) = 10),
    PRIMARY KEY (territory, year)
) STRICT;

CREATE TABLE draft_meetings (
    territory TEXT NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    host TEXT NOT NULL REFERENCES places (code),
    place TEXT NOT NULL REFERENCES places (code),
    day TEXT NOT NULL CHECK (length(day) = 10),
    time INTEGER NOT NULL CHECK (time BETWEEN 0 AND 1439),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    venue_kk TEXT,
    venue_ru TEXT,
    venue_en TEXT,
    address_kk TEXT,
    address_ru TEXT,
    address_en TEXT,
    PRIMARY KEY (territory, year, number),
    FOREIGN KEY (territory, year) REFERENCES calendar_drafts (territory, year)
) STRICT;
