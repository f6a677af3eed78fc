-- Territories, numbered in the order of a walk from the republic down: all that lies below a place is a range of numbers.
-- A place that the classifier has dropped keeps its row, for what refers to it, with the number -1.
CREATE TABLE places (
    code TEXT PRIMARY KEY NOT NULL CHECK (length(code) = 9),
    parent TEXT REFERENCES places (code),
    level TEXT NOT NULL,
    office TEXT,
    number INTEGER NOT NULL CHECK (number >= -1),
    last INTEGER NOT NULL CHECK (last >= number)
) STRICT;
CREATE INDEX places_by_number ON places (number, code);
CREATE INDEX places_by_parent ON places (parent);

-- Single facts about the register itself.
CREATE TABLE facts (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

-- The last number given out: of the questions and problems of a year, and of everything else in the year 0.
CREATE TABLE counters (
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last >= 0),
    PRIMARY KEY (name, year)
) STRICT;
