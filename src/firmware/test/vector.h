/* Test vectors, as vectors.tsv and firmware-protocol.md hold them. */
#ifndef FC_VECTOR_H
#define FC_VECTOR_H

#include "../core/frame.h"

enum { MOST_BYTES = 1024 };

struct vector {
    char name[64], outcome[32]; /* outcome in the words of firmware-protocol.md, section 14 */
    enum fc_direction to;
    uint8_t bytes[MOST_BYTES];
    size_t length;
};

/* Whether a name is in a list that ends with NULL. */
bool is_one_of(const char *name, const char *const *names);

/* Reads a line of vectors.tsv. Returns false if it holds none. */
bool vector_of_tsv(char *line, struct vector *vector);

/* Reads a row of the document's tables of vectors. Returns false if it holds none. */
bool vector_of_row(char *line, struct vector *vector);

/* Hands each vector of a file to a test. Returns how many. */
int each_vector(const char *path, bool (*read)(char *, struct vector *), void (*test)(const struct vector *));

#endif
