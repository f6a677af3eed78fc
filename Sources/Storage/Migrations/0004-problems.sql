-- An id holds the public number: year * 1000000000 + ordinal.
CREATE TABLE problems (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    place TEXT NOT NULL REFERENCES places (code),
    meeting INTEGER REFERENCES meetings (id),
    title_kk TEXT,
    title_ru TEXT,
    title_en TEXT,
    category TEXT NOT NULL,
    competence TEXT NOT NULL CHECK (competence IN ('own', 'district', 'oblast', 'central')),
    goes_to_maslikhat INTEGER NOT NULL CHECK (goes_to_maslikhat IN (0, 1)),
    raised_on TEXT NOT NULL CHECK (length(raised_on) = 10),
    quarter INTEGER NOT NULL,
    CHECK (title_kk IS NOT NULL OR title_ru IS NOT NULL OR title_en IS NOT NULL)
) STRICT;
CREATE INDEX problems_by_place ON problems (place, id);
CREATE INDEX problems_by_meeting ON problems (meeting, id);
CREATE INDEX problems_by_quarter ON problems (quarter, place);
