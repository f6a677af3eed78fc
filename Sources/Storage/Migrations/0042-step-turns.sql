-- What became of the place of a question in a problem question; steps from before tell none.
ALTER TABLE question_steps ADD COLUMN turn TEXT CHECK (turn IN ('joined', 'separated', 'taken-out'));
