package org.fourcount.kiosk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.fourcount.coaching.SetState;
import org.fourcount.kiosk.ScriptedSet;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.words.Words;
import org.junit.jupiter.api.Test;

class TallyTest {
  private final Tally tally = new Tally(Look.DARK.palette(), new Words(Locale.ENGLISH));

  private String said() {
    return tally.getAccessibleContext().getAccessibleDescription();
  }

  @Test
  void saysEveryRepetitionInWords() {
    SetState state = ScreenShots.stateAt(ScriptedSet.repAt(8) + 1);
    tally.show(state.reps(), state.repsPrescribed());
    assertThat(said())
        .isEqualTo(
            "1 clean, 2 clean, 3 too fast, 4 clean, 5 other part moved, 6 clean, 7 not far enough,"
                + " 8 not judged, 2 to come");
  }

  @Test
  void beforeTheFirstRepetitionAllAreToCome() {
    tally.show(List.of(), 10);
    assertThat(said()).isEqualTo("10 to come");
  }

  @Test
  void moreRepetitionsThanPrescribedAreAllShown() {
    SetState state = ScreenShots.stateAt(ScriptedSet.repAt(8) + 1);
    tally.show(state.reps(), 3);
    assertThat(said()).contains("8 not judged").endsWith("0 to come");
  }
}
