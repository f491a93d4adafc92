package org.fourcount.kiosk.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.fourcount.coaching.Mark;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PaletteTest {
  private static final double TEXT = 7;
  private static final double MARK = 3;

  private record Pair(String name, Color front, Color ground, double least) {}

  private static List<Pair> pairs(Palette p) {
    return List.of(
        new Pair("text on the canvas", p.text(), p.canvas(), TEXT),
        new Pair("text on a card", p.text(), p.panel(), TEXT),
        new Pair("quiet text on the canvas", p.quiet(), p.canvas(), TEXT),
        new Pair("quiet text on a card", p.quiet(), p.panel(), TEXT),
        new Pair("phase on a card", p.own(), p.panel(), TEXT),
        new Pair("countdown on a card", p.ahead(), p.panel(), TEXT),
        new Pair("phase too fast on a card", p.rushed(), p.panel(), TEXT),
        new Pair("text on the too-fast card", p.ink(), p.rushed(), TEXT),
        new Pair("number on a lit step", p.ink(), p.own(), TEXT),
        new Pair("done on a card", p.clean(), p.panel(), TEXT),
        new Pair("tick in its disc", p.ink(), p.clean(), MARK),
        new Pair("own trace on the band", p.own(), p.band(), MARK),
        new Pair("own trace on a card", p.own(), p.panel(), MARK),
        new Pair("rushed trace on the band", p.rushed(), p.band(), MARK),
        new Pair("compensated trace on the band", p.compensated(), p.band(), MARK),
        new Pair("short trace on the band", p.shortRange(), p.band(), MARK),
        new Pair("stale trace on the band", p.stale(), p.band(), MARK),
        new Pair("still trace on the band", p.text(), p.band(), MARK),
        new Pair("dots ahead on the band", p.ahead(), p.band(), MARK),
        new Pair("edge of the band on a card", p.bandEdge(), p.panel(), MARK),
        new Pair("to come on the canvas", p.unlit(), p.canvas(), MARK),
        new Pair("no day of rest on the canvas", p.compensated(), p.canvas(), MARK),
        new Pair("what is asked, dashed, on a card", p.bandEdge(), p.panel(), MARK),
        new Pair("to come on a card", p.unlit(), p.panel(), MARK),
        new Pair("stop on the canvas", p.stop(), p.canvas(), MARK),
        new Pair("stop on a card", p.stop(), p.panel(), MARK),
        new Pair("sensors live on the canvas", p.clean(), p.canvas(), MARK),
        new Pair("sensors waiting on the canvas", p.own(), p.canvas(), MARK));
  }

  @TestFactory
  Stream<DynamicTest> everyPairStandsOut() {
    return Stream.of(Look.values())
        .flatMap(
            look ->
                Stream.concat(
                    pairs(look.palette()).stream().map(pair -> standsOut(look, pair)),
                    Stream.of(Mark.values()).flatMap(mark -> marks(look, mark))));
  }

  private static Stream<DynamicTest> marks(Look look, Mark mark) {
    Palette p = look.palette();
    return Stream.of(
        standsOut(look, new Pair(mark + " on a card", p.of(mark), p.panel(), MARK)),
        standsOut(look, new Pair(mark + " on a label", p.of(mark), p.canvas(), MARK)));
  }

  private static DynamicTest standsOut(Look look, Pair pair) {
    return DynamicTest.dynamicTest(
        look + ": " + pair.name,
        () ->
            assertThat(Contrast.ratio(pair.front, pair.ground)).isGreaterThanOrEqualTo(pair.least));
  }

  @Test
  void contrastIsThatOfWcag() {
    assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
    assertThat(Contrast.ratio(Color.GRAY, Color.GRAY)).isEqualTo(1);
    // #767676 on white is the best-known example of just enough for AA.
    assertThat(Contrast.ratio(new Color(0x767676), Color.WHITE)).isCloseTo(4.54, within(0.01));
  }
}
