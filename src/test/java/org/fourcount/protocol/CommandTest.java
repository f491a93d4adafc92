package org.fourcount.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTest {
  @ParameterizedTest
  @CsvSource({"1, 7", "3, 0", "4, 0"})
  void aKnownOrderWithoutItsArgumentsIsNotUnderstood(int opcode, int argumentBytes) {
    assertThat(order(opcode, argumentBytes)).isEqualTo(new Order.NotUnderstood(opcode));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "6, 0", "255, 8"})
  void anUnknownOrderIsNotUnderstood(int opcode, int argumentBytes) {
    assertThat(order(opcode, argumentBytes)).isEqualTo(new Order.NotUnderstood(opcode));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "2, true", "3, true", "4, true", "5, true", "6, false"})
  void versionOneKnowsFiveOrders(int opcode, boolean known) {
    assertThat(Order.isKnown(opcode)).isEqualTo(known);
  }

  @Test
  void argumentsOfALaterVersionAreIgnored() {
    assertThat(order(3, 9)).isEqualTo(new Order.Renew(0));
  }

  private static Order order(int opcode, int argumentBytes) {
    byte[] payload = new byte[4 + argumentBytes];
    payload[2] = (byte) opcode;
    Inbox inbox = new Inbox();
    inbox.decode(Direction.TO_DEVICE, RawFrame.of(0x30, 0, 0, 0, payload).bytes());
    return ((Command) inbox.messages().get(0)).order();
  }
}
