#include "vector.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Reads "00 03 01*16" or "000301", in backquotes or not. */
static size_t read_hex(const char *text, uint8_t *bytes) {
    size_t n = 0;
    while (*text) {
        char digits[3] = {text[0], text[1], 0};
        if (strspn(digits, "0123456789abcdef") < 2) {
            text++;
            continue;
        }
        uint8_t byte = (uint8_t) strtoul(digits, NULL, 16);
        text += 2;
        long times = *text == '*' ? strtol(text + 1, (char **) &text, 10) : 1;
        while (times-- > 0 && n < MOST_BYTES) {
            bytes[n++] = byte;
        }
    }
    return n;
}

bool is_one_of(const char *name, const char *const *names) {
    while (*names && strcmp(*names, name) != 0) {
        names++;
    }
    return *names != NULL;
}

bool vector_of_tsv(char *line, struct vector *vector) {
    static const char *const TO_HUB[] = {"hello-req", "time-req", "cmd-start", NULL};
    char *name = strtok(line, "\t"), *outcome = strtok(NULL, "\t"), *meaning = strtok(NULL, "\t"), *hex = strtok(NULL, "\n");
    if (!meaning || !hex || strcmp(name, "name") == 0) {
        return false;
    }
    const char *plain = strcmp(name, "payload-max") == 0 ? "unknown"
        : strcmp(outcome, "valid") == 0 ? "frame"
        : strcmp(outcome, "-") == 0 ? "nothing" : outcome;
    snprintf(vector->name, sizeof vector->name, "%s", name);
    snprintf(vector->outcome, sizeof vector->outcome, "%s", plain);
    vector->to = is_one_of(name, TO_HUB) ? FC_TO_DEVICE : FC_TO_HOST;
    vector->length = read_hex(hex, vector->bytes);
    return true;
}

bool vector_of_row(char *line, struct vector *vector) {
    char *name = strtok(line, "|"), *to = strtok(NULL, "|"), *outcome = strtok(NULL, "|"), *says = strtok(NULL, "|"), *hex = strtok(NULL, "|");
    bool is_vector = hex && says && strncmp(hex, " `", 2) == 0 && (strcmp(to, " host ") == 0 || strcmp(to, " hub ") == 0);
    if (!is_vector) {
        return false;
    }
    sscanf(name, "%63s", vector->name);
    sscanf(outcome, "%31s", vector->outcome);
    vector->to = strcmp(to, " hub ") == 0 ? FC_TO_DEVICE : FC_TO_HOST;
    vector->length = read_hex(hex, vector->bytes);
    return true;
}

int each_vector(const char *path, bool (*read)(char *, struct vector *), void (*test)(const struct vector *)) {
    static char line[8192];
    int count = 0;
    FILE *file = fopen(path, "r");
    while (file && fgets(line, sizeof line, file)) {
        struct vector vector = {0};
        if (read(line, &vector)) {
            test(&vector);
            count++;
        }
    }
    if (file) {
        fclose(file);
    }
    return count;
}
