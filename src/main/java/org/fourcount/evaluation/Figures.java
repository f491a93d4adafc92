package org.fourcount.evaluation;

import java.util.List;

/** What was measured beyond the counts of the sets. */
record Figures(
    ExecutionType executionType,
    PhaseAgreement phases,
    HandLabels handLabels,
    Delays delays,
    LiveRushed liveRushed,
    LiveRushedReps liveRushedReps,
    LiveHelp liveHelp,
    WaysOfLifting waysOfLifting,
    Confusion confusion,
    Armed kiosk,
    List<Comparison> published) {
  /** The same as tables, in the order of the report. */
  List<Section> sections() {
    return List.of(
        executionType.section(),
        phases.section(),
        handLabels.section(),
        delays.section(),
        liveRushed.section(),
        liveRushedReps.section(),
        liveHelp.section(),
        waysOfLifting.section(),
        confusion.section(),
        kiosk.section(),
        Published.section(published));
  }
}
