package org.fourcount;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The drawing of the house: who may know whom. */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.fourcount");

  private static final String[] ROOMS = {
    "protocol",
    "sensor",
    "motion",
    "coaching",
    "programme",
    "visit",
    "staff",
    "wall",
    "store",
    "admin",
    "kiosk",
    "gallery",
    "config",
    "evaluation",
    "demo",
    "station"
  };

  private static void mayKnow(String room, String because, String... others) {
    String[] allowed = new String[others.length + 1];
    allowed[0] = "org.fourcount." + room + "..";
    for (int i = 0; i < others.length; i++) {
      allowed[i + 1] = "org.fourcount." + others[i] + "..";
    }
    for (String other : ROOMS) {
      String pattern = "org.fourcount." + other + "..";
      if (!java.util.Arrays.asList(allowed).contains(pattern)) {
        noClasses()
            .that()
            .resideInAPackage(allowed[0])
            .should()
            .dependOnClassesThat()
            .resideInAPackage(pattern)
            .because(because)
            .allowEmptyShould(true)
            .check(HOUSE);
      }
    }
    noClasses()
        .that()
        .resideInAPackage(allowed[0])
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.fourcount")
        .because("only the command line builds things; nothing looks back at it")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void protocolKnowsNobody() {
    mayKnow("protocol", "bytes and messages are the same whoever uses them");
  }

  @Test
  void motionKnowsNobody() {
    mayKnow("motion", "movement is physics");
  }

  @Test
  void coachingKnowsMotion() {
    mayKnow("coaching", "verdicts are on movement, not on how it was sensed or is shown", "motion");
  }

  @Test
  void programmeKnowsWhatASessionKeeps() {
    mayKnow("programme", "what is kept of a set is what coaching said of it", "coaching", "motion");
  }

  @Test
  void visitKnowsTheProgrammesRules() {
    mayKnow(
        "visit",
        "what comes next follows from the rules, whoever shows it",
        "programme",
        "coaching",
        "motion");
  }

  @Test
  void staffKnowsWhatPeopleAndPlansAre() {
    mayKnow(
        "staff",
        "who may see what follows from their role, whoever shows it",
        "programme",
        "coaching",
        "motion");
  }

  @Test
  void wallKnowsWhatWasKeptLast() {
    mayKnow(
        "wall",
        "what a tile says follows from what was kept, whoever read and shows it",
        "programme",
        "coaching",
        "motion");
  }

  @Test
  void storeKnowsWhatItKeeps() {
    mayKnow(
        "store", "records are kept, wherever they came from", "programme", "coaching", "motion");
  }

  @Test
  void adminKnowsTheStoreAndItsRecords() {
    mayKnow(
        "admin",
        "what is kept is looked after without a screen or a sensor",
        "store",
        "programme",
        "coaching",
        "motion",
        "config");
  }

  @Test
  void sensorKnowsProtocolAndMotionsSamples() {
    mayKnow(
        "sensor",
        "where bytes come from is apart from what they mean; broken files are said in the words of config",
        "protocol",
        "motion",
        "config");
  }

  @Test
  void configKnowsMotionsValues() {
    mayKnow("config", "files become values, no behaviour", "motion", "coaching", "programme");
  }

  @Test
  void kioskKnowsCoachingAndMotion() {
    mayKnow(
        "kiosk",
        "gallery",
        "the screen shows a state, wherever that came from",
        "visit",
        "staff",
        "wall",
        "programme",
        "coaching",
        "motion");
  }

  @Test
  void galleryKnowsTheScreensAndSomebodyMadeUp() {
    mayKnow(
        "gallery",
        "pictures are made without a station, a store or a port",
        "kiosk",
        "visit",
        "staff",
        "wall",
        "sensor",
        "programme",
        "coaching",
        "motion",
        "config");
  }

  @Test
  void evaluationKnowsNoScreenAndNoPort() {
    mayKnow(
        "evaluation",
        "recordings are judged by the same chain as a live set",
        "sensor",
        "coaching",
        "motion",
        "config");
  }

  @Test
  void demoMakesUpWhatAStationKeeps() {
    mayKnow(
        "demo",
        "what is made up goes through the chain and the store as what is real does",
        "sensor",
        "store",
        "programme",
        "coaching",
        "motion",
        "config");
  }

  @Test
  void stationPutsARunningOneTogether() {
    mayKnow(
        "station",
        "what runs is made of every room but those of other commands",
        "protocol",
        "sensor",
        "motion",
        "coaching",
        "programme",
        "visit",
        "staff",
        "wall",
        "store",
        "kiosk",
        "config",
        "evaluation",
        "demo");
  }

  @Test
  void thePureRoomsUseNothingButJava() {
    classes()
        .that()
        .resideInAnyPackage(
            "org.fourcount.protocol..", "org.fourcount.motion..", "org.fourcount.coaching..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.fourcount.protocol..",
            "org.fourcount.motion..",
            "org.fourcount.coaching..",
            "org.jspecify..",
            "java.lang..",
            "java.nio",
            "java.util..")
        .because("same input, same output: no clock, no logger, no I/O, no Swing")
        .check(HOUSE);
  }

  @Test
  void programmeUsesNothingButJavaAndItsCalendar() {
    classes()
        .that()
        .resideInAPackage("org.fourcount.programme..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.fourcount.programme..",
            "org.fourcount.motion..",
            "org.fourcount.coaching..",
            "org.jspecify..",
            "java.lang..",
            "java.time..",
            "java.util..")
        .because("same input, same output: no clock, no logger, no I/O, no Swing")
        .check(HOUSE);
  }

  @Test
  void thePureRoomsReadNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.fourcount.protocol..",
            "org.fourcount.motion..",
            "org.fourcount.coaching..",
            "org.fourcount.programme..",
            "org.fourcount.visit..",
            "org.fourcount.staff..",
            "org.fourcount.wall..")
        .should()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethodWhere(
            target(name("now"))
                .and(target(owner(resideInAPackage("java.time.."))))
                .as("ask java.time for the time"))
        .because("time arrives in the sample, or as an argument")
        .check(HOUSE);
  }

  @Test
  void onlyTheStoreMeetsDatabases() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.fourcount.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..")
        .because("everybody else keeps and asks for records")
        .check(HOUSE);
  }

  @Test
  void oneClassMeetsTheSerialLibrary() {
    noClasses()
        .that()
        .doNotHaveSimpleName("SerialByteSource")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fazecast..")
        .because("its traps are dealt with in one place")
        .check(HOUSE);
  }

  @Test
  void oneRoomMeetsTheChartLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.fourcount.kiosk.chart..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jfree..")
        .because("the chart is one room")
        .check(HOUSE);
  }

  @Test
  void oneRoomMeetsTheSoundCard() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.fourcount.kiosk.sound..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javax.sound..")
        .because("everything else is as quiet without one")
        .check(HOUSE);
  }

  @Test
  void onlyTheKioskShowsWindows() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.fourcount.kiosk..",
            "org.fourcount.gallery..",
            "org.fourcount.station..",
            "org.fourcount")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.swing..", "java.awt..", "com.formdev..")
        .because("everything else runs without a display")
        .check(HOUSE);
  }

  @Test
  void noRoomsGoRoundInCircles() {
    slices()
        .matching("org.fourcount.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a house with circles has no ground floor")
        .check(HOUSE);
  }
}
