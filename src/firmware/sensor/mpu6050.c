#include "mpu6050.h"

#include "i2c.h"

/* Register map: InvenSense RM-MPU-6000A-00, revision 4.2. */
enum {
    ADDRESS = 0x68,
    SELF_TEST_X = 0x0D,
    SMPLRT_DIV = 0x19,
    CONFIG = 0x1A,
    GYRO_CONFIG = 0x1B,
    ACCEL_CONFIG = 0x1C,
    INT_PIN_CFG = 0x37,
    INT_ENABLE = 0x38,
    ACCEL_XOUT_H = 0x3B,
    PWR_MGMT_1 = 0x6B,
    WHO_AM_I = 0x75
};

enum {
    BASE_HZ = 1000, /* with the low-pass filter on */
    LEAST_HZ = 25,
    MOST_HZ = 200,
    FILTER_44_HZ = 3,
    GYRO_500_DPS = 1 << 3,
    ACCEL_4_G = 1 << 3,
    ACCEL_8_G = 2 << 3,
    TESTS_ON = 7 << 5,
    CLOCK_FROM_GYRO = 1,
    DATA_READY = 1
};

/* A self-test averages so many readings, after leaving out those of the filter's settling: 0.2 s at 100 Hz. */
enum { SETTLING = 20, AVERAGED = 16, HALF = SETTLING + AVERAGED };

static uint8_t divider(uint16_t hz) {
    uint16_t kept = hz < LEAST_HZ ? LEAST_HZ : hz > MOST_HZ ? MOST_HZ : hz;
    return (uint8_t) ((BASE_HZ + kept / 2) / kept - 1);
}

static uint16_t nearest_rate(uint16_t hz) {
    return BASE_HZ / (uint16_t) (divider(hz) + 1);
}

const struct fc_sensor MPU6050 = {
    .model = 1, .formats = 3, .accel_range_g = 4, .accel_lsb_per_g = 8192,
    .gyro_range_dps = 500, .gyro_lsb_per_dps_x10 = 655, .max_rate_hz = MOST_HZ,
    .nearest_rate = nearest_rate};

static bool measure(void) {
    return i2c_write(ADDRESS, GYRO_CONFIG, GYRO_500_DPS) && i2c_write(ADDRESS, ACCEL_CONFIG, ACCEL_4_G);
}

bool mpu6050_rate(uint16_t rate_hz) {
    return i2c_write(ADDRESS, SMPLRT_DIV, divider(rate_hz));
}

bool mpu6050_begin(uint16_t rate_hz) {
    uint8_t who;
    return i2c_read(ADDRESS, WHO_AM_I, &who, 1) && who == ADDRESS
        && i2c_write(ADDRESS, PWR_MGMT_1, CLOCK_FROM_GYRO)
        && i2c_write(ADDRESS, CONFIG, FILTER_44_HZ)
        && measure()
        && mpu6050_rate(rate_hz)
        && i2c_write(ADDRESS, INT_PIN_CFG, 0)
        && i2c_write(ADDRESS, INT_ENABLE, DATA_READY);
}

static int16_t big_endian(const uint8_t *p) {
    return (int16_t) ((uint16_t) p[0] << 8 | p[1]);
}

bool mpu6050_read(int16_t *axes, int16_t *temp_c100) {
    uint8_t bytes[14];
    if (!i2c_read(ADDRESS, ACCEL_XOUT_H, bytes, sizeof bytes)) {
        return false;
    }
    for (uint8_t axis = 0; axis < 3; axis++) {
        axes[axis] = big_endian(bytes + 2 * axis);
        axes[axis + 3] = big_endian(bytes + 8 + 2 * axis);
    }
    /* C = raw / 340 + 36.53 (register map, TEMP_OUT) */
    *temp_c100 = (int16_t) ((int32_t) big_endian(bytes + 6) * 5 / 17 + 3653);
    return true;
}

bool mpu6050_test_begin(struct mpu6050_test *test) {
    *test = (struct mpu6050_test) {0};
    /* The scales that the factory's values are for. */
    return i2c_write(ADDRESS, GYRO_CONFIG, 0) && i2c_write(ADDRESS, ACCEL_CONFIG, ACCEL_8_G);
}

static float power(float base, uint8_t exponent) {
    float product = 1;
    while (exponent--) {
        product *= base;
    }
    return product;
}

/* What the factory measured on this axis (register map, SELF_TEST): 0 where it says nothing. */
static float factory(const uint8_t *regs, uint8_t axis) {
    if (axis < 3) {
        uint8_t code = (uint8_t) (regs[axis] >> 5 << 2 | (regs[3] >> (4 - 2 * axis) & 3));
        return code ? 4096 * 0.34f * power(1.0337376f, (uint8_t) (code - 1)) : 0; /* (0.92 / 0.34) ^ (1 / 30) */
    }
    uint8_t code = regs[axis - 3] & 0x1F;
    float response = code ? 25 * 131.0f * power(1.046f, (uint8_t) (code - 1)) : 0;
    return axis == 4 ? -response : response;
}

/* Passed within 14 % of what the factory measured (product specification PS-MPU-6000A-00, 6.1 and 6.2). */
static bool is_sound(float response, float expected) {
    float off = response - expected, most = 0.14f * (expected < 0 ? -expected : expected);
    return expected != 0 && off <= most && off >= -most;
}

static uint8_t judge(const struct mpu6050_test *test) {
    uint8_t regs[4], result = FC_PASSED;
    if (!i2c_read(ADDRESS, SELF_TEST_X, regs, sizeof regs)) {
        return FC_ACCEL_FAILED | FC_GYRO_FAILED;
    }
    for (uint8_t axis = 0; axis < FC_AXES; axis++) {
        float response = (float) (test->with[axis] - test->without[axis]) / AVERAGED;
        if (!is_sound(response, factory(regs, axis))) {
            result |= axis < 3 ? FC_ACCEL_FAILED : FC_GYRO_FAILED;
        }
    }
    return result;
}

bool mpu6050_test_take(struct mpu6050_test *test, const int16_t *axes, uint8_t *result) {
    uint8_t at = test->readings++;
    if (at % HALF >= SETTLING) {
        int32_t *sums = at < HALF ? test->without : test->with;
        for (uint8_t axis = 0; axis < FC_AXES; axis++) {
            sums[axis] += axes[axis];
        }
    }
    if (at == HALF - 1) {
        i2c_write(ADDRESS, GYRO_CONFIG, TESTS_ON);
        i2c_write(ADDRESS, ACCEL_CONFIG, TESTS_ON | ACCEL_8_G);
    }
    if (at < 2 * HALF - 1) {
        return false;
    }
    *result = judge(test);
    measure();
    return true;
}
