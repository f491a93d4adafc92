package org.fourcount.station;

import org.fourcount.demo.DemoPeople;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Person;

/** What every screen of the demo says: that it is one, and who may sign in. */
final class DemoRibbon {
  private DemoRibbon() {}

  static String text(Words words) {
    return words.text(
        "demo.ribbon",
        told(DemoPeople.STEADY),
        told(DemoPeople.HASTY),
        told(DemoPeople.NEW),
        DemoPeople.TRAINER.number() + " (PIN " + DemoPeople.TRAINERS_PIN + ")");
  }

  private static String told(Person person) {
    return person.number() + " " + person.name();
  }
}
