package org.fourcount.evaluation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.fourcount.coaching.Doubt;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.motion.PhaseEvent;
import org.fourcount.motion.Rep;

/** The evaluation as JSON; times in seconds of each recording's own clock. */
public final class EvaluationJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** For the figures: underscores as everywhere in the file, and no digits that nobody knows. */
  private static final ObjectMapper FIGURES =
      new ObjectMapper()
          .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .registerModule(new SimpleModule().addSerializer(double.class, new Rounded()));

  private EvaluationJson() {}

  /** Writes the file anew. */
  public static void write(Evaluation evaluation, Path file) throws IOException {
    ObjectNode top = MAPPER.createObjectNode();
    ArrayNode recordings = top.putArray("recordings");
    evaluation.results().forEach(r -> recordings.add(recording(r)));
    top.set("unusable", MAPPER.valueToTree(evaluation.unusable()));
    top.set("totals", MAPPER.valueToTree(Totals.of(evaluation.results())));
    top.setAll((ObjectNode) FIGURES.valueToTree(evaluation.figures()));
    MAPPER.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), top);
  }

  private static ObjectNode recording(RecordingResult result) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("name", result.name());
    Refused refused = result.refused();
    if (refused != null) {
      node.put("refused", refused.key()).put("found", refused.found());
      node.put("advice", refused.advice());
    }
    node.set("silent", FIGURES.valueToTree(result.silences()));
    ArrayNode reps = node.putArray("reps");
    result.reps().forEach(r -> reps.add(rep(r)));
    ArrayNode armed = node.putArray("kiosk_reps");
    result.armed().forEach(r -> armed.add(rep(r)));
    ArrayNode events = node.putArray("events");
    result.events().forEach(e -> events.add(event(e)));
    node.put("outside", result.outside());
    ArrayNode sets = node.putArray("sets");
    for (SetScore s : result.judged() ? result.sets() : List.<SetScore>of()) {
      sets.addObject()
          .put("label", s.label())
          .put("expected", s.expected())
          .put("counted", s.counted())
          .put("by_time", s.byTime())
          .put("missed", s.missed())
          .put("false", s.falselyCounted())
          .put("told", s.told())
          .put("right", s.right());
    }
    return node;
  }

  private static ObjectNode event(PhaseEvent event) {
    return MAPPER
        .createObjectNode()
        .put("phase", event.phase().name().toLowerCase(Locale.ROOT))
        .put("at_s", millis(event.at()))
        .put("detected_s", millis(event.detected()))
        .put("confirmed", event.confirmed());
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
    Truth.said(judged).forEach(faults::add);
    ArrayNode flags = node.putArray("evidence");
    judged.flags().forEach(f -> flags.add(flag(f)));
    ArrayNode unseen = node.putArray("unseen");
    judged
        .unseen()
        .forEach(u -> unseen.addObject().put("part", u.part().role()).put("why", u.why().key()));
    node.put("judged", judged.judged());
    Doubt doubt = judged.doubt();
    if (doubt != null) {
      node.put("doubt", doubt.key());
    }
    return node;
  }

  private static ObjectNode flag(Flag flag) {
    ObjectNode node = MAPPER.createObjectNode().put("fault", flag.fault().key());
    node.put("kind", flag.evidence().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    node.put("from_s", millis(flag.from())).put("to_s", millis(flag.to()));
    return node.put("measured", millis(flag.measured())).put("limit", millis(flag.limit()));
  }

  /** Writes three decimals, and null where there is no value. */
  private static final class Rounded extends StdSerializer<Double> {
    private static final long serialVersionUID = 1;

    Rounded() {
      super(double.class, false);
    }

    @Override
    public void serialize(Double value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (value.isNaN()) {
        json.writeNull();
      } else {
        json.writeNumber(millis(value));
      }
    }
  }

  /** Three decimals: nothing here is known better. */
  private static double millis(double value) {
    return Math.rint(value * 1000) / 1000;
  }
}
