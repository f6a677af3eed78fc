-- The summaries of control that were handed in, with their figures as JSON that nothing writes over; a quarter is written as 2026-Q3.
CREATE TABLE control_summaries (
    place TEXT NOT NULL REFERENCES places (code),
    period TEXT NOT NULL,
    handed_on TEXT NOT NULL CHECK (length(handed_on) = 10),
    figures TEXT NOT NULL CHECK (length(figures) > 0),
    PRIMARY KEY (place, period)
) STRICT;
