package org.fourcount;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Consultation;
import org.fourcount.programme.Correction;
import org.fourcount.programme.Gate;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.Readiness;
import org.fourcount.programme.RestOverride;
import org.fourcount.programme.Session;
import org.fourcount.programme.SetRecord;
import org.fourcount.store.Pepper;
import org.fourcount.store.SignIn;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.StationLock;
import org.fourcount.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class AdminCommandTest {
  private static final Approved APPROVED = new Approved(null, 1);
  private static final String HEADER = "person,exercise,side,load,sets,reps,tempo,rest_s\n";

  @TempDir Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();
  private Path data;

  private int admin(Object... args) {
    out = new StringWriter();
    err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return line.execute(
        Stream.concat(
                Stream.concat(Stream.of("admin"), Stream.of(args).map(String::valueOf)),
                Stream.of("--data", data.toString()))
            .toArray(String[]::new));
  }

  private Path write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    return Files.writeString(folder.resolve(name), text);
  }

  @BeforeEach
  void addPeople() throws IOException {
    data = folder.resolve("data");
    Path pin = write("pin", "271828\n");
    admin("people", "add", "--number", 3, "--name", "Tess", "--role", "trainer", "--pin-file", pin);
    admin("people", "add", "--number", 7, "--name", "Annabella Quux");
  }

  private int importPlans(String lines) throws IOException {
    Path csv = write("plans.csv", lines);
    return admin("plans", "import", csv, "--trainer", 3);
  }

  private Store open() {
    return Store.open(new SqliteFile(data.resolve("fourcount.db")), InstantSource.system());
  }

  /** One set of number 7, whose recording is there. */
  private void train(String exercise) throws IOException {
    write("data/recordings/set-7.fcraw", "raw bytes of Annabella");
    try (Store store = open()) {
      store.write(
          tx -> {
            UUID person = tx.people().known(7).id();
            UUID tess = tx.people().known(3).id();
            Session session =
                new Session(
                    store.newId(),
                    person,
                    "1",
                    Instant.now(),
                    ZoneId.of("UTC"),
                    new Readiness(false, true, false, false),
                    new RestOverride(tess, "she travels"),
                    null);
            BaselineRecord baseline =
                new BaselineRecord(
                    store.newId(), person, exercise, Side.ONLY, tess, Instant.EPOCH, APPROVED);
            tx.baselines().add(baseline);
            tx.sessions().add(session);
            SetRecord set =
                new SetRecord(
                    store.newId(),
                    Instant.now(),
                    exercise,
                    Side.ONLY,
                    Load.NONE,
                    Prescription.of(Tempo.FOUR_COUNT, 10),
                    "1",
                    NodeRoles.USUAL,
                    2,
                    "set-7.fcraw");
            Rep rep = new Rep(1, 5, 5, 9, 5.5, 9.1, 60, 4, 20, 0.25, 0);
            Flag flag = new Flag(Fault.TRUNK, 3, 2, 3, 12, 8);
            JudgedRep judged = new JudgedRep(rep, List.of(flag), null, Double.NaN);
            long seq = tx.sets().add(set, session.id(), baseline.id());
            tx.reps().put(seq, 1, judged);
            tx.reps()
                .correct(
                    seq,
                    1,
                    new Correction(Correction.Kind.STANDS, Fault.TRUNK, tess, Instant.EPOCH));
          });
    }
  }

  @Test
  void peopleAreListedByNumber() {
    admin("people", "list");
    assertThat(out.toString().lines())
        .containsExactly("     3  trainer        Tess", "     7  client         Annabella Quux");
  }

  @Test
  void withoutATrainerThatIsSaid() {
    data = folder.resolve("other");
    admin("people", "list");
    assertThat(out.toString()).contains("There is no trainer yet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--number 7 --name Bob | Number 7 belongs to another person; choose another number.",
        "--number 0 --name Bob | Number 0 is every guest's; choose another.",
        "--number 9 --name ' ' | Person 9 has no name; write one.",
        "--number 9 --name Bob\u2028Bee | The name of person 9 has a line break or another",
        "--number 9 --name Bob --role trainer | There is no terminal to ask for the PIN on",
      })
  void whoCannotBeAddedIsSaid(String arguments, String sentence) {
    Object[] words = ("people add " + arguments).replace("' '", "\0").split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].equals("\0") ? " " : words[i];
    }
    assertThat(admin(words)).isEqualTo(2);
    assertThat(err.toString()).startsWith(sentence);
  }

  @Test
  void aPlanIsImportedAndItsDeparturesAreSaid() throws IOException {
    assertThat(
            importPlans(
                HEADER + "7,biceps-curl,left,12.5 lb,2,10,,\n7,back-extension,,,1,8,4-1-4-0,60\n"))
        .isZero();
    assertThat(out.toString())
        .contains("Person 7: a plan of 2 exercises.")
        .contains("8 to 12 are usual", "No exercise is for the hips.")
        .contains("stays locked until a trainer signs off");
    admin("people", "sign-off", "--number", 7, "--trainer", 3);
    importPlans(HEADER + "7,back-extension,,,1,8,,\n");
    assertThat(out.toString()).doesNotContain("stays locked");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7,rwo,,5 kg,2,10,, | 3: there is no exercise \"rwo\"; there are back-extension, ",
        "9,row,,5 kg,2,10,, | 3: nobody has the number 9; add them first.",
        "7,biceps-curl,up,5 kg,2,10,, | 3: \"up\" is no side; write left, right or nothing.",
        "7,row,left,5 kg,2,10,, | 3: row is not done one side after the other; leave the side out.",
        "7,row,,five,2,10,, | 3: \"five\" is no load",
        "7,row,,5 kg,9,10,, | 3: 9 sets cannot be planned; 1 to 5 can.",
        "7,row,,5 kg,2,ten,, | 3: reps must be a whole number, not \"ten\".",
        "7,row,,5 kg,2,10,4-4, | 3: \"4-4\" is no tempo",
        "7,row,,5 kg,2,10,, | 3: this exercise and side are in line 2 already; write one line",
        "7,row,,5 kg,2,10 | ' it cannot be read as CSV (Record 3 has 6 fields'",
      })
  void aWrongLineOfAPlanIsNamedAndNothingIsImported(String line, String sentence)
      throws IOException {
    assertThat(importPlans(HEADER + "7,row,,,1,8,,\n" + line + "\n")).isEqualTo(2);
    assertThat(err.toString()).contains("plans.csv:" + sentence);
    try (Store store = open()) {
      int plans = store.read(tx -> tx.plans().of(tx.people().known(7).id()).size());
      assertThat(plans).isZero();
    }
  }

  @Test
  void bothSidesAndAnotherPersonsSameAreNotTwice() throws IOException {
    assertThat(
            importPlans(
                HEADER + "7,biceps-curl,left,,1,8,,\n7,biceps-curl,right,,1,8,,\n3,row,,,1,8,,\n"))
        .as(err.toString())
        .isZero();
    assertThat(out.toString())
        .contains("Person 7: a plan of 1 exercise.", "Person 3: a plan of 1 exercise.");
  }

  @Test
  void aPlanFileThatIsNotThereIsSaid() {
    assertThat(admin("plans", "import", folder.resolve("nofile.csv"), "--trainer", 3)).isEqualTo(2);
    assertThat(err.toString()).contains("nofile.csv: there is no such file; name one.");
  }

  @Test
  void aFirstLineThatIsTooShortIsNamed() throws IOException {
    assertThat(importPlans(HEADER + "7,row\n")).isEqualTo(2);
    assertThat(err.toString()).contains("plans.csv:2: 2 fields are too few; write 8.");
  }

  @Test
  void aWrongExerciseFileIsNamed() throws IOException {
    write("exercises/row.toml", "muscle_group = \"elbow\"\n");
    Path csv = write("plans.csv", HEADER + "7,row,,,1,8,,\n");
    Path exercises = folder.resolve("exercises");
    assertThat(admin("plans", "import", csv, "--trainer", 3, "--exercises", exercises))
        .isEqualTo(2);
    assertThat(err.toString()).contains("row.toml:1: ");
  }

  @Test
  void onlyATrainerApproves() throws IOException {
    Path csv = write("plans.csv", HEADER + "7,row,,,1,8,,\n");
    assertThat(admin("plans", "import", csv, "--trainer", 7)).isEqualTo(2);
    assertThat(err.toString()).startsWith("Person 7 is no trainer");
  }

  @Test
  void aBackupIsRestoredAndWhatWasThereIsKept() throws IOException {
    assertThat(admin("backup")).isZero();
    admin("people", "add", "--number", 8, "--name", "Bob");
    assertThat(admin("restore")).isZero();
    admin("people", "list");
    assertThat(out.toString()).contains("Annabella").doesNotContain("Bob");
    try (Stream<Path> files = Files.list(data)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .anyMatch(name -> name.matches("fourcount\\.db\\.replaced-\\d{8}-\\d{6}-\\d{3}"));
    }
  }

  @Test
  void aDamagedDatabaseIsReplacedByItsBackupAndKept() throws IOException {
    admin("backup");
    Files.writeString(data.resolve("fourcount.db"), "x".repeat(5000));
    assertThat(admin("people", "list")).isEqualTo(2);
    assertThat(err.toString()).contains("this database is damaged");
    assertThat(admin("restore")).isZero();
    String said = out.toString();
    Path aside = Path.of(said.substring(said.indexOf("is now ") + 7, said.lastIndexOf('.')));
    assertThat(Files.readString(aside)).isEqualTo("x".repeat(5000));
    assertThat(admin("people", "list")).isZero();
  }

  @Test
  void aDamagedBackupIsNotRestored() throws IOException {
    admin("backup");
    Path backup = write("bad.db", "x".repeat(5000));
    byte[] before = Files.readAllBytes(data.resolve("fourcount.db"));
    assertThat(admin("restore", backup)).isEqualTo(2);
    assertThat(err.toString()).contains("bad.db");
    assertThat(Files.readAllBytes(data.resolve("fourcount.db"))).isEqualTo(before);
  }

  @Test
  void nothingIsRestoredUnderARunningKiosk() {
    admin("backup");
    try (StationLock kiosk = new StationLock(data)) {
      kiosk.take();
      assertThat(admin("restore")).isEqualTo(2);
      assertThat(err.toString()).contains("a kiosk is using this folder; end it first.");
    }
    assertThat(admin("restore")).isZero();
  }

  /** From now on nothing can be written into the audit log. */
  private void breakTheAuditLog() throws Exception {
    try (var connection =
            java.sql.DriverManager.getConnection("jdbc:sqlite:" + data.resolve("fourcount.db"));
        var statement = connection.createStatement()) {
      statement.execute(
          "CREATE TRIGGER no_audit BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'x'); END");
    }
  }

  @Test
  void whatIsNotAuditedIsNotDone() throws Exception {
    importPlans(HEADER + "7,row,,5 kg,2,10,,\n");
    breakTheAuditLog();
    Path pin = write("pin", "314159\n");
    assertThat(admin("people", "add", "--number", 8, "--name", "Bob")).isEqualTo(2);
    assertThat(admin("people", "pin", "--number", 3, "--pin-file", pin)).isEqualTo(2);
    assertThat(admin("people", "card", "--number", 3, "--card", "04")).isEqualTo(2);
    assertThat(admin("people", "sign-off", "--number", 7, "--trainer", 3)).isEqualTo(2);
    assertThat(admin("people", "consult", "--number", 7, "--trainer", 3, "--decided", "stay"))
        .isEqualTo(2);
    assertThat(admin("people", "new-pepper", "--yes")).isEqualTo(2);
    assertThat(importPlans(HEADER + "7,row,,6 kg,2,10,,\n")).isEqualTo(2);
    assertThat(admin("erase", "--person", 7, "--yes")).isEqualTo(2);
    try (Store store = open()) {
      Person tess = store.read(tx -> tx.people().known(3));
      Person anna = store.read(tx -> tx.people().known(7));
      assertThat(store.<List<Person>>read(tx -> tx.people().all())).containsExactly(tess, anna);
      SignIn signIn = new SignIn(store, Pepper.of(data.resolve("pepper"), true), System::nanoTime);
      assertThat(signIn.tryPin(3, "271828").person()).isEqualTo(tess);
      assertThat(signIn.byCard("04")).isEmpty();
      assertThat(store.<Set<Gate>>read(tx -> tx.people().signedOff(anna.id()))).isEmpty();
      assertThat(store.<List<Plan>>read(tx -> tx.plans().of(anna.id()))).hasSize(1);
      assertThat(store.<List<Consultation>>read(tx -> tx.consultations().of(anna.id()))).isEmpty();
    }
  }

  @Test
  void whoHasLostThePepperIsToldTheWayOut() throws IOException {
    Files.delete(data.resolve("pepper"));
    Path pin = write("pin", "314159\n");
    assertThat(admin("people", "pin", "--number", 3, "--pin-file", pin)).isEqualTo(2);
    assertThat(err.toString())
        .contains("is missing", "\"fourcount admin people new-pepper --yes\"");
    assertThat(admin("people", "new-pepper")).isEqualTo(2);
    assertThat(admin("people", "new-pepper", "--yes")).isZero();
    try (Store store = open()) {
      assertThat(SignIn.trainers(store)).isEqualTo(SignIn.Trainers.NONE_WITH_PIN);
    }
    assertThat(admin("people", "pin", "--number", 3, "--pin-file", pin)).isZero();
    try (Store store = open()) {
      assertThat(SignIn.trainers(store)).isEqualTo(SignIn.Trainers.READY);
    }
    admin("audit");
    assertThat(out.toString()).contains("new pepper everybody", "PIN set", "The log is whole.");
  }

  @Test
  void underARunningKioskThePepperStays() throws IOException {
    String before = Files.readString(data.resolve("pepper"));
    try (StationLock kiosk = new StationLock(data)) {
      kiosk.take();
      assertThat(admin("people", "new-pepper", "--yes")).isEqualTo(2);
    }
    assertThat(err.toString()).contains("a kiosk is using this folder; end it first.");
    assertThat(data.resolve("pepper")).hasContent(before);
  }

  @Test
  void verifyFindsWhatIsMissing() throws IOException {
    train("row");
    assertThat(admin("verify")).isZero();
    Files.delete(data.resolve("recordings/set-7.fcraw"));
    assertThat(admin("verify")).isEqualTo(1);
    assertThat(out.toString()).contains("set-7.fcraw: this recording of a set is missing.");
  }

  private Path export(Object... whom) throws IOException {
    Path to = folder.resolve("out");
    Object[] args =
        Stream.concat(Stream.of("export", "--out", to), Stream.of(whom)).toArray(Object[]::new);
    assertThat(admin(args)).as(err.toString()).isZero();
    try (Stream<Path> folders = Files.list(to)) {
      return folders.findFirst().orElseThrow();
    }
  }

  @Test
  void anExportHoldsEverythingAndRunsNothing() throws IOException {
    importPlans(HEADER + "7,row,,12.5 lb,2,10,,\n");
    admin("people", "sign-off", "--number", 7, "--trainer", 3);
    admin("people", "consult", "--number", 7, "--trainer", 3, "--decided", "more from May on");
    train("=cmd|calc");
    Path made = export("--person", 7);
    assertThat(Files.readAllLines(made.resolve("person-7.csv")).get(1))
        .contains(",'=cmd|calc,")
        .endsWith(",1,1.0,4.0,0.0,4.0,60.0,COMPENSATED,trunk,1,person-7-recordings/set-7.fcraw");
    JsonNode json = new ObjectMapper().readTree(made.resolve("person-7.json").toFile());
    String tess = json.path("trainers").fieldNames().next();
    assertThat(json.path("trainers").path(tess).path("name").textValue()).isEqualTo("Tess");
    assertThat(json.path("plans").path(0).path("exercises").path(0).path("load").textValue())
        .isEqualTo("12.5 lb");
    JsonNode signedOff = json.path("signed_off").path(0);
    assertThat(signedOff.path("gate").textValue()).isEqualTo("vertebral-fracture");
    assertThat(signedOff.path("trainer").textValue()).isEqualTo(tess);
    assertThat(Instant.parse(signedOff.path("at").textValue())).isBefore(Instant.now());
    JsonNode talk = json.path("consultations").path(0);
    assertThat(talk.path("decided").textValue()).isEqualTo("more from May on");
    assertThat(talk.path("trainer").textValue()).isEqualTo(tess);
    JsonNode session = json.path("sessions").path(0);
    assertThat(session.path("readiness").path("dizziness").booleanValue()).isTrue();
    assertThat(session.path("rest_override").path("reason").textValue()).isEqualTo("she travels");
    JsonNode set = session.path("sets").path(0);
    JsonNode baseline = json.path("baselines").path(0);
    assertThat(set.path("baseline").textValue())
        .isNotNull()
        .isEqualTo(baseline.path("id").textValue());
    assertThat(baseline.path("approved_by").textValue()).isEqualTo(tess);
    assertThat(made.resolve(set.path("recording").textValue()))
        .hasContent("raw bytes of Annabella");
    JsonNode rep = set.path("reps").path(0);
    assertThat(rep.path("flags").path(0).path("measured").doubleValue()).isEqualTo(12);
    assertThat(rep.path("measured").path("range").doubleValue()).isEqualTo(60);
    JsonNode correction = rep.path("corrections").path(0);
    assertThat(correction.path("kind").textValue()).isEqualTo("STANDS");
    assertThat(correction.path("trainer").textValue()).isEqualTo(tess);
    assertThat(Instant.parse(correction.path("at").textValue())).isEqualTo(Instant.EPOCH);
    assertThat(made.resolve("README.txt")).content().contains("person-N-recordings/", "baselines");
    try (Stream<Path> files = Files.walk(made)) {
      assertThat(files)
          .hasSize(6)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .endsWith("------"));
    }
  }

  @Test
  void anExportOfEverybodyHoldsGuestsAndSaysWhatIsMissing() throws IOException {
    train("row");
    Files.delete(data.resolve("recordings/set-7.fcraw"));
    Path made = export("--all");
    assertThat(made.resolve("person-0.json")).exists();
    assertThat(made.resolve("person-3.json")).exists();
    assertThat(made.resolve("person-7.csv")).exists();
    assertThat(out.toString()).contains("3 exported", "1 recordings are missing");
  }

  @Test
  void nothingReadableIsLeftOfSomebodyErased() throws IOException {
    train("Annabella's own exercise");
    admin("backup");
    assertThat(admin("erase", "--person", 7)).isEqualTo(2);
    assertThat(holding("Annabella")).isNotEmpty();
    assertThat(admin("erase", "--person", 7, "--yes")).isZero();
    assertThat(holding("Annabella")).isEmpty();
    assertThat(holding("Tess")).isNotEmpty();
    admin("people", "list");
    assertThat(out.toString()).contains("Tess").doesNotContain("Annabella");
    admin("audit");
    assertThat(out.toString()).contains("person erased", "The log is whole.");
    assertThat(admin("restore")).isZero();
    assertThat(holding("Annabella")).isEmpty();
  }

  @Test
  void nothingIsLeftInWhatARestoreHasPutAsideNorInADamagedBackup() throws IOException {
    train("row");
    admin("backup");
    assertThat(admin("restore")).isZero();
    try (Stream<Path> backups = Files.list(data.resolve("backups"))) {
      Path one = backups.findFirst().orElseThrow();
      Files.writeString(
          one.resolveSibling("before-migration-1.db"), "Annabella in a damaged backup");
    }
    assertThat(holding("Annabella")).hasSizeGreaterThan(2);
    assertThat(admin("erase", "--person", 7, "--yes")).as(err.toString()).isZero();
    assertThat(holding("Annabella")).isEmpty();
    assertThat(holding("Tess")).isNotEmpty();
  }

  @Test
  void whatACrashLeftHalfMadeGoesWithAnErasure() throws IOException {
    for (String half :
        List.of(
            "data/fourcount.db.unfinished",
            "data/backups/fourcount-20260302-120000.db.unfinished")) {
      for (String end : List.of("", "-journal", "-wal", "-shm")) {
        write(half + end, "Annabella");
      }
    }
    write("data/backups/before-migration-1.db.unfinished", "Annabella");
    write("data/backups/fourcount-20260301-120000.db.unfinished-given-up", "Annabella");
    assertThat(admin("erase", "--person", 7, "--yes")).as(err.toString()).isZero();
    assertThat(holding("Annabella")).isEmpty();
    write("data/backups/before-migration-1.db.unfinished", "Annabella");
    admin("erase", "--person", 7, "--yes");
    assertThat(err.toString()).contains("Nothing that was erased before can be read");
    assertThat(holding("Annabella")).isEmpty();
  }

  private Path aside() throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return files
          .filter(f -> f.getFileName().toString().matches(".*\\.replaced-[-\\d]*"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void anErasureLeavesWhatOthersHaveInAFileThatARestorePutAside() throws IOException {
    admin("backup");
    admin("people", "add", "--number", 8, "--name", "Bob Later");
    train("row");
    assertThat(admin("restore")).isZero();
    Path recording = data.resolve("recordings/set-7.fcraw");
    Files.setLastModifiedTime(
        recording, java.nio.file.attribute.FileTime.from(Instant.now().minusSeconds(7200)));
    admin("people", "add", "--number", 9, "--name", "Carla Erased");
    assertThat(admin("erase", "--person", 9, "--yes")).as(err.toString()).isZero();
    assertThat(recording).as("only what was put aside names it").exists();
    assertThat(admin("erase", "--person", 7, "--yes")).as(err.toString()).isZero();
    assertThat(holding("Annabella")).isEmpty();
    assertThat(recording).doesNotExist();
    assertThat(holding("Bob Later")).containsExactly(aside());
    assertThat(admin("restore", aside())).as(err.toString()).isZero();
    admin("people", "list");
    assertThat(out.toString()).contains("Bob Later", "Tess").doesNotContain("Annabella");
  }

  @Test
  void whatWasPutAsideDamagedIsDeletedByAnErasureAndThatIsSaid() throws IOException {
    admin("backup");
    Files.writeString(data.resolve("fourcount.db"), "Annabella in a damaged file".repeat(99));
    assertThat(admin("restore")).isZero();
    Path aside = aside();
    Files.writeString(aside.resolveSibling(aside.getFileName() + "-wal"), "Annabella");
    assertThat(admin("erase", "--person", 7, "--yes")).as(err.toString()).isZero();
    assertThat(out.toString()).contains(aside + " was damaged", "it was deleted, with all");
    assertThat(holding("Annabella")).isEmpty();
  }

  @Test
  void recordingsThatNoSetNamesGoWithAnErasure() throws IOException {
    Path recordings = Files.createDirectories(data.resolve("recordings"));
    Path broken = Files.writeString(recordings.resolve("set-1.fcraw"), "practice");
    Path running = Files.writeString(recordings.resolve("set-2.fcraw"), "a set that runs");
    Files.setLastModifiedTime(
        broken, java.nio.file.attribute.FileTime.from(Instant.now().minusSeconds(7200)));
    assertThat(admin("erase", "--person", 7, "--yes")).isZero();
    assertThat(broken).doesNotExist();
    assertThat(running).exists();
  }

  @Test
  void anErasureThatWasCutShortIsFinishedByAskingAgain() {
    assertThat(admin("erase", "--person", 7, "--yes")).isZero();
    assertThat(admin("erase", "--person", 7, "--yes")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("Nobody has the number 7. Nothing that was erased before can be read");
  }

  @Test
  void aDatabaseThatIsGoneIsNotBegunAnewBesideItsBackups() throws IOException {
    admin("backup");
    Files.delete(data.resolve("fourcount.db"));
    assertThat(admin("people", "list")).isEqualTo(2);
    assertThat(err.toString()).contains("the database is gone, but there are backups of it");
    assertThat(admin("restore")).isZero();
    assertThat(admin("people", "list")).isZero();
  }

  @Test
  void aFolderThatWasMistypedIsSaid() {
    data = folder.resolve("mistyped");
    assertThat(admin("verify")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no database; name the folder by --data.");
    assertThat(data).doesNotExist();
  }

  private List<Path> holding(String text) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).filter(f -> holds(f, text)).toList();
    }
  }

  private static boolean holds(Path file, String text) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void guestsAreNotErased() {
    assertThat(admin("erase", "--person", Person.GUEST.number(), "--yes")).isEqualTo(2);
    assertThat(err.toString()).startsWith("Guests are nobody in particular");
  }
}
