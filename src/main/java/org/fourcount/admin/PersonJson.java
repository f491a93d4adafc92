package org.fourcount.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Unseen;
import org.fourcount.coaching.Watched;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Consultation;
import org.fourcount.programme.Correction;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.RepRecord;
import org.fourcount.programme.RestOverride;
import org.fourcount.programme.Role;
import org.fourcount.programme.Session;
import org.fourcount.store.Baselines;
import org.fourcount.store.People;
import org.fourcount.store.Sets;
import org.fourcount.store.Store;
import org.jspecify.annotations.Nullable;

/** Records as JSON, in the words of export-layout.txt. */
final class PersonJson {
  private static final JsonMapper JSON = new JsonMapper();

  private final Store store;

  PersonJson(Store store) {
    this.store = store;
  }

  /** The person and their plans; their sessions are to follow. */
  ObjectNode of(Person person) {
    ObjectNode top = JSON.createObjectNode();
    top.put("layout", 2);
    top.put("id", person.id().toString());
    top.put("number", person.number());
    top.put("name", person.name());
    top.put("role", person.role().key());
    ObjectNode trainers = top.putObject("trainers");
    for (Person one : store.<List<Person>>read(tx -> tx.people().all())) {
      if (one.role() == Role.TRAINER) {
        trainers.putObject(one.id().toString()).put("number", one.number()).put("name", one.name());
      }
    }
    ArrayNode gates = top.putArray("signed_off");
    for (People.SignOff one :
        store.<List<People.SignOff>>read(tx -> tx.people().signOffs(person.id()))) {
      gates
          .addObject()
          .put("gate", one.gate().key())
          .put("trainer", one.trainer().toString())
          .put("at", one.at().toString());
    }
    ArrayNode talks = top.putArray("consultations");
    for (Consultation talk :
        store.<List<Consultation>>read(tx -> tx.consultations().of(person.id()))) {
      talks
          .addObject()
          .put("trainer", talk.trainer().toString())
          .put("at", talk.at().toString())
          .put("decided", talk.decided());
    }
    ArrayNode plans = top.putArray("plans");
    for (Plan plan : store.<List<Plan>>read(tx -> tx.plans().of(person.id()))) {
      plan(plans.addObject(), plan);
    }
    ArrayNode baselines = top.putArray("baselines");
    for (Baselines.Kept kept :
        store.<List<Baselines.Kept>>read(tx -> tx.baselines().of(person.id()))) {
      ObjectNode one = baselines.addObject();
      one.put("id", kept.record().id().toString());
      one.put("exercise", kept.record().exercise());
      one.put("side", kept.record().side().key());
      UUID trainer = kept.record().trainer();
      one.put("approved_by", trainer == null ? null : trainer.toString());
      UUID refused = kept.refusedBy();
      one.put("refused_by", refused == null ? null : refused.toString());
      one.put("at", kept.record().at().toString());
      one.set("measured", parsed(kept.json()));
    }
    return top;
  }

  private static JsonNode parsed(String text) {
    try {
      return JSON.readTree(text);
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      throw new IllegalStateException("the store wrote this itself", e);
    }
  }

  private static void plan(ObjectNode node, Plan plan) {
    node.put("id", plan.id().toString());
    node.put("trainer", plan.trainer().toString());
    node.put("approved", plan.approved().toString());
    ArrayNode lines = node.putArray("exercises");
    for (PlannedExercise line : plan.exercises()) {
      ObjectNode one = lines.addObject();
      one.put("exercise", line.exercise());
      one.put("side", line.side().key());
      one.put("load", line.load().text());
      one.put("sets", line.sets());
      one.put("reps", line.reps());
      tempo(one.putObject("tempo_s"), line.tempo());
      one.put("rest_s", line.restSeconds());
    }
  }

  private static void tempo(ObjectNode node, Tempo tempo) {
    node.put("concentric", tempo.concentric());
    node.put("shortened_hold", tempo.shortenedHold());
    node.put("eccentric", tempo.eccentric());
    node.put("lengthened_hold", tempo.lengthenedHold());
  }

