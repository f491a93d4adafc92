package org.fourcount.sensor.conform;

import org.fourcount.protocol.Ack;
import org.fourcount.protocol.Command;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.OddFrame;
import org.fourcount.protocol.Order;
import org.fourcount.protocol.Status;
import org.fourcount.sensor.source.SourceLost;
import org.jspecify.annotations.Nullable;

/** Commands to a hub that does not stream. */
final class CommandCheck {
  private static final int UNKNOWN = 99;

  private final Conversation hub;
  private final Findings findings;

  CommandCheck(Conversation hub, Findings findings) {
    this.hub = hub;
    this.findings = findings;
  }

  void run(HubSeen seen) throws SourceLost {
    answered(Clause.RENEW_NEEDS_STREAM, new Order.Renew(5), Ack.BAD_STATE);
    answered(Clause.UNKNOWN_OPCODE, new Order.NotUnderstood(UNKNOWN), Ack.UNSUPPORTED);
    shortArguments(new Order.Start(100, 5, 5, 3));
    shortArguments(new Order.Renew(5));
    answered(
        Clause.IDENTIFIES,
        new Order.Identify(1),
        seen.can(Hello.CAN_IDENTIFY) ? Ack.OK : Ack.UNSUPPORTED);
    if (seen.can(Hello.CAN_SELF_TEST)) {
      selfTest();
    } else {
      answered(Clause.SELF_TESTS, new Order.SelfTest(), Ack.UNSUPPORTED);
    }
    findings.notTried(Clause.BLINKS, "somebody must look: all were told to blink for 1 s");
  }

  private void answered(Clause clause, Order order, int wanted) throws SourceLost {
    Ack ack = hub.ask(order);
    findings.saw(clause, ack != null && ack.result() == wanted, said(ack));
  }

  private static String said(@Nullable Ack ack) {
    return ack == null ? "no ACK" : "ACK " + ack.result();
  }

  /** A known opcode without one byte of its arguments. */
  private void shortArguments(Order order) throws SourceLost {
    Command command = hub.command(order);
    int mark = hub.mark();
    hub.send(OddFrame.of(command, FrameFormat.ALL_NODES).payloadLength(command.length() - 1));
    Ack ack = hub.ackOf(mark, command, 500);
    findings.saw(
        Clause.SHORT_ARGUMENTS,
        ack != null && ack.result() == Ack.BAD_ARGUMENT,
        "opcode %d: %s",
        order.opcode(),
        said(ack));
  }

  private void selfTest() throws SourceLost {
    int mark = hub.mark();
    Command command = hub.command(new Order.SelfTest());
    Ack ack = hub.ask(command, FrameFormat.ALL_NODES);
    if (ack != null && ack.result() == Ack.IN_PROGRESS) {
      ack =
          hub.await(
              mark,
              Ack.class,
              a -> a.reqId() == command.reqId() && a.result() != Ack.IN_PROGRESS,
              10_000);
    }
    int done = hub.mark();
    Status status = hub.await(done, Status.class, s -> true, 6000);
    boolean isRun = status != null && (status.selfTest() & Status.NOT_RUN) == 0;
    findings.saw(
        Clause.SELF_TESTS,
        ack != null && ack.result() == Ack.OK && isRun,
        "%s, STATUS says %s",
        said(ack),
        status == null ? "nothing" : words(status.selfTest()));
  }

  private static String words(int selfTest) {
    return switch (selfTest & 7) {
      case 0 -> "passed";
      case Status.ACCEL_FAILED -> "accelerometer failed";
      case Status.GYRO_FAILED -> "gyro failed";
      case Status.ACCEL_FAILED | Status.GYRO_FAILED -> "accelerometer and gyro failed";
      default -> "not run";
    };
  }
}
