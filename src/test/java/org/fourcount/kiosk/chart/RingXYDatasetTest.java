package org.fourcount.kiosk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.jfree.chart.renderer.RendererUtils;
import org.jfree.data.DomainOrder;
import org.junit.jupiter.api.Test;

class RingXYDatasetTest {
  private static RingXYDataset squaresOf(int points, int capacity) {
    RingXYDataset ring = new RingXYDataset("trace", capacity);
    for (int i = 0; i < points; i++) {
      ring.add(i, (double) i * i);
    }
    return ring;
  }

  @Test
  void keepsTheNewestPointsOldestFirst() {
    RingXYDataset ring = squaresOf(25, 10);
    assertThat(ring.getItemCount(0)).isEqualTo(10);
    assertThat(ring.getXValue(0, 0)).isEqualTo(15);
    assertThat(ring.getYValue(0, 9)).isEqualTo(24 * 24);
  }

  @Test
  void findsATimeAcrossTheSeamOfTheRing() {
    RingXYDataset ring = squaresOf(25, 10);
    for (int item = 0; item < 10; item++) {
      assertThat(ring.firstAtOrAfter(15 + item)).isEqualTo(item);
      assertThat(ring.firstAfter(15 + item)).isEqualTo(item + 1);
      assertThat(ring.firstAtOrAfter(14.5 + item)).isEqualTo(item);
    }
    assertThat(ring.firstAtOrAfter(24.5)).isEqualTo(10);
  }

  @Test
  void knowsLeastAndGreatestOfAStretch() {
    RingXYDataset ring = new RingXYDataset("trace", 100);
    for (int i = 0; i < 150; i++) {
      ring.add(i, i == 120 ? Double.NaN : i % 37);
    }
    assertThat(ring.min(100, 140)).isZero();
    assertThat(ring.max(100, 140)).isEqualTo(36);
    assertThat(ring.min(120, 121)).isNaN();
  }

  @Test
  void leavesOutAPointThatIsNotLaterThanTheNewest() {
    RingXYDataset ring = squaresOf(5, 10);
    ring.add(4, 99);
    ring.add(3, 99);
    assertThat(ring.size()).isEqualTo(5);
    assertThat(ring.y(4)).isEqualTo(16);
  }

  @Test
  void leavesOutAPointWithoutATime() {
    RingXYDataset ring = new RingXYDataset("trace", 10);
    ring.add(Double.NaN, 1);
    ring.add(1, 2);
    assertThat(ring.size()).isEqualTo(1);
    assertThat(ring.newestX()).isEqualTo(1);
  }

  @Test
  void interpolatesBetweenPointsAndKnowsNothingBeforeTheFirst() {
    RingXYDataset ring = squaresOf(5, 10);
    assertThat(ring.at(1.5)).isEqualTo(2.5);
    assertThat(ring.at(0)).isZero();
    assertThat(ring.at(9)).isEqualTo(16);
    assertThat(ring.at(-1)).isNaN();
    assertThat(new RingXYDataset("empty", 2).at(0)).isNaN();
  }

  @Test
  void isOrderedSoThatJFreeChartHalvesToo() {
    RingXYDataset ring = squaresOf(25, 10);
    assertThat(ring.getDomainOrder()).isEqualTo(DomainOrder.ASCENDING);
    assertThat(RendererUtils.findLiveItems(ring, 0, 17.5, 20.5)).containsExactly(3, 5);
  }

  @Test
  void forgetsWhenAnotherSetBegins() {
    RingXYDataset ring = squaresOf(25, 10);
    ring.clear();
    ring.add(1, 7);
    assertThat(ring.size()).isEqualTo(1);
    assertThat(ring.newestX()).isEqualTo(1);
  }
}
