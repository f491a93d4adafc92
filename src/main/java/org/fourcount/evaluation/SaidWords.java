package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.coaching.Doubt;
import org.fourcount.coaching.JudgedRep;

/** The labels under a measured repetition: its flags, why it was not judged, what is wrong. */
final class SaidWords {
  private SaidWords() {}

  static List<String> of(JudgedRep judged, RepCheck check) {
    List<String> words = new ArrayList<>(Truth.said(judged));
    Doubt doubt = judged.doubt();
    if (doubt != null) {
      words.add("not judged: " + doubt.key());
    }
    judged.unseen().forEach(u -> words.add(u.part().role() + " not seen: " + u.why().key()));
    switch (check) {
      case FALSE -> words.add("not done");
      case OUTSIDE -> words.add("outside every set");
      case WRONG -> {
        if (words.isEmpty()) {
          words.add("clean");
        }
      }
      case RIGHT, OPEN -> {}
    }
    return words;
  }
}
