package org.fourcount.sensor.conform;

/**
 * What firmware-protocol.md asks of a hub, as far as it can be seen from the host's end of the line
 * or must be left to a person; its section 15 lists the same.
 */
public enum Clause {
  // Start-up and HELLO
  HELLO_ANSWERED("6", "HELLO_REQ is answered by HELLO with its nonce, within 2.5 s of the opening"),
  HELLO_AT_ONCE("7", "HELLO comes within 100 ms of HELLO_REQ"),
  HELLO_SOUND("5", "HELLO's fields are in their ranges; the uid is neither all 00 nor all FF"),
  HELLO_MINOR("11", "HELLO's minor is not above minor_max, where the hub can do so"),
  HELLO_OTHER_MAJOR("5", "a HELLO_REQ of another major is answered with the hub's own"),
  NODE_INFO_EACH("7", "within 500 ms of HELLO comes one NODE_INFO for each node"),
  NODE_INFO_SOUND("5", "NODE_INFO's fields are in their ranges; no two nodes share a uid"),
  SAME_HUB("2", "uid and boot_id stay the same as long as the hub runs"),

  // Frames that the hub sends
  FRAMES_SOUND("3", "every frame of the hub is sound, of version 1, and to the host"),
  FLAGS_CLEAR("3", "the hub sets no reserved flag"),
  TWO_DELIMITERS("3", "every frame has a delimiter at both ends"),
  SEQ_COUNTS("3", "seq counts all the hub's frames by one"),

  // Frames that the hub receives
  ANY_PIECES("4", "a frame that comes byte by byte is understood"),
  ONE_DELIMITER("3", "two frames that share a delimiter are understood"),
  LONGEST_FRAME("5", "a payload as long as max_payload is taken, its tail ignored"),
  RESERVED_FLAGS("3", "flags bits 1 to 3 are ignored"),
  DAMAGE_DROPPED(
      "4", "a frame with a wrong check value or length is not answered, the next one is"),
  OVERFLOW_DROPPED("4", "300 bytes without a delimiter are dropped, the next frame is answered"),
  OTHER_VERSION_DROPPED("4", "a frame of version 2 is not obeyed"),
  INCOMPATIBLE_DROPPED("3", "a frame with one of flags bits 4 to 7 is not answered"),
  ECHO_DROPPED("3", "a frame of the hub's own direction is dropped in silence"),
  UNKNOWN_SKIPPED("11", "an unknown type is skipped, the next frame is answered"),
  SHORT_DROPPED("4", "a payload that is too short is not answered"),
  ERRORS_FEW("7", "ERROR comes at most twice a second"),

  // Time
  TIME_ECHOED("5", "TIME_RSP repeats host_ns"),
  TIME_AT_ONCE("7", "TIME_RSP comes within 20 ms of TIME_REQ"),
  CLOCK_RUNS("8", "the hub's clock runs from its start, never back, within 0.5 % of the host's"),
  BEATS("7", "HEARTBEAT comes each second, within 10 %"),
  BEATS_TELL("5", "HEARTBEAT tells boot_id, state and lease as they are"),
  STATUS_EACH("7", "STATUS comes each 5 s for each node"),
  NOTHING_UNASKED("6", "without a lease nothing comes unasked but HEARTBEAT, STATUS and EVENT"),

  // Commands
  ACK_IN_TIME("7", "ACK comes within 200 ms of CMD, with its req_id and opcode"),
  STARTS("6", "START is answered with 0 and what is in effect; SAMPLES of each node follow"),
  NEAREST("5", "START with what the hub cannot do takes the nearest that it can"),
  RESTARTS("6", "START during a stream takes the new settings"),
  STOPS("5", "STOP ends the stream at once; without one it is harmless"),
  LEASE_ENDS("6", "without RENEW the stream ends with its lease; HEARTBEAT does not renew it"),
  RENEWS("5", "RENEW lets the lease end lease_s from now"),
  RENEW_NEEDS_STREAM("6", "RENEW without a stream is answered with 4"),
  RETRY_HARMLESS("6", "a CMD that comes again gets the same ACK and is not executed twice"),
  EIGHT_KEPT("6", "the last 8 answers are kept"),
  NONCE_FORGETS("6", "HELLO_REQ with a new nonce makes the hub forget its answers"),
  HELLO_IN_STREAM("5", "HELLO_REQ does not stop a stream"),
  UNKNOWN_OPCODE("5", "an unknown opcode is answered with 1"),
  SHORT_ARGUMENTS("5", "arguments that are too short are answered with 2"),
  IDENTIFIES("5", "IDENTIFY is answered with 0 where caps say so, else with 1"),
  SELF_TESTS("5", "SELF_TEST runs where caps say so and STATUS tells its result, else 1"),
  NO_TEST_IN_STREAM("5", "SELF_TEST during a stream is answered with 4"),

  // Samples
  AS_GRANTED("5", "format, count and rate of SAMPLES are those of the ACK"),
  DT_MEASURED("8", "dt_ns is the true interval on the hub's clock, within 0.1 %"),
  BATCHES_JOIN("8", "a frame starts within half a dt of where the frame before ends"),
  INDEX_COUNTS("9", "first_index counts every sample, also across STOP and START"),
  PROMPT("7", "SAMPLES leave within 10 ms of their last sample"),
  ONE_G("5", "at rest the accelerometer measures 1 g, within 15 %"),

  // What only hands can try
  NEW_BOOT_ID("5", "boot_id is another one after each start"),
  BLINKS("5", "a node that is told to IDENTIFY can be told from the others"),
  NODE_LEAVES("5", "a node that is lost, or joins, is told by EVENT"),
  OVER_SCALE("10", "a reading at the end of the scale sets status bit 1 and never wraps");

  private final String section;
  private final String sentence;

  Clause(String section, String sentence) {
    this.section = section;
    this.sentence = sentence;
  }

  /** The section of firmware-protocol.md that asks it. */
  public String section() {
    return section;
  }

  /** What the hub is to do. */
  public String sentence() {
    return sentence;
  }
}
