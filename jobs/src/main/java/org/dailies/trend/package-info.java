/** Counts, rates, intervals, expectations, alerts and shares of voice over dated series. */
package org.dailies.trend;
