package org.fourcount.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.fourcount.motion.LimbMounting;
import org.fourcount.motion.Mounting;
import org.fourcount.motion.StackMounting;

/**
 * What is kept whole in one cell, as JSON: approved repetitions and where sensors sat, every number
 * as exactly as it was measured.
 */
final class KeptJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addMixIn(Mounting.class, Kinds.class)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .build();

  private KeptJson() {}

  /** What a node may sit on, by a word of the file's own. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "on")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = LimbMounting.class, name = "limb"),
    @JsonSubTypes.Type(value = StackMounting.class, name = "stack")
  })
  private interface Kinds {}

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JacksonException e) {
      throw new IllegalStateException(e);
    }
  }

  static <T> T read(String json, Class<T> kind) {
    try {
      return JSON.readValue(json, kind);
    } catch (JacksonException e) {
      throw new StoreTrouble(
          "The database holds a cell ("
              + kind.getSimpleName()
              + ") that cannot be read: "
              + e.getOriginalMessage(),
          e);
    }
  }
}
