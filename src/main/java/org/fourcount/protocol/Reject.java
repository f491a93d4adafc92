package org.fourcount.protocol;

/** Why bytes between two delimiters, or a whole frame, were not delivered; in order of checking. */
public enum Reject {
  /** More than {@link FrameFormat#MAX_STUFFED} bytes without a delimiter. */
  OVERFLOW,
  /** A COBS code points past the end. */
  COBS,
  /** Less than a header and a CRC. */
  SHORT,
  /** The CRC-32C does not match. */
  CRC,
  /** A whole frame of another protocol version; see {@link RejectCounts#foreignVersion()}. */
  VERSION,
  /** The header's length is not that of the payload. */
  LENGTH,
  /** A feature is flagged that may not be ignored and is not known. */
  INCOMPATIBLE,
  /** A type that version 1 does not know; skipped, not an error. */
  UNKNOWN,
  /** The payload is too short for its type, or its samples make no sense. */
  PAYLOAD
}
