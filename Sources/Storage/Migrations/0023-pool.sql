-- What the commission and the bodies above say of a problem question.
ALTER TABLE problems ADD COLUMN competence_on TEXT CHECK (length(competence_on) = 10);
ALTER TABLE problems ADD COLUMN money_needed INTEGER CHECK (money_needed >= 0);
ALTER TABLE problems ADD COLUMN money_source_kk TEXT;
ALTER TABLE problems ADD COLUMN money_source_ru TEXT;
ALTER TABLE problems ADD COLUMN money_source_en TEXT;
ALTER TABLE problems ADD COLUMN maslikhat_on TEXT CHECK (length(maslikhat_on) = 10);
ALTER TABLE problems ADD COLUMN maslikhat_kk TEXT;
ALTER TABLE problems ADD COLUMN maslikhat_ru TEXT;
ALTER TABLE problems ADD COLUMN maslikhat_en TEXT;
-- Why nothing more is done under its number: joined to another, or withdrawn for a reason.
ALTER TABLE problems ADD COLUMN closed_on TEXT CHECK (length(closed_on) = 10);
ALTER TABLE problems ADD COLUMN merged_into INTEGER REFERENCES problems (id);
ALTER TABLE problems ADD COLUMN closed_kk TEXT;
ALTER TABLE problems ADD COLUMN closed_ru TEXT;
ALTER TABLE problems ADD COLUMN closed_en TEXT;
CREATE INDEX problems_by_target ON problems (merged_into) WHERE merged_into IS NOT NULL;

-- The questions that a problem question had when it was joined to another, so that this can be undone.
CREATE TABLE merged_questions (
    problem INTEGER NOT NULL REFERENCES problems (id),
    question INTEGER NOT NULL REFERENCES questions (id),
    PRIMARY KEY (problem, question)
) STRICT;

-- The bodies above to which a problem question was handed, and what came of it there.
CREATE TABLE referrals (
    problem INTEGER NOT NULL REFERENCES problems (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    place TEXT NOT NULL REFERENCES places (code),
    body_kk TEXT,
    body_ru TEXT,
    body_en TEXT,
    proposal_kk TEXT,
    proposal_ru TEXT,
    proposal_en TEXT,
    sent_on TEXT NOT NULL CHECK (length(sent_on) = 10),
    outcome TEXT CHECK (outcome IN ('decided', 'returned', 'passed-on')),
    disposition TEXT,
    ended_on TEXT CHECK (length(ended_on) = 10),
    word_kk TEXT,
    word_ru TEXT,
    word_en TEXT,
    PRIMARY KEY (problem, ordinal),
    CHECK ((outcome IS NULL) = (ended_on IS NULL))
) STRICT;
CREATE INDEX referrals_pending ON referrals (place, sent_on) WHERE outcome IS NULL;

CREATE TABLE referral_notes (
    problem INTEGER NOT NULL,
    referral INTEGER NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    day TEXT NOT NULL CHECK (length(day) = 10),
    text_kk TEXT,
    text_ru TEXT,
    text_en TEXT,
    PRIMARY KEY (problem, referral, ordinal),
    FOREIGN KEY (problem, referral) REFERENCES referrals (problem, ordinal)
) STRICT;
