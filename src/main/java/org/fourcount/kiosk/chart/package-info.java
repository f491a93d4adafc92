/**
 * The trace ring and the state of the set go in; the live chart comes out, painted stretch by
 * stretch as it happens. The only package that knows JFreeChart.
 *
 * <p>{@code LiveChart} is the component. It holds up to four {@code LivePlot}s. Each plot has its
 * points in a {@code RingXYDataset}, its axes and grid from JFreeChart in a {@code Backdrop}, and
 * its {@code Layer}s (band, trace) painted into a {@code CircularImage}, of which a tick paints
 * only the columns that changed.
 */
@NullMarked
package org.fourcount.kiosk.chart;

import org.jspecify.annotations.NullMarked;
