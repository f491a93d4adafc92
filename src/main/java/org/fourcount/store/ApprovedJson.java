package org.fourcount.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.fourcount.coaching.Approved;
import org.fourcount.motion.LimbMounting;
import org.fourcount.motion.Mounting;
import org.fourcount.motion.StackMounting;

/** What approved repetitions allow, as JSON: every number as exactly as it was measured. */
final class ApprovedJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder().addMixIn(Mounting.class, Kinds.class).build();

  private ApprovedJson() {}

  /** What a node may sit on, by a word of the file's own. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "on")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = LimbMounting.class, name = "limb"),
    @JsonSubTypes.Type(value = StackMounting.class, name = "stack")
  })
  private interface Kinds {}

  static String write(Approved approved) {
    try {
      return JSON.writeValueAsString(approved);
    } catch (JacksonException e) {
      throw new IllegalStateException(e);
    }
  }

  static Approved read(String json) {
    try {
      return JSON.readValue(json, Approved.class);
    } catch (JacksonException e) {
      throw new StoreTrouble(
          "The database holds a baseline that cannot be read (" + e.getOriginalMessage() + ").", e);
    }
  }
}
