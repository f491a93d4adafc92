package org.fourcount.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundsTest {
  private static final UUID SOMEBODY = UUID.randomUUID();

  private static Person person(Role role) {
    return new Person(UUID.randomUUID(), 1, "Tess", role);
  }

  private static Page page(String name) {
    return switch (name) {
      case "home" -> new Page.Home();
      case "people" -> new Page.People();
      case "new" -> new Page.NewPerson();
      case "person" -> new Page.OnePerson(SOMEBODY);
      case "plan" -> new Page.PlanEditor(SOMEBODY);
      case "baselines" -> new Page.Baselines(SOMEBODY);
      case "history" -> new Page.History(SOMEBODY);
      case "stations" -> new Page.Stations();
      case "reviews" -> new Page.Reviews();
      case "review" -> new Page.Review(SOMEBODY);
      case "health" -> new Page.Health();
      case "settings" -> new Page.Settings();
      case "audit" -> new Page.AuditLog();
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "TRAINER, people, people",
    "TRAINER, new, new",
    "TRAINER, person, person",
    "TRAINER, plan, plan",
    "TRAINER, baselines, baselines",
    "TRAINER, history, history",
    "TRAINER, stations, stations",
    "TRAINER, reviews, reviews",
    "TRAINER, review, review",
    "TRAINER, health, health",
    "TRAINER, settings, settings",
    "TRAINER, audit, audit",
    "ADMINISTRATOR, people, people",
    "ADMINISTRATOR, new, new",
    "ADMINISTRATOR, person, person",
    "ADMINISTRATOR, plan, home",
    "ADMINISTRATOR, baselines, home",
    "ADMINISTRATOR, history, home",
    "ADMINISTRATOR, stations, home",
    "ADMINISTRATOR, reviews, home",
    "ADMINISTRATOR, review, home",
    "ADMINISTRATOR, health, health",
    "ADMINISTRATOR, settings, settings",
    "ADMINISTRATOR, audit, audit",
  })
  void opensWhatIsForTheRole(Role role, String opened, String shown) {
    Rounds rounds = new Rounds(person(role));
    rounds.open(page(opened));
    assertThat(rounds.page()).isEqualTo(page(shown));
    rounds.back();
    assertThat(rounds.page()).isEqualTo(page("home"));
  }

  @Test
  void goesBackTheWayItCame() {
    Rounds rounds = new Rounds(person(Role.TRAINER));
    rounds.back();
    assertThat(rounds.page()).isEqualTo(page("home"));
    rounds.open(page("people"));
    rounds.open(page("person"));
    rounds.open(page("person"));
    rounds.open(page("plan"));
    rounds.back();
    assertThat(rounds.page()).isEqualTo(page("person"));
    rounds.back();
    assertThat(rounds.page()).isEqualTo(page("people"));
  }

  @Test
  void aPageThatIsDoneGivesWayToWhatItMade() {
    Rounds rounds = new Rounds(person(Role.TRAINER));
    rounds.goOn(page("people"));
    assertThat(rounds.page()).as("home stays").isEqualTo(page("home"));
    rounds.open(page("people"));
    rounds.open(page("new"));
    rounds.goOn(page("person"));
    assertThat(rounds.page()).isEqualTo(page("person"));
    rounds.back();
    assertThat(rounds.page()).isEqualTo(page("people"));
  }

  @Test
  void anAdministratorGoesOnToNoPageAboutABody() {
    Rounds rounds = new Rounds(person(Role.ADMINISTRATOR));
    rounds.open(page("people"));
    rounds.goOn(page("plan"));
    assertThat(rounds.page()).isEqualTo(page("people"));
  }

  @Test
  void isNotForClients() {
    assertThatThrownBy(() -> new Rounds(person(Role.CLIENT)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
