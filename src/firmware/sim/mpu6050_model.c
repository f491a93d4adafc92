#include "mpu6050_model.h"

#include <math.h>
#include <simavr/avr_ioport.h>
#include <simavr/avr_twi.h>
#include <simavr/sim_time.h>
#include <string.h>

#include "movement.h"

/* Register map: InvenSense RM-MPU-6000A-00, revision 4.2. */
enum {
    ADDRESS = 0x68,
    SELF_TEST_X = 0x0D,
    SMPLRT_DIV = 0x19,
    GYRO_CONFIG = 0x1B,
    ACCEL_CONFIG = 0x1C,
    INT_ENABLE = 0x38,
    ACCEL_XOUT_H = 0x3B,
    PWR_MGMT_1 = 0x6B,
    WHO_AM_I = 0x75
};

/* Its oscillator is off, as those of real ones are: 1 % is common (product specification, 6.6). */
static const double OSCILLATOR = 1.013;
static const double DELAY_S = 0.0049;
static const uint8_t FACTORY_CODE = 17; /* the same on each axis */

static void put(struct mpu6050_model *model, uint8_t reg, int16_t value) {
    model->regs[reg] = (uint8_t) ((uint16_t) value >> 8);
    model->regs[reg + 1] = (uint8_t) value;
}

/* What the self-test's force adds, in g and degrees a second: what the factory measured, and a little more. */
static double tested(const struct mpu6050_model *model, uint8_t axis, bool is_gyro) {
    uint8_t config = model->regs[is_gyro ? GYRO_CONFIG : ACCEL_CONFIG];
    if (!(config & 0x80 >> axis) || (is_gyro && model->is_gyro_broken)) {
        return 0;
    }
    double g = 0.34 * pow(0.92 / 0.34, (FACTORY_CODE - 1) / 30.0), dps = 25 * pow(1.046, FACTORY_CODE - 1);
    return 1.05 * (is_gyro ? (axis == 1 ? -dps : dps) : g);
}

static void measure(struct mpu6050_model *model) {
    double seconds = (double) model->avr->cycle / model->avr->frequency - DELAY_S;
    struct movement felt = movement_at(seconds, model->rep_seconds);
    double per_g = 16384 >> (model->regs[ACCEL_CONFIG] >> 3 & 3), per_dps = 131.0 / (1 << (model->regs[GYRO_CONFIG] >> 3 & 3));
    for (uint8_t axis = 0; axis < 3; axis++) {
        double g = felt.accel_g[axis] + tested(model, axis, false), dps = felt.gyro_dps[axis] + tested(model, axis, true);
        put(model, (uint8_t) (ACCEL_XOUT_H + 2 * axis), movement_counts(g, per_g));
        put(model, (uint8_t) (ACCEL_XOUT_H + 8 + 2 * axis), movement_counts(dps, per_dps));
    }
    put(model, ACCEL_XOUT_H + 6, movement_counts(24.5 - 36.53, 340));
}

static avr_cycle_count_t lower_pin(avr_t *avr, avr_cycle_count_t when, void *param) {
    (void) avr;
    (void) when;
    avr_raise_irq(((struct mpu6050_model *) param)->ready_pin, 0);
    return 0;
}

static avr_cycle_count_t sample(avr_t *avr, avr_cycle_count_t when, void *param) {
    struct mpu6050_model *model = param;
    bool is_asleep = model->regs[PWR_MGMT_1] & 0x40;
    if (!is_asleep && !model->is_unplugged) {
        measure(model);
        if (model->regs[INT_ENABLE] & 1) {
            avr_raise_irq(model->ready_pin, 1);
            avr_cycle_timer_register_usec(avr, 50, lower_pin, model);
        }
    }
    return when + (avr_cycle_count_t) (avr->frequency / 1000.0 * (1 + model->regs[SMPLRT_DIV]) / OSCILLATOR);
}

static void answer(struct mpu6050_model *model, uint8_t condition, uint8_t data) {
    avr_raise_irq(model->to_bus, avr_twi_irq_msg(condition, ADDRESS << 1, data));
}

static void write_byte(struct mpu6050_model *model, uint8_t byte) {
    if (model->knows_reg) {
        model->regs[model->reg++ & 0x7F] = byte;
    }
    model->reg = model->knows_reg ? model->reg : byte;
    model->knows_reg = true;
    answer(model, TWI_COND_ACK, 1);
}

static void on_bus(struct avr_irq_t *irq, uint32_t value, void *param) {
    (void) irq;
    struct mpu6050_model *model = param;
    avr_twi_msg_irq_t message = {.u.v = value};
    uint8_t condition = message.u.twi.msg;
    if (condition & TWI_COND_STOP) {
        model->is_selected = false;
    }
    if (condition & TWI_COND_START) {
        model->is_selected = message.u.twi.addr >> 1 == ADDRESS && !model->is_unplugged;
        model->knows_reg = false;
        if (model->is_selected) {
            answer(model, TWI_COND_ACK, 1);
        }
    }
    if (model->is_selected && condition & TWI_COND_WRITE) {
        write_byte(model, message.u.twi.data);
    } else if (model->is_selected && condition & TWI_COND_READ) {
        answer(model, TWI_COND_READ, model->regs[model->reg++ & 0x7F]);
    }
}

void mpu6050_model_attach(struct mpu6050_model *model, avr_t *avr) {
    model->avr = avr;
    model->regs[WHO_AM_I] = ADDRESS;
    model->regs[PWR_MGMT_1] = 0x40;
    for (uint8_t axis = 0; axis < 3; axis++) {
        model->regs[SELF_TEST_X + axis] = (uint8_t) ((FACTORY_CODE >> 2) << 5 | FACTORY_CODE);
        model->regs[SELF_TEST_X + 3] |= (uint8_t) ((FACTORY_CODE & 3) << (4 - 2 * axis));
    }
    avr_irq_t *bus = avr_io_getirq(avr, AVR_IOCTL_TWI_GETIRQ(0), TWI_IRQ_OUTPUT);
    model->to_bus = avr_io_getirq(avr, AVR_IOCTL_TWI_GETIRQ(0), TWI_IRQ_INPUT);
    model->ready_pin = avr_io_getirq(avr, AVR_IOCTL_IOPORT_GETIRQ('D'), 2);
    avr_irq_register_notify(bus, on_bus, model);
    avr_cycle_timer_register_usec(avr, 1000, sample, model);
}
