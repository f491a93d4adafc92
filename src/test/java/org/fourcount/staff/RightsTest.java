package org.fourcount.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsTest {
  private static Person person(int number, Role role) {
    return new Person(new UUID(0, number), number, "Tess", role);
  }

  @ParameterizedTest
  @CsvSource({
    // who, whom, add, let in, train
    "CLIENT, CLIENT, false, false, false",
    "TRAINER, CLIENT, true, true, true",
    "TRAINER, TRAINER, false, true, false",
    "TRAINER, ADMINISTRATOR, false, false, false",
    "ADMINISTRATOR, CLIENT, true, true, false",
    "ADMINISTRATOR, TRAINER, true, true, false",
    "ADMINISTRATOR, ADMINISTRATOR, true, true, false",
  })
  void followFromTheRoles(Role who, Role whom, boolean add, boolean letIn, boolean train) {
    assertThat(Rights.mayAdd(who).contains(whom)).isEqualTo(add);
    assertThat(Rights.mayLetIn(who, whom)).isEqualTo(letIn);
    assertThat(Rights.mayTrain(who, whom)).isEqualTo(train);
  }

  @Test
  void theKioskIsEndedByTheAdministratorAndByATrainerWhereThereIsNone() {
    List<Person> trainersOnly = List.of(person(1, Role.TRAINER), person(2, Role.CLIENT));
    List<Person> all = List.of(person(1, Role.TRAINER), person(2, Role.ADMINISTRATOR));
    assertThat(Rights.mayEnd(Role.TRAINER, trainersOnly)).isTrue();
    assertThat(Rights.mayEnd(Role.TRAINER, all)).isFalse();
    assertThat(Rights.mayEnd(Role.ADMINISTRATOR, all)).isTrue();
    assertThat(Rights.mayEnd(Role.CLIENT, trainersOnly)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "1, 2", "1 3 7, 8", "2 999999, 1", "1 2 999999, 3"})
  void theNextNumberIsFree(String taken, int next) {
    List<Person> all =
        Arrays.stream(taken.split(" "))
            .filter(word -> !word.isEmpty())
            .map(word -> person(Integer.parseInt(word), Role.CLIENT))
            .toList();
    assertThat(Rights.nextNumber(all)).isEqualTo(next);
  }
}
