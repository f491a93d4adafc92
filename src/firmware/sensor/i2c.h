/* What a driver asks of a board's I2C bus. Both return false where no device answers. */
#ifndef FC_I2C_H
#define FC_I2C_H

#include <stdbool.h>
#include <stdint.h>

bool i2c_write(uint8_t address, uint8_t reg, uint8_t value);
bool i2c_read(uint8_t address, uint8_t reg, uint8_t *bytes, uint8_t n);

#endif
