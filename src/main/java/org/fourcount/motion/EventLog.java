package org.fourcount.motion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a detector said of phases, in the order in which it said so. */
final class EventLog {
  private final List<PhaseEvent> events = new ArrayList<>();
  private final List<PhaseEvent> view = Collections.unmodifiableList(events);

  void provisional(Phase phase, double at, double detected) {
    events.add(new PhaseEvent(phase, at, detected, false));
  }

  /** The repetition stands: its phases began so. */
  void confirmed(Rep rep) {
    confirm(Phase.CONCENTRIC, rep.start(), rep.confirmed());
    if (rep.seconds(Phase.SHORTENED_HOLD) > 0) {
      confirm(Phase.SHORTENED_HOLD, rep.concentricEnd(), rep.confirmed());
    }
    confirm(Phase.ECCENTRIC, rep.eccentricStart(), rep.confirmed());
    confirm(Phase.LENGTHENED_HOLD, rep.end(), rep.confirmed());
  }

  private void confirm(Phase phase, double at, double detected) {
    events.add(new PhaseEvent(phase, at, detected, true));
  }

  List<PhaseEvent> all() {
    return view;
  }
}