  static ObjectNode session(ObjectNode node, Session session) {
    node.put("id", session.id().toString());
    node.put("station", session.station());
    node.put("start", session.start().toString());
    node.put("zone", session.zone().getId());
    node.set("readiness", JSON.valueToTree(session.readiness()));
    RestOverride override = session.override();
    if (override == null) {
      node.putNull("rest_override");
    } else {
      node.putObject("rest_override")
          .put("trainer", override.trainer().toString())
          .put("reason", override.reason());
    }
    node.set("feeling", JSON.valueToTree(session.feeling()));
    return node;
  }

  /**
   * One set.
   *
   * @param baseline the approved repetitions that judged it
   * @param recording where its raw bytes are in the export, null if they are not kept
   */
  static void set(
      ObjectNode node,
      Sets.Kept kept,
      Optional<BaselineRecord> baseline,
      @Nullable String recording,
      List<RepRecord> reps) {
    node.put("id", kept.set().id().toString());
    node.put("start", kept.set().start().toString());
    node.put("exercise", kept.set().exercise());
    node.put("side", kept.set().side().key());
    node.put("load", kept.set().load().text());
    node.put("reps_prescribed", kept.set().prescription().reps());
    node.put("own_pace", kept.set().prescription().ownPace());
    tempo(node.putObject("tempo_s"), kept.set().prescription().tempo());
    sensors(node.putObject("sensors"), kept.set().roles());
    node.put("guided_reps", kept.set().guidedReps());
    node.put("rules", kept.set().rules());
    node.put("baseline", baseline.map(b -> b.id().toString()).orElse(null));
    node.put("recording", recording);
    node.put("ended", kept.ended().name());
    ArrayNode all = node.putArray("reps");
    for (RepRecord rep : reps) {
      rep(all.addObject(), rep);
    }
  }

  private static void sensors(ObjectNode node, NodeRoles roles) {
    node.put("moving", roles.moving());
    for (Watched watched : roles.watched()) {
      node.put(watched.part().role(), watched.node());
    }
    if (roles.isMarch()) {
      node.put("right", roles.right());
    }
    node.put("coordinate", roles.course().name());
  }

  private static void rep(ObjectNode node, RepRecord record) {
    node.put("number", record.number());
    node.put("side", record.judged().side().key());
    node.put("mark", record.mark().name());
    node.put("counts", record.counts());
    node.put("doubt", key(record));
    node.set("measured", JSON.valueToTree(record.judged().rep()));
    number(node, "rushed_raised_s", record.judged().rushedRaised());
    ArrayNode flags = node.putArray("flags");
    for (Flag flag : record.judged().flags()) {
      ObjectNode one = flags.addObject();
      one.put("fault", flag.fault().key());
      number(one, "raised_s", flag.raised());
      number(one, "from_s", flag.from());
      number(one, "to_s", flag.to());
      number(one, "measured", flag.measured());
      number(one, "allowed", flag.limit());
      one.put("evidence", flag.evidence().name());
    }
    ObjectNode unseen = node.putObject("unseen");
    for (Unseen part : record.judged().unseen()) {
      unseen.put(part.part().role(), part.why().key());
    }
    ObjectNode likeness = node.putObject("likeness");
    number(likeness, "off_start_degrees", record.judged().likeness().offStart());
    number(likeness, "about_axis", record.judged().likeness().aboutAxis());
    ArrayNode corrections = node.putArray("corrections");
    for (Correction c : record.corrections()) {
      ObjectNode one = corrections.addObject();
      one.put("kind", c.kind().name());
      one.put("fault", c.fault() == null ? null : c.fault().key());
      one.put("evidence", c.evidence().name());
      one.put("trainer", c.trainer() == null ? null : c.trainer().toString());
      one.put("at", c.at().toString());
    }
  }

  private static @Nullable String key(RepRecord record) {
    return record.judged().doubt() == null ? null : record.judged().doubt().key();
  }

  /** A number that is not known is null. */
  private static void number(ObjectNode node, String name, double value) {
    if (Double.isNaN(value)) {
      node.putNull(name);
    } else {
      node.put(name, value);
    }
  }
}
