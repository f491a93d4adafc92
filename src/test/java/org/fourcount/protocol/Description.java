package org.fourcount.protocol;

import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fourcount.protocol.Inbox.Received;

/** A frame in the words of firmware-protocol.md: its type, node, seq, and every field by name. */
final class Description {
  private Description() {}

  static String of(Received frame) {
    List<String> words = new ArrayList<>();
    words.add(frame.message().type().toString());
    words.add("node=" + frame.node());
    words.add("seq=" + frame.seq());
    addFields(words, (Record) frame.message());
    return String.join(" ", words);
  }

  private static void addFields(List<String> words, Record message) {
    for (RecordComponent component : message.getClass().getRecordComponents()) {
      Object value = value(message, component);
      if (value instanceof Order order) {
        if (!(order instanceof Order.NotUnderstood)) {
          words.add("opcode=" + order.opcode());
        }
        addFields(words, (Record) order);
      } else {
        words.add(snake(component.getName()) + "=" + text(value));
      }
    }
  }

  private static Object value(Record message, RecordComponent component) {
    try {
      return component.getAccessor().invoke(message);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static String text(Object value) {
    return value instanceof short[] readings
        ? IntStream.range(0, readings.length)
            .mapToObj(i -> Short.toString(readings[i]))
            .collect(Collectors.joining(","))
        : value.toString();
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /**
   * Brings hexadecimal numbers and repeated readings of a description to the form of {@link #of}.
   */
  static String plain(String description) {
    return Arrays.stream(description.split(" ", -1))
        .map(Description::plainWord)
        .collect(Collectors.joining(" "));
  }

  private static String plainWord(String word) {
    int value = word.indexOf('=') + 1;
    String text = word.substring(value);
    if (text.startsWith("0x")) {
      return word.substring(0, value) + new BigInteger(text.substring(2), 16).longValue();
    } else if (text.contains("*")) {
      String[] run = text.split("\\*", -1);
      int times = Integer.parseInt(run[1]);
      return word.substring(0, value) + String.join(",", Collections.nCopies(times, run[0]));
    }
    return word;
  }
}
