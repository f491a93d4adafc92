package org.fourcount.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fourcount.kiosk.Fits;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.StationScreen;
import org.junit.jupiter.api.Test;

/** The gallery holds all there is, so that what is asked of every screen is asked of each. */
class WholeGalleryTest {
  /** Every class of screen that the program can show, by name. */
  private static Set<String> classesOfScreens() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.fourcount")
            .stream()
            .filter(c -> c.isAssignableTo(StationScreen.class))
            .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyClassOfScreenHasItsPicture() throws Exception {
    Set<String> shown = new TreeSet<>();
    Walk.through(
        Look.DARK,
        Locale.ENGLISH,
        Gallery.SIZES.get(0),
        (name, screen) -> shown.add(screen.getClass().getName()));
    assertThat(classesOfScreens()).hasSizeGreaterThan(20);
    assertThat(shown).containsAll(classesOfScreens());
  }

  @Test
  void noTwoPicturesHaveTheSameName() throws Exception {
    List<String> names = new ArrayList<>();
    Walk.through(
        Look.DARK, Locale.ENGLISH, Gallery.SIZES.get(0), (name, screen) -> names.add(name));
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void setUpShowsTheStepsBeforeTheSet() throws Exception {
    List<String> steps = new ArrayList<>();
    Walk.through(
        Look.DARK,
        Locale.ENGLISH,
        Gallery.SIZES.get(0),
        (name, screen) -> {
          if (name.equals("set-up")) {
            List<Sign> signs = new ArrayList<>();
            Fits.collect(screen, Sign.class, signs);
            signs.stream().map(Sign::getName).forEach(steps::add);
          }
        });
    assertThat(steps).contains("step-1", "step-2", "step-3", "sensor-hint");
  }
}
