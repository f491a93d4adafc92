package org.fourcount.sensor.conform;

import java.util.Arrays;
import org.fourcount.protocol.ErrorReport;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.Message;
import org.fourcount.protocol.OddFrame;
import org.fourcount.protocol.TimeRequest;
import org.fourcount.protocol.TimeResponse;
import org.fourcount.sensor.source.SourceLost;

/** How the hub takes frames that are cut, joined, damaged, of another version, or not for it. */
final class FrameCheck {
  /** The protocol's header flags: bits 1 to 3, then one that may not be ignored. */
  private static final int RESERVED_FLAGS = 0x0E;

  private static final int UNKNOWN_FEATURE = 0x10;
  private static final int TO_HOST = 0x01;
  private static final int UNKNOWN_TYPE = 0x7E;

  private final Conversation hub;
  private final Findings findings;

  FrameCheck(Conversation hub, Findings findings) {
    this.hub = hub;
    this.findings = findings;
  }

  void run(HubSeen seen) throws SourceLost {
    pieces();
    joined();
    TimeRequest time = hub.time();
    understood(
        Clause.LONGEST_FRAME, odd(time).payloadLength(seen.hello().maxPayload()).bytes(), time);
    time = hub.time();
    understood(Clause.RESERVED_FLAGS, odd(time).flags(RESERVED_FLAGS).bytes(), time);
    time = hub.time();
    dropped(Clause.DAMAGE_DROPPED, odd(time).crcDamage(1).bytes(), time);
    time = hub.time();
    dropped(Clause.DAMAGE_DROPPED, odd(time).saidLength(9).bytes(), time);
    byte[] endless = new byte[302];
    Arrays.fill(endless, 1, 301, (byte) 1);
    dropped(Clause.OVERFLOW_DROPPED, endless, hub.time());
    time = hub.time();
    dropped(Clause.OTHER_VERSION_DROPPED, odd(time).version(2).bytes(), time);
    time = hub.time();
    dropped(Clause.INCOMPATIBLE_DROPPED, odd(time).flags(UNKNOWN_FEATURE).bytes(), time);
    echo();
    time = hub.time();
    dropped(Clause.UNKNOWN_SKIPPED, odd(time).type(UNKNOWN_TYPE).bytes(), time);
    time = hub.time();
    dropped(Clause.SHORT_DROPPED, odd(time).payloadLength(7).bytes(), time);
    errors();
  }

  private static OddFrame odd(Message message) {
    return OddFrame.of(message, FrameFormat.HUB);
  }

  private void understood(Clause clause, byte[] bytes, TimeRequest time) throws SourceLost {
    boolean isAnswered = hub.isAnswered(bytes, time);
    findings.saw(clause, isAnswered, isAnswered ? "answered" : "no answer");
  }

  private void dropped(Clause clause, byte[] bytes, TimeRequest time) throws SourceLost {
    boolean isAnswered = hub.isAnswered(bytes, time);
    boolean isAlive = hub.isAlive();
    findings.saw(
        clause,
        !isAnswered && isAlive,
        isAnswered ? "it was answered" : isAlive ? "dropped" : "the next frame is not answered");
  }

  private void pieces() throws SourceLost {
    TimeRequest time = hub.time();
    byte[] whole = odd(time).bytes();
    for (int i = 0; i < whole.length - 1; i++) {
      hub.send(new byte[] {whole[i]});
      hub.listen(2);
    }
    understood(Clause.ANY_PIECES, new byte[] {0}, time);
  }

  private void joined() throws SourceLost {
    TimeRequest first = hub.time();
    byte[] one = odd(first).bytes();
    TimeRequest second = new TimeRequest(first.hostNs() + 1);
    byte[] two = odd(second).bytes();
    byte[] both = Arrays.copyOf(one, one.length + two.length - 1);
    System.arraycopy(two, 1, both, one.length, two.length - 1);
    int mark = hub.mark();
    boolean isSecond = hub.isAnswered(both, second);
    boolean isFirst =
        hub.heard().subList(mark, hub.mark()).stream()
            .anyMatch(
                h ->
                    h.message() instanceof TimeResponse response
                        && response.hostNs() == first.hostNs());
    findings.saw(
        Clause.ONE_DELIMITER,
        isFirst && isSecond,
        "first %s, second %s",
        isFirst ? "answered" : "not",
        isSecond ? "answered" : "not");
  }

  /** In silence: not even with an ERROR. */
  private void echo() throws SourceLost {
    hub.listen(1100); // what is owed for the frames before
    int mark = hub.mark();
    TimeRequest time = hub.time();
    dropped(Clause.ECHO_DROPPED, odd(time).flags(TO_HOST).bytes(), time);
    hub.listen(600);
    boolean isSilent =
        hub.heard().subList(mark, hub.mark()).stream()
            .noneMatch(h -> h.message() instanceof ErrorReport);
    findings.saw(Clause.ECHO_DROPPED, isSilent, isSilent ? "in silence" : "an ERROR came");
  }

  private void errors() throws SourceLost {
    hub.listen(1100);
    int mark = hub.mark();
    long sinceNs = hub.nowNs();
    TimeRequest time = hub.time();
    for (int i = 0; i < 40; i++) {
      hub.send(odd(time).crcDamage(1).bytes());
      hub.listen(50);
    }
    long errors =
        hub.heard().subList(mark, hub.mark()).stream()
            .filter(h -> h.message() instanceof ErrorReport)
            .count();
    double seconds = (hub.nowNs() - sinceNs) / 1e9;
    findings.saw(
        Clause.ERRORS_FEW,
        errors <= 2 * seconds + 1,
        "%d to 40 damaged frames in %.1f s",
        errors,
        seconds);
  }
}
