-- What a step decided about showing the question, where it moved it nowhere; steps from before tell none.
ALTER TABLE question_steps ADD COLUMN showing TEXT CHECK (showing IN ('published', 'withheld'));
