package org.fourcount.sensor.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table of a TOML file, whose values are taken out with checks that name file and key. */
record TomlTable(Path file, String name, JsonNode node) {
  boolean has(String key) {
    return node.has(key);
  }

  String text(String key) throws BrokenRecording {
    if (!node.path(key).isTextual()) {
      throw wrong(key, "a text");
    }
    return node.path(key).textValue();
  }

  String text(String key, String otherwise) throws BrokenRecording {
    return has(key) ? text(key) : otherwise;
  }

  double number(String key) throws BrokenRecording {
    if (!node.path(key).isNumber()) {
      throw wrong(key, "a number");
    }
    return node.path(key).doubleValue();
  }

  double number(String key, double otherwise) throws BrokenRecording {
    return has(key) ? number(key) : otherwise;
  }

  int whole(String key, int least) throws BrokenRecording {
    JsonNode value = node.path(key);
    if (!value.canConvertToExactIntegral()
        || !value.canConvertToInt()
        || value.intValue() < least) {
      throw wrong(key, "a whole number of at least " + least);
    }
    return value.intValue();
  }

  TomlTable table(String key) throws BrokenRecording {
    if (!node.path(key).isObject()) {
      throw BrokenRecording.in(file, "the table [" + path(key) + "] is missing.");
    }
    return new TomlTable(file, path(key), node.path(key));
  }

  List<TomlTable> tables(String key) throws BrokenRecording {
    List<TomlTable> tables = new ArrayList<>();
    if (has(key) && !node.path(key).isArray()) {
      throw BrokenRecording.in(file, "write [[" + path(key) + "]], with two brackets.");
    }
    for (JsonNode one : node.path(key)) {
      tables.add(new TomlTable(file, path(key), one));
    }
    return tables;
  }

  List<String> texts(String key) throws BrokenRecording {
    List<String> texts = new ArrayList<>();
    if (has(key) && !node.path(key).isArray()) {
      throw wrong(key, "a list of texts");
    }
    for (JsonNode one : node.path(key)) {
      if (!one.isTextual()) {
        throw wrong(key, "a list of texts");
      }
      texts.add(one.textValue());
    }
    return texts;
  }

  BrokenRecording wrong(String key, String owed) {
    String found = has(key) ? "is " + node.path(key) : "is missing";
    return BrokenRecording.in(file, path(key) + " " + found + "; it must be " + owed + ".");
  }

  private String path(String key) {
    return name.isEmpty() ? key : name + "." + key;
  }
}
