-- One schema for SQLite and PostgreSQL; what they call differently is filled in:
-- ${key} a growing number, ${whole} 64 bits, ${real} double precision, ${strict} and
-- ${clustered} for the end of a table. Times of day are milliseconds since 1970 (UTC) and are for
-- people to read: the order of things is that of seq, since clocks jump. Times within a set are
-- seconds of the sensor's clock. A number that is not known is NULL.

CREATE TABLE person (
  id     TEXT PRIMARY KEY,
  number ${whole} NOT NULL UNIQUE,
  name   TEXT NOT NULL,
  role   TEXT NOT NULL,
  pin    TEXT,                           -- Argon2id, with its salt; NULL without a PIN
  card   TEXT UNIQUE                     -- keyed hash of the card's text; NULL without a card
) ${strict};

-- Failed PINs of a person since the last right one. The delay follows from their number, and after
-- a restart all of it is left: switching the station off gains nothing.
CREATE TABLE lockout (
  person  TEXT PRIMARY KEY REFERENCES person ON DELETE CASCADE,
  failed  ${whole} NOT NULL
) ${strict};

CREATE TABLE sign_off (
  person  TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
  gate    TEXT NOT NULL,
  trainer TEXT NOT NULL,
  at_ms   ${whole} NOT NULL,
  PRIMARY KEY (person, gate)
) ${strict};

CREATE TABLE consultation (
  seq     ${key},
  person  TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
  trainer TEXT NOT NULL,
  at_ms   ${whole} NOT NULL
) ${strict};

CREATE TABLE plan (
  seq         ${key},
  id          TEXT NOT NULL UNIQUE,
  person      TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
  trainer     TEXT NOT NULL,
  approved_ms ${whole} NOT NULL
) ${strict};
CREATE INDEX plan_of_person ON plan (person, seq);

CREATE TABLE planned_exercise (
  plan              ${whole} NOT NULL REFERENCES plan ON DELETE CASCADE,
  position          ${whole} NOT NULL,
  exercise          TEXT NOT NULL,
  side              TEXT NOT NULL,
  load_amount       ${real} NOT NULL,
  load_unit         TEXT NOT NULL,
  sets              ${whole} NOT NULL,
  reps              ${whole} NOT NULL,
  concentric_s      ${real} NOT NULL,
  shortened_hold_s  ${real} NOT NULL,
  eccentric_s       ${real} NOT NULL,
  lengthened_hold_s ${real} NOT NULL,
  rest_s            ${whole} NOT NULL,
  PRIMARY KEY (plan, position)
) ${clustered};

CREATE TABLE baseline (
  seq      ${key},
  id       TEXT NOT NULL UNIQUE,
  person   TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
  exercise TEXT NOT NULL,
  side     TEXT NOT NULL,
  trainer  TEXT,                         -- NULL: measured, but approved by nobody
  at_ms    ${whole} NOT NULL,
  approved TEXT NOT NULL                 -- what was measured, as JSON
) ${strict};
CREATE INDEX baseline_of_person ON baseline (person, exercise, side, seq);

CREATE TABLE session (
  seq             ${key},
  id              TEXT NOT NULL UNIQUE,
  person          TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
  station         TEXT NOT NULL,
  start_ms        ${whole} NOT NULL,
  zone            TEXT NOT NULL,
  pain_before     ${whole},              -- 0 or 1, as the next three; NULL if it was not asked
  dizzy_before    ${whole},
  new_back_pain   ${whole},
  unwell          ${whole},
  override_by     TEXT,
  override_reason TEXT,
  effort          ${whole},              -- 0 to 10, as pain
  pain            ${whole},
  dizzy           ${whole}
) ${strict};
CREATE INDEX session_of_person ON session (person, seq);

