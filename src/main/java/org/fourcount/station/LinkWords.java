package org.fourcount.station;

import java.util.List;
import java.util.Locale;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.source.LinkProblem;

/** What the sensors' room says of the link, as a notice that the screen can say in any language. */
final class LinkWords {
  private LinkWords() {}

  /** The notice of this status. */
  static LinkNotice notice(LinkNotice.Level level, LinkStatus status) {
    LinkProblem problem = status.problem();
    return problem != null
        ? notice(level, problem)
        : new LinkNotice(
            level,
            status.sentence(),
            key("link.", status.state().getClass().getSimpleName()),
            List.of(status.source()));
  }

  /** The notice of this problem. */
  static LinkNotice notice(LinkNotice.Level level, LinkProblem problem) {
    return new LinkNotice(
        level,
        problem.sentence(),
        key("trouble.", problem.trouble().name()),
        List.of(problem.port(), problem.detail()));
  }

  /** The notice of what keeps the store from keeping anything. */
  static LinkNotice keeping(String trouble) {
    return new LinkNotice(LinkNotice.Level.NOTE, trouble, "trouble.keeping", List.of());
  }

  private static String key(String family, String what) {
    return family + what.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
