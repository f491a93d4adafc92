package org.fourcount.kiosk.staff;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Departure;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.Load;
import org.fourcount.programme.PlannedExercise;

/** Plans in words: lines, tempi, and where a plan departs from the usual shape. */
public record PlanWords(Catalogue catalogue, Words words) {
  private static final int MOST_REMARKS = 5;

  /** What an exercise is called. */
  public String name(String id) {
    Exercise known = catalogue.exercise(id);
    return known == null ? id : known.name().in(words.locale());
  }

  /** What a line's exercise is called, with its side. */
  public String name(PlannedExercise line) {
    return words.sided(name(line.exercise()), line.side());
  }

  /** A load in the plan's own unit, said where there is none, too. */
  public String load(Load load) {
    return load.amount() == 0 ? words.text("staff.no-load") : words.loadAsPlanned(load);
  }

  /** A tempo in the gym's order: down, hold, up, hold. */
  public String tempo(Tempo tempo) {
    NumberFormat seconds = NumberFormat.getInstance(words.locale());
    return DoubleStream.of(
            tempo.eccentric(), tempo.lengthenedHold(), tempo.concentric(), tempo.shortenedHold())
        .mapToObj(seconds::format)
        .collect(Collectors.joining("-"));
  }

  /** A line's numbers. */
  public String numbers(PlannedExercise line) {
    return words.text(
        "staff.line", line.sets(), line.reps(), load(line.load()), tempo(line.tempo()));
  }

  /** What is unusual about a plan, a sentence each; regions that are left out are one. */
  public List<String> departures(List<Departure> departures) {
    String left =
        departures.stream()
            .filter(Departure.NothingFor.class::isInstance)
            .map(d -> words.text("staff.region-" + ((Departure.NothingFor) d).region().key()))
            .collect(Collectors.joining(", "));
    List<String> said = new ArrayList<>();
    for (Departure departure : departures) {
      String sentence =
          departure instanceof Departure.NothingFor
              ? words.text("staff.departs-region", left)
              : departure(departure);
      if (!said.contains(sentence)) {
        said.add(sentence);
      }
    }
    return said;
  }

  private String departure(Departure departure) {
    if (departure instanceof Departure.Exercises plan) {
      return words.text("staff.departs-exercises", plan.exercises());
    }
    if (departure instanceof Departure.SameMuscles same) {
      return words.text("staff.departs-muscles", names(same.exercises()));
    }
    if (departure instanceof Departure.Sets many) {
      return words.text("staff.departs-sets", name(many.exercise()), many.sets());
    }
    Departure.Reps unusual = (Departure.Reps) departure;
    return words.text("staff.departs-reps", name(unusual.exercise()), unusual.reps());
  }

  /**
   * What is to be said of a plan: what stays locked, then what is unusual; and how much more there
   * is.
   */
  public List<String> remarks(List<String> locked, List<Departure> departures) {
    List<String> all =
        Stream.concat(Stream.of(locked(locked)), departures(departures).stream())
            .filter(sentence -> !sentence.isEmpty())
            .toList();
    List<String> said = new ArrayList<>(all.subList(0, Math.min(MOST_REMARKS, all.size())));
    if (all.size() > MOST_REMARKS) {
      said.add(words.text("staff.more", all.size() - MOST_REMARKS));
    }
    return said;
  }

  /** What stays locked until a trainer signs it off; empty for nothing. */
  public String locked(Collection<String> exercises) {
    return exercises.isEmpty() ? "" : words.text("staff.locked", names(exercises));
  }

  private String names(Collection<String> exercises) {
    return exercises.stream().map(this::name).collect(Collectors.joining(", "));
  }
}
