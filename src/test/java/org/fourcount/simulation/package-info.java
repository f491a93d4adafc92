/**
 * People and sensors that do not exist, with exact truth about what they did: a seed goes in,
 * samples and truth come out, and tables of how right the judge was about thousands of them.
 */
package org.fourcount.simulation;