CREATE TABLE lifting_set (
  seq               ${key},
  id                TEXT NOT NULL UNIQUE,
  session           ${whole} NOT NULL REFERENCES session ON DELETE CASCADE,
  baseline          ${whole} REFERENCES baseline ON DELETE CASCADE,
  exercise          TEXT NOT NULL,
  side              TEXT NOT NULL,
  load_amount       ${real} NOT NULL,
  load_unit         TEXT NOT NULL,
  reps_prescribed   ${whole} NOT NULL,
  concentric_s      ${real} NOT NULL,
  shortened_hold_s  ${real} NOT NULL,
  eccentric_s       ${real} NOT NULL,
  lengthened_hold_s ${real} NOT NULL,
  own_pace          ${whole} NOT NULL,   -- 0 or 1
  rules             TEXT NOT NULL,       -- version of the rules that judged it
  roles             TEXT NOT NULL,       -- which sensor sat where, as JSON
  guided_reps       ${whole} NOT NULL,   -- asked for before it; 0 where the person was known
  recording         TEXT,                -- file of the raw recording
  start_ms          ${whole} NOT NULL,
  ended             TEXT NOT NULL        -- UNFINISHED, DONE, STOPPED
) ${strict};
CREATE INDEX set_of_session ON lifting_set (session, seq);

CREATE TABLE rep (
  lifting_set       ${whole} NOT NULL REFERENCES lifting_set ON DELETE CASCADE,
  number            ${whole} NOT NULL,   -- from 1 on
  start_s           ${real},
  concentric_end_s  ${real},
  eccentric_start_s ${real},
  end_s             ${real},
  turn_confirmed_s  ${real},
  confirmed_s       ${real},
  sweep             ${real},             -- degrees, on a weight stack millimetres
  above_half_s      ${real},
  peak_speed        ${real},
  first_quarter     ${real},
  stalled_s         ${real},
  rushed_raised_s   ${real},
  side              TEXT NOT NULL,
  doubt             TEXT,
  off_start         ${real},             -- degrees from the approved start posture
  about_axis        ${real},             -- share of the turning about the approved axis
  mark              TEXT NOT NULL,       -- follows from doubt, flags and corrections; here so that a history opens fast
  PRIMARY KEY (lifting_set, number)
) ${clustered};

CREATE TABLE flag (
  lifting_set ${whole} NOT NULL,
  rep         ${whole} NOT NULL,
  position    ${whole} NOT NULL,         -- worst first, from 1 on
  fault       TEXT NOT NULL,
  raised_s    ${real},
  from_s      ${real},
  to_s        ${real},
  measured    ${real},
  allowed     ${real},
  evidence    TEXT NOT NULL,             -- what kind of measure it is
  PRIMARY KEY (lifting_set, rep, position),
  FOREIGN KEY (lifting_set, rep) REFERENCES rep ON DELETE CASCADE
) ${clustered};

-- Parts of which nothing can be said in a repetition.
CREATE TABLE unseen (
  lifting_set ${whole} NOT NULL,
  rep         ${whole} NOT NULL,
  part        TEXT NOT NULL,
  doubt       TEXT NOT NULL,
  PRIMARY KEY (lifting_set, rep, part),
  FOREIGN KEY (lifting_set, rep) REFERENCES rep ON DELETE CASCADE
) ${clustered};

CREATE TABLE correction (
  seq         ${key},
  lifting_set ${whole} NOT NULL,
  rep         ${whole} NOT NULL,
  kind        TEXT NOT NULL,
  fault       TEXT,
  evidence    TEXT NOT NULL,
  trainer     TEXT,                      -- NULL: nobody was signed in
  at_ms       ${whole} NOT NULL,
  FOREIGN KEY (lifting_set, rep) REFERENCES rep ON DELETE CASCADE
) ${strict};
CREATE INDEX correction_of_rep ON correction (lifting_set, rep);

-- What was done with the data, by whom. It names people by their id only, so an erasure leaves it.
CREATE TABLE audit (
  seq      ${key},
  at_ms    ${whole} NOT NULL,
  actor    TEXT NOT NULL,
  action   TEXT NOT NULL,
  subject  TEXT NOT NULL,
  detail   TEXT NOT NULL,
  previous TEXT NOT NULL UNIQUE,         -- hash of the row before: the chain does not fork
  hash     TEXT NOT NULL                 -- SHA-256 of all that stands before it in this row
) ${strict};
