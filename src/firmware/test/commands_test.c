/* CMD and ACK: what is executed, and what is only answered again. */
#include "desk.h"

#include <string.h>

#include "../core/bytes.h"
#include "check.h"

static void a_renewal_counts_from_now_and_needs_a_stream(void) {
    switch_on();
    measure(2 * SECOND);
    CHECK_EQUAL(FC_BAD_STATE, command(1, RENEW, 0, "\5", 1));
    start(2, USUAL);
    measure(4 * SECOND);
    CHECK_EQUAL(FC_OK, command(3, RENEW, 0, "\5", 1));
    measure(4 * SECOND);
    CHECK(fc_hub_streams(&hub));
    measure(2 * SECOND);
    CHECK(!fc_hub_streams(&hub));
}

static void a_retry_is_answered_again_and_not_executed_again(void) {
    switch_on();
    start(1, USUAL);
    command(2, STOP, 255, "", 0);
    CHECK_EQUAL(FC_OK, start(1, USUAL));
    CHECK(!fc_hub_streams(&hub));
    static const char OTHER[] = {100, 0, 6, 5, 3, 0, 0, 0};
    CHECK_EQUAL(FC_OK, start(1, OTHER));
    CHECK(fc_hub_streams(&hub));
}

static void eight_answers_are_kept_until_a_new_nonce(void) {
    switch_on();
    start(1, USUAL);
    for (uint16_t id = 2; id <= 8; id++) {
        command(id, STOP, 255, "", 0);
    }
    start(1, USUAL);
    CHECK(!fc_hub_streams(&hub));
    greet(5);
    start(1, USUAL);
    CHECK(fc_hub_streams(&hub));
}

static void what_it_cannot_do_becomes_the_nearest(void) {
    switch_on();
    static const char TOO_MUCH[] = {(char) 0xFF, (char) 0xFF, (char) 0xFF, (char) 0xFF, 3, 0, 0, 0};
    CHECK_EQUAL(FC_OK, start(1, TOO_MUCH));
    CHECK_EQUAL(400, fc_get16(said.payload + 4));
    CHECK_EQUAL(FC_MAX_BATCH, said.payload[6]);
    CHECK_EQUAL(FC_LEASE_MAX_S, said.payload[7]);
    static const char SLOW[] = {1, 0, 18, 1, 3, 0, 0, 0};
    start(2, SLOW);
    CHECK_EQUAL(25, fc_get16(said.payload + 4));
    CHECK_EQUAL(5, said.payload[6]); /* 200 ms at 25 Hz */
}

static void wrong_commands_get_their_result(void) {
    switch_on();
    CHECK_EQUAL(FC_UNSUPPORTED, command(1, 99, 0, "", 0));
    CHECK_EQUAL(FC_BAD_ARGUMENT, command(2, RENEW, 0, "", 0));
    CHECK_EQUAL(FC_BAD_ARGUMENT, command(3, START, 255, USUAL, 7));
    CHECK_EQUAL(FC_BAD_ARGUMENT, command(4, IDENTIFY, FC_NODES + 1, "\1", 1));
    CHECK_EQUAL(FC_OK, command(5, STOP, 255, "", 0));
    CHECK_EQUAL(FC_OK, command(6, STOP, 255, "tail", 4));
}

static void it_blinks_for_as_long_as_it_is_told(void) {
    switch_on();
    command(1, IDENTIFY, 1, "\2", 1);
    CHECK(fc_hub_blinks(&hub, 1, now + 2 * SECOND - 1));
    CHECK(!fc_hub_blinks(&hub, 1, now + 2 * SECOND));
    CHECK(FC_NODES == 1 || !fc_hub_blinks(&hub, FC_NODES, now));
    command(2, IDENTIFY, 1, "\0", 1);
    CHECK(!fc_hub_blinks(&hub, 1, now));
}

static void a_self_test_is_acknowledged_twice(void) {
    switch_on();
    CHECK_EQUAL(FC_IN_PROGRESS, command(1, SELF_TEST, 1, "", 0));
    CHECK(hub.nodes[0].test_wanted);
    CHECK_EQUAL(FC_BUSY, command(2, SELF_TEST, 1, "", 0));
    CHECK_EQUAL(FC_BUSY, start(3, USUAL));
    fc_hub_tested(&hub, 1, FC_GYRO_FAILED);
    CHECK(says(FC_ACK) && fc_get16(said.payload) == 1 && said.payload[3] == FC_OK);
    now = 5 * SECOND;
    CHECK(says(FC_STATUS) && said.payload[7] == FC_GYRO_FAILED);
    CHECK_EQUAL(FC_OK, command(1, SELF_TEST, 1, "", 0));
}

static void there_is_no_self_test_during_a_stream(void) {
    switch_on();
    start(1, USUAL);
    CHECK_EQUAL(FC_BAD_STATE, command(2, SELF_TEST, 255, "", 0));
}

int main(void) {
    a_renewal_counts_from_now_and_needs_a_stream();
    a_retry_is_answered_again_and_not_executed_again();
    eight_answers_are_kept_until_a_new_nonce();
    what_it_cannot_do_becomes_the_nearest();
    wrong_commands_get_their_result();
    it_blinks_for_as_long_as_it_is_told();
    a_self_test_is_acknowledged_twice();
    there_is_no_self_test_during_a_stream();
    printf("commands: %d failures\n", failures);
    return failures > 0;
}
