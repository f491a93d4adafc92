package org.fourcount.protocol;

/**
 * What a frame says. Numbers keep the units and the unsigned ranges of the wire: u8 and u16 as int,
 * u32 as long, u64 as the bits of a long.
 */
public sealed interface Message
    permits HelloRequest,
        Hello,
        NodeInfo,
        Samples,
        Status,
        Event,
        Heartbeat,
        TimeRequest,
        TimeResponse,
        Command,
        Ack,
        ErrorReport {
  /** Its type in the header. */
  MessageType type();

  /** Bytes of payload that {@link #write} produces. */
  default int length() {
    return type().minLength();
  }

  /** Writes the payload, little-endian, at this place of an array that has room for it. */
  void write(byte[] out, int offset);

  /** The message in a frame that a decoder delivered. */
  static Message of(Frame frame) {
    return switch (frame.type()) {
      case HELLO_REQ -> HelloRequest.of(frame);
      case HELLO -> Hello.of(frame);
      case NODE_INFO -> NodeInfo.of(frame);
      case SAMPLES -> Samples.of(frame);
      case STATUS -> Status.of(frame);
      case EVENT -> Event.of(frame);
      case HEARTBEAT -> Heartbeat.of(frame);
      case TIME_REQ -> TimeRequest.of(frame);
      case TIME_RSP -> TimeResponse.of(frame);
      case CMD -> Command.of(frame);
      case ACK -> Ack.of(frame);
      case ERROR -> ErrorReport.of(frame);
    };
  }
}
