package org.fourcount.sensor.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fourcount.protocol.Ack;
import org.fourcount.protocol.Command;
import org.fourcount.protocol.Direction;
import org.fourcount.protocol.FrameEncoder;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.HelloRequest;
import org.fourcount.protocol.Message;
import org.fourcount.protocol.NodeInfo;
import org.fourcount.protocol.Order;
import org.fourcount.protocol.Samples;
import org.fourcount.protocol.Status;
import org.fourcount.protocol.TimeResponse;
import org.fourcount.protocol.Uid;
import org.fourcount.sensor.conform.Finding.Result;
import org.fourcount.sensor.source.ByteSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wrong hub is found out by the clause that it breaks. */
class ConformanceTest {
  private static List<Clause> notMet(ByteSource hub) {
    return new Conformance(hub)
        .run().findings().stream()
            .filter(finding -> finding.result() == Result.NOT_MET)
            .map(Finding::clause)
            .toList();
  }

  /** So that second 12 of a simulated set is second 12 of device time; see decision 14. */
  @Test
  void theSimulatedHubsClockStandsStillUntilItStreamsAndAllElseIsKept() {
    assertThat(notMet(WrongHub.right())).containsExactly(Clause.CLOCK_RUNS, Clause.BEATS);
  }

  @Test
  void everyClauseOfARightHubIsTriedButThoseForHands() {
    assertThat(
            new Conformance(WrongHub.right())
                .run().findings().stream()
                    .filter(finding -> finding.result() == Result.NOT_TRIED)
                    .map(Finding::clause))
        .containsExactly(
            Clause.NO_TEST_IN_STREAM, // the simulated hub has no self-test
            Clause.NEW_BOOT_ID,
            Clause.BLINKS,
            Clause.NODE_LEAVES,
            Clause.OVER_SCALE);
  }

  @Test
  void aHubThatSaysNothingIsNotTriedFurther() {
    List<Finding> findings = new Conformance(WrongHub.says(message -> null)).run().findings();
    assertThat(findings.get(0).result()).isEqualTo(Result.NOT_MET);
    assertThat(findings.subList(1, findings.size()))
        .extracting(Finding::result)
        .containsOnly(Result.NOT_TRIED);
  }

  private static UnaryOperator<Message> hello(UnaryOperator<Hello> change) {
    return message -> message instanceof Hello hello ? change.apply(hello) : message;
  }

  private static Hello hello(Hello h, Uid uid, long bootId, long caps) {
    return new Hello(
        h.nonce(), h.major(), 0, h.nodeCount(), 1, uid, bootId, caps, 1, 0, 0, h.maxPayload(), 30);
  }

  private static UnaryOperator<Message> samples(UnaryOperator<Samples> change) {
    return message -> message instanceof Samples samples ? change.apply(samples) : message;
  }

  private static Samples samples(Samples s, long t0Us, long dtNs, long index, short[] values) {
    return new Samples(t0Us, dtNs, index, s.format(), s.status(), 0, values);
  }

  private static UnaryOperator<Message> ack(int opcode, int result) {
    return message ->
        message instanceof Ack ack && ack.opcode() == opcode
            ? new Ack(ack.reqId(), opcode, result, ack.rateHz(), ack.batch(), ack.leaseS())
            : message;
  }

  private static UnaryOperator<Message> order(UnaryOperator<Order> change) {
    return message ->
        message instanceof Command command
            ? new Command(command.reqId(), change.apply(command.order()))
            : message;
  }

  /** Without every second message of this kind. */
  private static UnaryOperator<Message> halfOf(Class<? extends Message> kind) {
    AtomicInteger count = new AtomicInteger();
    return message -> kind.isInstance(message) && count.getAndIncrement() % 2 == 1 ? null : message;
  }

  private static short[] halved(short[] values) {
    short[] half = new short[values.length];
    for (int i = 0; i < half.length; i++) {
      half[i] = (short) (values[i] / 2);
    }
    return half;
  }

  /** Each nonce is a new one, so the hub knows no answer that it gave. */
  private static WrongHub.Wire greetsBeforeEach() {
    FrameEncoder encoder = new FrameEncoder(Direction.TO_DEVICE);
    AtomicInteger nonce = new AtomicInteger();
    return bytes -> {
      byte[] hello = encoder.encode(new HelloRequest(1, 0, 0, 0, nonce.incrementAndGet()), 0);
      byte[] both = Arrays.copyOf(hello, hello.length + bytes.length);
      System.arraycopy(bytes, 0, both, hello.length, bytes.length);
      return both;
    };
  }

