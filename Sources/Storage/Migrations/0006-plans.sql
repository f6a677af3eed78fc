CREATE TABLE plans (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    place TEXT NOT NULL REFERENCES places (code),
    meeting INTEGER NOT NULL UNIQUE REFERENCES meetings (id),
    published_on TEXT CHECK (length(published_on) = 10),
    -- Of the publication; none for a draft.
    quarter INTEGER,
    CHECK ((published_on IS NULL) = (quarter IS NULL))
) STRICT;
CREATE INDEX plans_by_place ON plans (place, id);
CREATE INDEX plans_published ON plans (published_on, id) WHERE published_on IS NOT NULL;
CREATE INDEX plans_by_quarter ON plans (quarter, place) WHERE published_on IS NOT NULL;

CREATE TABLE plan_items (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    plan INTEGER NOT NULL REFERENCES plans (id),
    number INTEGER NOT NULL CHECK (number > 0),
    problem INTEGER REFERENCES problems (id),
    action_kk TEXT,
    action_ru TEXT,
    action_en TEXT,
    lead_kk TEXT,
    lead_ru TEXT,
    lead_en TEXT,
    co_executors_kk TEXT,
    co_executors_ru TEXT,
    co_executors_en TEXT,
    deadline TEXT NOT NULL CHECK (length(deadline) = 10),
    -- Of the deadline.
    quarter INTEGER NOT NULL,
    given_on TEXT NOT NULL CHECK (length(given_on) = 10),
    -- Whole tenge.
    money_needed INTEGER CHECK (money_needed >= 0),
    money_given INTEGER CHECK (money_given >= 0),
    money_source_kk TEXT,
    money_source_ru TEXT,
    money_source_en TEXT,
    standing TEXT NOT NULL CHECK (standing IN ('planned', 'under-way', 'done', 'extended', 'removed')),
    -- The day on which it was done or removed.
    ended_on TEXT CHECK (length(ended_on) = 10),
    removal_kk TEXT,
    removal_ru TEXT,
    removal_en TEXT,
    CHECK ((standing IN ('done', 'removed')) = (ended_on IS NOT NULL))
) STRICT;
CREATE INDEX plan_items_by_plan ON plan_items (plan, number);
CREATE INDEX plan_items_by_problem ON plan_items (problem, standing);
CREATE INDEX plan_items_by_quarter ON plan_items (quarter, plan);
CREATE INDEX plan_items_open ON plan_items (deadline, id) WHERE standing IN ('planned', 'under-way', 'extended');

CREATE TABLE executions (
    item INTEGER NOT NULL REFERENCES plan_items (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    day TEXT NOT NULL CHECK (length(day) = 10),
    text_kk TEXT,
    text_ru TEXT,
    text_en TEXT,
    evidence TEXT,
    PRIMARY KEY (item, ordinal)
) STRICT;
