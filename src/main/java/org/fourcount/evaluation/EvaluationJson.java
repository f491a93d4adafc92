package org.fourcount.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.motion.Rep;

/** The evaluation as JSON; times in seconds of each recording's own clock. */
public final class EvaluationJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private EvaluationJson() {}

  /** Writes the file anew. */
  public static void write(List<RecordingResult> results, Path file) throws IOException {
    ObjectNode top = MAPPER.createObjectNode();
    ArrayNode recordings = top.putArray("recordings");
    results.forEach(r -> recordings.add(recording(r)));
    top.set("totals", MAPPER.valueToTree(EvaluationTable.Totals.of(results)));
    MAPPER.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), top);
  }

  private static ObjectNode recording(RecordingResult result) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("name", result.name());
    if (!result.judged()) {
      node.put("refused", result.refusal());
    }
    ArrayNode reps = node.putArray("reps");
    result.reps().forEach(r -> reps.add(rep(r)));
    ArrayNode sets = node.putArray("sets");
    for (SetScore s : result.judged() ? result.sets() : List.<SetScore>of()) {
      sets.addObject()
          .put("label", s.label())
          .put("expected", s.expected())
          .put("counted", s.counted())
          .put("missed", s.missed())
          .put("false", s.falselyCounted())
          .put("right", s.right());
    }
    return node;
  }

  private static ObjectNode rep(JudgedRep judged) {
    Rep rep = judged.rep();
    ObjectNode node = MAPPER.createObjectNode();
    node.put("start_s", millis(rep.start()));
    node.put("concentric_end_s", millis(rep.concentricEnd()));
    node.put("eccentric_start_s", millis(rep.eccentricStart()));
    node.put("end_s", millis(rep.end()));
    node.put("confirmed_s", millis(rep.confirmed()));
    node.put("range", millis(rep.range()));
    if (Double.isNaN(judged.rushedRaised())) {
      node.putNull("rushed_raised_s");
    } else {
      node.put("rushed_raised_s", millis(judged.rushedRaised()));
    }
    ArrayNode faults = node.putArray("faults");
    SetScore.said(judged).forEach(faults::add);
    node.put("judged", judged.judged());
    return node;
  }

  /** Three decimals: nothing here is known better. */
  private static double millis(double value) {
    return Math.rint(value * 1000) / 1000;
  }
}
