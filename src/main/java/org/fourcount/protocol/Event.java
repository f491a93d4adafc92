package org.fourcount.protocol;

/**
 * Something happened at a node.
 *
 * @param tUs when, device time in microseconds; unsigned, as its bits
 * @param code see {@link Kind}
 * @param arg more about it, by kind: the button's number, percent of battery, else 0
 */
public record Event(long tUs, int code, int arg) implements Message {
  /** What happened. */
  public enum Kind {
    /** Not known to version 1.0; to be ignored. */
    UNKNOWN(0),
    /** A button was pressed. */
    BUTTON(1),
    /** The battery will be empty soon. */
    LOW_BATTERY(2),
    /** The hub no longer hears the node. */
    NODE_LOST(3),
    /** The hub hears the node, again or for the first time. */
    NODE_JOINED(4),
    /** The node was hit or dropped. */
    SHOCK(5);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    private static Kind of(int code) {
      for (Kind kind : values()) {
        if (kind.code == code) {
          return kind;
        }
      }
      return UNKNOWN;
    }
  }

  /** Checks that every field fits its place. */
  public Event {
    Field.u8("code", code);
    Field.u8("arg", arg);
  }

  /** An event of a known kind. */
  public Event(long tUs, Kind kind, int arg) {
    this(tUs, kind.code, arg);
  }

  /** Reads an EVENT frame. */
  public static Event of(Frame f) {
    return new Event(f.i64(0), f.u8(8), f.u8(9));
  }

  /** What happened. */
  public Kind kind() {
    return Kind.of(code);
  }

  @Override
  public MessageType type() {
    return MessageType.EVENT;
  }

  @Override
  public void write(byte[] out, int offset) {
    new PayloadWriter(out, offset).u64(tUs).u8(code).u8(arg).zeros(2);
  }
}
