package org.fourcount.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an exercise is mainly for. A plan has one exercise for each group it trains. */
public enum MuscleGroup {
  /** Buttocks: the leg goes back. */
  HIP_EXTENSORS(Region.HIPS),
  /** The leg goes out. */
  HIP_ABDUCTORS(Region.HIPS),
  /** The leg comes in. */
  HIP_ADDUCTORS(Region.HIPS),
  /** The knee is lifted. */
  HIP_FLEXORS(Region.HIPS),
  /** Front of the thigh. */
  KNEE_EXTENSORS(Region.LEGS),
  /** Back of the thigh. */
  KNEE_FLEXORS(Region.LEGS),
  /** Calves. */
  CALVES(Region.LEGS),
  /** Along the spine. */
  BACK_EXTENSORS(Region.BACK),
  /** Between and below the shoulder blades: the arms pull. */
  UPPER_BACK(Region.BACK),
  /** Chest and shoulders: the arms push. */
  CHEST(Region.CHEST),
  /** Arms. */
  ARMS(Region.ARMS);

  /**
   * The parts of the body that every plan is to reach. The Physical Activity Guidelines for
   * Americans (2nd edition, 2018) name legs, hips, back, abdomen, chest, shoulders and arms; here
   * the shoulders work with the chest, and the abdomen is tightened before every set.
   */
  public enum Region {
    /** Hips. */
    HIPS,
    /** Thighs and calves. */
    LEGS,
    /** Back. */
    BACK,
    /** Chest and shoulders. */
    CHEST,
    /** Arms. */
    ARMS;

    /** The word for it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Region region;

  MuscleGroup(Region region) {
    this.region = region;
  }

  /** Where it is. */
  public Region region() {
    return region;
  }

  /** The word for it in files, such as {@code hip-extensors}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads the word.
   *
   * @throws IllegalArgumentException with a sentence for the person who wrote it
   */
  public static MuscleGroup parse(String word) {
    for (MuscleGroup group : values()) {
      if (group.key().equals(word)) {
        return group;
      }
    }
    throw new IllegalArgumentException(
        Arrays.stream(values())
            .map(MuscleGroup::key)
            .collect(Collectors.joining(", ", "must be one of ", ", not \"" + word + "\".")));
  }
}
