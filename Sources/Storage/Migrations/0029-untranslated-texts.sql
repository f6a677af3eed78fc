-- Public texts that stand in one official language, so that the page of the day finds them without reading whole tables.
CREATE INDEX questions_half_answered ON questions (id) WHERE moderation = 'published' AND answered_on IS NOT NULL
    AND (answer_kk IS NULL) <> (answer_ru IS NULL);
CREATE INDEX problems_half_titled ON problems (id) WHERE closed_on IS NULL AND (title_kk IS NULL) <> (title_ru IS NULL);
CREATE INDEX meetings_half_reported ON meetings (id) WHERE results_on IS NOT NULL AND (results_kk IS NULL) <> (results_ru IS NULL);
CREATE INDEX events_half_reported ON events (id) WHERE results_on IS NOT NULL AND (summary_kk IS NULL) <> (summary_ru IS NULL);
CREATE INDEX plan_items_half ON plan_items (id) WHERE (action_kk IS NULL) <> (action_ru IS NULL);
CREATE INDEX executions_half ON executions (item) WHERE (text_kk IS NULL) <> (text_ru IS NULL);
