-- A step may also say that words which everyone read before were corrected; steps from before say that they were published.
ALTER TABLE question_steps ADD COLUMN shown TEXT CHECK (shown IN ('published', 'withheld', 'corrected'));
UPDATE question_steps SET shown = showing;
ALTER TABLE question_steps DROP COLUMN showing;
ALTER TABLE question_steps RENAME COLUMN shown TO showing;
