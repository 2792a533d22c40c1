/** The model of a report, and its renderers. */
package org.dailies.report;
