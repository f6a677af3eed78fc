-- The day that was typed where the deadline moved past a day off, and whether none was typed at all.
ALTER TABLE plan_items ADD COLUMN rolled_from TEXT CHECK (length(rolled_from) = 10);
ALTER TABLE plan_items ADD COLUMN has_default_term INTEGER NOT NULL DEFAULT 0 CHECK (has_default_term IN (0, 1));
CREATE INDEX plan_items_ended ON plan_items (ended_on, id) WHERE ended_on IS NOT NULL;

-- Later deadlines that were asked for, and what was decided.
CREATE TABLE extensions (
    item INTEGER NOT NULL REFERENCES plan_items (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    asked_on TEXT NOT NULL CHECK (length(asked_on) = 10),
    old_deadline TEXT NOT NULL CHECK (length(old_deadline) = 10),
    new_deadline TEXT NOT NULL CHECK (length(new_deadline) = 10),
    reason_kk TEXT,
    reason_ru TEXT,
    reason_en TEXT,
    -- What was decided about the responsibility of the head, where the term had been extended before.
    disciplinary_kk TEXT,
    disciplinary_ru TEXT,
    disciplinary_en TEXT,
    decision TEXT CHECK (decision IN ('granted', 'declined')),
    decided_on TEXT CHECK (length(decided_on) = 10),
    word_kk TEXT,
    word_ru TEXT,
    word_en TEXT,
    PRIMARY KEY (item, ordinal),
    CHECK ((decision IS NULL) = (decided_on IS NULL))
) STRICT;
CREATE INDEX extensions_pending ON extensions (item) WHERE decision IS NULL;
