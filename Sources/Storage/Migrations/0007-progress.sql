-- The days on which akimats published their progress of a period, which is written as 2026-Q3.
CREATE TABLE progress (
    place TEXT NOT NULL REFERENCES places (code),
    period TEXT NOT NULL,
    published_on TEXT NOT NULL CHECK (length(published_on) = 10),
    PRIMARY KEY (place, period)
) STRICT;
