-- What a trainer and a person decided about the weights, and after which of the person's sessions:
-- the order of things is that of seq, since clocks jump. NULL: before the first.
ALTER TABLE consultation ADD COLUMN decided TEXT NOT NULL DEFAULT '';
ALTER TABLE consultation ADD COLUMN session ${whole};
CREATE INDEX consultation_of_person ON consultation (person, seq);

-- The plan that held when a session began, NULL if there was none.
ALTER TABLE session ADD COLUMN plan ${whole};

-- What tells a changed pepper: a hash of a fixed text under the one that PINs and cards were made
-- with. One row, or none before the first PIN.
CREATE TABLE pepper_check (
  only_row ${whole} PRIMARY KEY,
  value    TEXT NOT NULL
) ${strict};
