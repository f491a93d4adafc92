package org.fourcount.protocol;

/** What a command asks for: its opcode and arguments. */
public sealed interface Order {
  /** The opcode, 0 to 255. */
  int opcode();

  /** Bytes of arguments. */
  default int length() {
    return 0;
  }

  /** Writes the arguments at this place of an array that has room for them. */
  default void write(byte[] out, int offset) {}

  /** Reads opcode and arguments of a CMD frame. */
  static Order of(Frame f) {
    int opcode = f.u8(2);
    int arguments = f.length() - Command.FIXED_BYTES;
    if (opcode == Start.OPCODE && arguments >= Start.BYTES) {
      return new Start(f.u16(4), f.u8(6), f.u8(7), f.u8(8));
    } else if (opcode == Renew.OPCODE && arguments >= 1) {
      return new Renew(f.u8(4));
    } else if (opcode == Identify.OPCODE && arguments >= 1) {
      return new Identify(f.u8(4));
    } else if (opcode == Stop.OPCODE) {
      return new Stop();
    } else if (opcode == SelfTest.OPCODE) {
      return new SelfTest();
    }
    return new NotUnderstood(opcode);
  }

  /** Whether version 1 defines this opcode. */
  static boolean isKnown(int opcode) {
    return Start.OPCODE <= opcode && opcode <= SelfTest.OPCODE;
  }

  /**
   * Send samples while the lease lasts.
   *
   * @param rateHz samples per second of each node; the hub takes the nearest that it can do
   * @param batch samples a frame
   * @param leaseS seconds until the hub stops by itself
   * @param formats what to send: {@link Samples#ACCEL} or {@link Samples#ACCEL_GYRO}
   */
  record Start(int rateHz, int batch, int leaseS, int formats) implements Order {
    static final int OPCODE = 1;
    static final int BYTES = 8;

    /** Checks that every field fits its place. */
    public Start {
      Field.u16("rate_hz", rateHz);
      Field.u8("batch", batch);
      Field.u8("lease_s", leaseS);
      Field.u8("formats", formats);
    }

    @Override
    public int opcode() {
      return OPCODE;
    }

    @Override
    public int length() {
      return BYTES;
    }

    @Override
    public void write(byte[] out, int offset) {
      new PayloadWriter(out, offset).u16(rateHz).u8(batch).u8(leaseS).u8(formats).zeros(3);
    }
  }

  /** Send no more samples. */
  record Stop() implements Order {
    static final int OPCODE = 2;

    @Override
    public int opcode() {
      return OPCODE;
    }
  }

  /**
   * Go on sending samples.
   *
   * @param leaseS seconds from now until the hub stops by itself
   */
  record Renew(int leaseS) implements Order {
    static final int OPCODE = 3;

    /** Checks that the field fits its place. */
    public Renew {
      Field.u8("lease_s", leaseS);
    }

    @Override
    public int opcode() {
      return OPCODE;
    }

    @Override
    public int length() {
      return 1;
    }

    @Override
    public void write(byte[] out, int offset) {
      new PayloadWriter(out, offset).u8(leaseS);
    }
  }

  /**
   * Blink, so that a person sees which node this is.
   *
   * @param seconds for how long; 0 stops
   */
  record Identify(int seconds) implements Order {
    static final int OPCODE = 4;

    /** Checks that the field fits its place. */
    public Identify {
      Field.u8("seconds", seconds);
    }

    @Override
    public int opcode() {
      return OPCODE;
    }

    @Override
    public int length() {
      return 1;
    }

    @Override
    public void write(byte[] out, int offset) {
      new PayloadWriter(out, offset).u8(seconds);
    }
  }

  /** Test the sensors; the result comes with the next STATUS. */
  record SelfTest() implements Order {
    static final int OPCODE = 5;

    @Override
    public int opcode() {
      return OPCODE;
    }
  }

  /**
   * An opcode that is not known here, owed {@link Ack#UNSUPPORTED}, or a known one whose arguments
   * are too short, owed {@link Ack#BAD_ARGUMENT}. Sent, it has no arguments.
   */
  record NotUnderstood(int opcode) implements Order {
    /** Checks that the field fits its place. */
    public NotUnderstood {
      Field.u8("opcode", opcode);
    }
  }
}
