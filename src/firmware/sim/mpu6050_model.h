/* An MPU-6050's registers on a simulated I2C bus, sampling a simulated movement on a clock of its own. */
#ifndef FC_MPU6050_MODEL_H
#define FC_MPU6050_MODEL_H

#include <simavr/sim_avr.h>
#include <stdbool.h>

struct mpu6050_model {
    avr_t *avr;
    avr_irq_t *to_bus, *ready_pin;
    double rep_seconds;
    bool is_gyro_broken; /* it does not answer to a self-test */
    bool is_unplugged;
    uint8_t regs[128], reg;
    bool is_selected, knows_reg;
};

/* Puts one on an AVR's bus and its INT pin on PD2. */
void mpu6050_model_attach(struct mpu6050_model *model, avr_t *avr);

#endif
