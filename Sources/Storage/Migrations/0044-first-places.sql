-- The place a question was asked about before it was sent on, beside the place that answers now; empty of one that was never sent on.
ALTER TABLE questions ADD COLUMN first_place TEXT REFERENCES places (code);
-- Of what was sent on already, the journal tells the place before the first sending. Where it has no such entry, as of made-up questions, nothing is known and the column stays empty.
UPDATE questions SET first_place = (
    SELECT places.code FROM places JOIN journal ON journal.detail LIKE '% place=' || places.code || '→%'
    WHERE journal.sequence = (
        SELECT min(sequence) FROM journal
        WHERE subject_kind = 'question' AND act = 'question-forwarded'
        AND subject_id = CAST(questions.id / 1000000000 AS TEXT) || '-' || CASE
            WHEN questions.id % 1000000000 > 999999 THEN CAST(questions.id % 1000000000 AS TEXT)
            ELSE substr(CAST(1000000 + questions.id % 1000000000 AS TEXT), 2)
        END
    )
) WHERE id IN (
    SELECT CAST(substr(subject_id, 1, 4) AS INTEGER) * 1000000000 + CAST(substr(subject_id, 6) AS INTEGER) FROM journal
    WHERE subject_kind = 'question' AND act = 'question-forwarded'
);