  private static UnaryOperator<Message> bootsAtEachHello() {
    AtomicInteger boots = new AtomicInteger();
    return hello(h -> hello(h, h.uid(), boots.incrementAndGet(), h.caps()));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        says(Clause.HELLO_ANSWERED, hello(h -> null)),
        says(
            Clause.HELLO_SOUND,
            hello(h -> hello(h, new Uid("ff".repeat(16)), h.bootId(), h.caps()))),
        says(Clause.SAME_HUB, bootsAtEachHello()),
        says(Clause.NODE_INFO_EACH, halfOf(NodeInfo.class)),
        says(
            Clause.NODE_INFO_SOUND,
            m ->
                m instanceof NodeInfo n
                    ? new NodeInfo(n.uid(), n.model(), 3, 4, 0, 500, 655, 100, 100, 1)
                    : m),
        says(Clause.BEATS, halfOf(Heartbeat.class)),
        says(
            Clause.BEATS_TELL,
            m ->
                m instanceof Heartbeat b
                    ? new Heartbeat(b.tUs(), b.bootId(), Heartbeat.STREAMING, 5)
                    : m),
        says(Clause.STATUS_EACH, halfOf(Status.class)),
        says(
            Clause.TIME_ECHOED,
            m -> m instanceof TimeResponse t ? new TimeResponse(t.hostNs() + 1, t.deviceUs()) : m),
        says(
            Clause.DT_MEASURED,
            samples(s -> samples(s, s.t0Us(), s.dtNs() * 101 / 100, s.firstIndex(), s.values()))),
        says(
            Clause.BATCHES_JOIN,
            samples(
                s ->
                    samples(
                        s,
                        s.t0Us() + s.firstIndex() / 5 % 2 * 6000,
                        s.dtNs(),
                        s.firstIndex(),
                        s.values()))),
        says(
            Clause.INDEX_COUNTS,
            samples(s -> samples(s, s.t0Us(), s.dtNs(), s.firstIndex() % 50, s.values()))),
        says(
            Clause.ONE_G,
            samples(s -> samples(s, s.t0Us(), s.dtNs(), s.firstIndex(), halved(s.values())))),
        says(Clause.STARTS, samples(s -> null)),
        says(Clause.RENEW_NEEDS_STREAM, ack(3, Ack.OK)),
        says(Clause.UNKNOWN_OPCODE, ack(99, Ack.OK)),
        says(Clause.SHORT_ARGUMENTS, ack(1, Ack.OK)),
        says(Clause.IDENTIFIES, ack(4, Ack.UNSUPPORTED)),
        says(Clause.SELF_TESTS, hello(h -> hello(h, h.uid(), h.bootId(), Hello.CAN_SELF_TEST | 1))),
        says(Clause.NOTHING_UNASKED, m -> m instanceof Heartbeat ? new Ack(0, 2, 0, 0, 0, 0) : m),
        arguments(Clause.ERRORS_FEW, WrongHub.complains()),
        hears(Clause.STOPS, order(o -> o instanceof Order.Stop ? new Order.Identify(0) : o)),
        hears(
            Clause.LEASE_ENDS,
            order(o -> o instanceof Order.Start s ? new Order.Start(100, s.batch(), 30, 3) : o)),
        hears(Clause.RENEWS, order(o -> o instanceof Order.Renew ? new Order.Renew(30) : o)),
        hearsBytes(Clause.RETRY_HARMLESS, greetsBeforeEach()),
        says(
            Clause.RESTARTS,
            m -> m instanceof Ack a ? new Ack(a.reqId(), a.opcode(), a.result(), 100, 3, 5) : m),
        sends(Clause.TWO_DELIMITERS, frame -> Arrays.copyOf(frame, frame.length - 1)),
        sends(Clause.FRAMES_SOUND, everyTenth(frame -> new byte[] {0, 1, 2, 3, 0})),
        sends(Clause.SEQ_COUNTS, everyTenth(frame -> new byte[0])),
        sends(Clause.FLAGS_CLEAR, BareFrame::withReservedFlag),
        hearsBytes(Clause.ANY_PIECES, bytes -> bytes.length == 1 ? new byte[0] : bytes),
        hearsBytes(Clause.LONGEST_FRAME, bytes -> bytes.length > 200 ? new byte[0] : bytes),
        hearsBytes(Clause.ONE_DELIMITER, bytes -> Arrays.copyOf(bytes, Math.min(bytes.length, 40))),
        hearsBytes(Clause.DAMAGE_DROPPED, BareFrame::repaired),
        hearsBytes(Clause.OTHER_VERSION_DROPPED, BareFrame::repaired),
        hearsBytes(Clause.INCOMPATIBLE_DROPPED, BareFrame::repaired),
        hearsBytes(Clause.ECHO_DROPPED, BareFrame::repaired),
        hearsBytes(Clause.SHORT_DROPPED, BareFrame::repaired));
  }

  private static WrongHub.Wire everyTenth(WrongHub.Wire harm) {
    AtomicInteger count = new AtomicInteger();
    return frame -> count.incrementAndGet() % 10 == 0 ? harm.pass(frame) : frame;
  }

  private static Arguments says(Clause clause, UnaryOperator<Message> instead) {
    return arguments(clause, WrongHub.says(instead));
  }

  private static Arguments hears(Clause clause, UnaryOperator<Message> instead) {
    return arguments(clause, WrongHub.hears(instead));
  }

  private static Arguments sends(Clause clause, WrongHub.Wire so) {
    return arguments(clause, WrongHub.sends(so));
  }

  private static Arguments hearsBytes(Clause clause, WrongHub.Wire instead) {
    return arguments(clause, WrongHub.hearsBytes(instead));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void isFoundOut(Clause clause, WrongHub hub) {
    assertThat(notMet(hub)).contains(clause);
  }
}
