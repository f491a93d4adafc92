/* InvenSense MPU-6050: three axes of acceleration to 4 g and of rotation to 500 degrees a second. */
#ifndef FC_MPU6050_H
#define FC_MPU6050_H

#include "../core/hub.h"

/* What NODE_INFO says of it. The board fills in the node's number for life. */
extern const struct fc_sensor MPU6050;

enum {
    /* How old a reading is when it is ready: the delay of the low-pass filter at 44 Hz (register map, CONFIG). */
    MPU6050_DELAY_US = 4900
};

/* Wakes the sensor and lets it sample at this rate, with a pulse on its INT pin for each reading. Returns false if there is none. */
bool mpu6050_begin(uint16_t rate_hz);

/* Changes the rate. */
bool mpu6050_rate(uint16_t rate_hz);

/* Fetches the latest reading: x, y, z of acceleration, of rotation; and hundredths of a degree Celsius. */
bool mpu6050_read(int16_t *axes, int16_t *temp_c100);

/* A self-test on the way. It takes the readings that come anyway. */
struct mpu6050_test {
    int32_t without[FC_AXES], with[FC_AXES];
    uint8_t readings;
};

/* Begins a self-test: until it ends, readings are not of the movement. */
bool mpu6050_test_begin(struct mpu6050_test *test);

/* Takes a reading. Returns whether the test has ended; then result is FC_PASSED or what failed, and the sensor measures again. */
bool mpu6050_test_take(struct mpu6050_test *test, const int16_t *axes, uint8_t *result);

#endif
