/* The least that a test needs: a check that says where it failed, and a count of failures for main to return. */
#ifndef FC_CHECK_H
#define FC_CHECK_H

#include <stdio.h>

static int failures;

#define CHECK(truth) \
    ((truth) ? (void) 0 : (void) (failures++, fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #truth)))

#define CHECK_EQUAL(expected, actual)                                                                   \
    do {                                                                                                \
        long long expected_ = (long long) (expected), actual_ = (long long) (actual);                   \
        if (expected_ != actual_) {                                                                     \
            failures++;                                                                                 \
            fprintf(stderr, "%s:%d: %s is %lld, not %lld\n", __FILE__, __LINE__, #actual, actual_, expected_); \
        }                                                                                               \
    } while (0)

#endif
